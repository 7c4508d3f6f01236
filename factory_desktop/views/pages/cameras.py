"""CamerasPage: whether every camera sends, on time, and is sure of what it sees."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout

from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.event_query import text as query_text
from factory_desktop.metrics.camera_health import CameraHealth, Cameras
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import camera_text, text
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views import plain
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.views.pages.camera_cards import CameraCards
    from factory_desktop.views.pages.camera_strips import CameraStrips


class CamerasPage(FiguresPage):
    """Cards of how each camera is now, over strips of what it sent in the chosen time."""

    cards: "CameraCards"
    strips: "CameraStrips"

    add_wanted = Signal()
    change_wanted = Signal()
    """The chosen camera is to be changed."""
    plain_wanted = Signal()
    """Who may send without encryption is to be seen."""
    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.model = CameraModel(self)
        self.add = QPushButton(self.tr("Add camera…"))
        self.add.clicked.connect(self.add_wanted)
        self.plain = QPushButton()
        self.plain.hide()
        plain.set_look(self.plain, "danger")
        self.plain.clicked.connect(self.plain_wanted)
        self.said = plain.label(role="secondary")
        self._whole = QSplitter(Qt.Orientation.Vertical)
        self._whole.setChildrenCollapsible(False)
        self._whole.setHandleWidth(10)
        self._lay_out()

    @property
    def needs_events(self) -> bool:
        return False

    def add_charts(self) -> None:
        # These are painted with what is loaded after the first paint.
        from factory_desktop.views.pages.camera_cards import CameraCards
        from factory_desktop.views.pages.camera_strips import CameraStrips

        self.cards, self.strips = CameraCards(self.model), CameraStrips(self.model)
        self.cards.events_wanted.connect(self._show_events)
        self.cards.change_wanted.connect(self.change_wanted)
        self.cards.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        self._whole.addWidget(self.cards)
        self._whole.addWidget(self.strips)
        self._whole.setSizes([520, 380])
        self.strips.list.setSelectionModel(self.cards.selectionModel())
        self._inquire(Inquiry(_cameras, self._show_cameras, self._wait, self))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self._inquiries:
            self.cards.set_theme(theme)
            self.strips.set_theme(theme)

    def chosen(self) -> CameraHealth | None:
        """Return the camera that the keyboard is on."""
        if not self._inquiries:
            return None
        index = self.cards.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def choose(self, camera_id: str) -> None:
        """Choose a camera, and bring it into view."""
        row = self.model.row_of(camera_id)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.cards.selectionModel().setCurrentIndex(self.model.index(row, 0), flag)
            self.cards.scrollTo(self.model.index(row, 0))

    def show_plain(self, addresses: Sequence[str]) -> None:
        """Say in red who may send so that others can read along."""
        amount = len(addresses)
        one, more = self.tr("1 camera not encrypted"), self.tr("{count} cameras not encrypted")
        said = one if amount == 1 else more.format(count=text.number(amount))
        self.plain.setText(plain.mnemonic_free(said))
        plain.set_tooltip(self.plain, ", ".join(addresses))
        self.plain.setVisible(bool(addresses))

    def _show_cameras(self, snapshot: Snapshot, cameras: Cameras) -> None:
        self.model.show_cameras(cameras)
        self.strips.show_cameras(ZoneInfo(snapshot.zone))
        said = camera_text.summary(cameras.cameras)
        self.said.setText(said or self.tr("No camera is known yet: it is listed when it sends."))
        plain.set_tooltip(self.said, camera_text.help_text())

    def _wait(self, said: str) -> None:
        self.strips.show_nothing(said)

    def _show_events(self, camera_id: str) -> None:
        self.events_wanted.emit(query_text(EventQuery(cameras=(camera_id,))), None)

    def _lay_out(self) -> None:
        title = plain.label(self.tr("Cameras"), role="page-title")
        question = plain.short_label("quiet")
        question.setText(self.tr("Is every camera sending, on time and sure of what it sees?"))
        words = QHBoxLayout()
        words.addWidget(question, 1)
        words.addWidget(self.plain)
        words.addWidget(self.said)
        words.addWidget(self.add)
        words.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addLayout(words)
        layout.addSpacing(6)
        layout.addWidget(self._whole, 1)


def _cameras(snapshot: Snapshot) -> object:
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.cameras_question import CamerasQuestion

    return CamerasQuestion(snapshot.view.choice)
