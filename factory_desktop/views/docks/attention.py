"""AttentionDock: what needs somebody now, worst first."""

from collections.abc import Mapping
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import text
from factory_desktop.models.alert_text import matters, waiting
from factory_desktop.models.matter import Matter, MatterModel
from factory_desktop.views.docks.alert_buttons import AlertButtons
from factory_desktop.views.docks.dock import Dock
from factory_desktop.views.docks.matter_delegate import MatterDelegate
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "docks")

ALERT_ACTIONS = ("alerts.acknowledge", "alerts.mute", "alerts.mute-shift")


class MatterList(QListView):
    """Cards below each other; a sentence where there are none.

    The button of a card is pressed by the mouse, or by Enter while the card is the present one.
    """

    followed = Signal(object)
    """The `Matter` whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matters = MatterModel(self)
        self.cards = MatterDelegate(self.matters, self)
        self._theme = LIGHT
        self.known = False
        """Whether there were figures yet: before, nobody knows what needs attention."""
        self.setProperty("role", "tiles")
        self.setAccessibleName(tr("Needs attention"))
        self.setModel(self.matters)
        self.setItemDelegate(self.cards)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.cards.set_theme(theme)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self.currentIndex()
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != pressed:
            return
        row = self.matters.rows[index.row()]
        if self.cards.button(row, self.visualRect(index), self.layoutDirection()).contains(place):
            self.followed.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = self.matters.rows[index.row()] if index.isValid() else None
        if row and row.way and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.followed.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A card's lines break elsewhere in another width.
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.known and not self.matters.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.secondary))
            room = self.viewport().rect().adjusted(12, 8, -12, -8)
            flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            start = self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(room, flags | int(start), tr("Nothing needs attention now."))

    def sizeHint(self) -> QSize:
        return QSize(316, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 80)


class AttentionDock(Dock):
    """Needs attention: a click on a card, or Enter on it, narrows to whom it is about."""

    picked = Signal(object)
    """The `Pick` of the card."""
    counted = Signal(int)
    """How many cards there are."""
    followed = Signal(object)
    """The `Matter` whose button was pressed."""
    chosen = Signal()
    """Another card may be the present one."""

    def __init__(self) -> None:
        self.cards = MatterList()
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.cards)
        super().__init__("dock.attention", tr("Needs attention"), holder)
        self.buttons: AlertButtons | None = None
        self._snapshot: Snapshot | None = None
        self._unfolded = False
        self.cards.clicked.connect(self._pick)
        self.cards.activated.connect(self._pick)
        self.cards.followed.connect(self._follow)
        self.cards.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    @property
    def number(self) -> int | None:
        """The number of the chosen alert; of a lone one even where no card is chosen."""
        here = self.cards.currentIndex()
        if here.isValid():
            return self.cards.matters.rows[here.row()].number
        numbers = [row.number for row in self.cards.matters.rows if row.number is not None]
        return numbers[0] if len(numbers) == 1 else None

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Have what can be done with an alert below the cards, and in their menu."""
        self.buttons = AlertButtons(actions)
        self._column.addWidget(self.buttons)
        self.cards.addActions([actions[name] for name in ALERT_ACTIONS])
        self.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.allow(live=False)

    def allow(self, *, live: bool) -> None:
        """Let the buttons be pressed while there is something to do."""
        if self.buttons is not None:
            there = live and any(row.number is not None for row in self.cards.matters.rows)
            self.buttons.allow(there=there, chosen=self.number is not None)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        found, self.cards.known = matters(snapshot, unfolded=self._unfolded), True
        self.cards.matters.show(found, ZoneInfo(snapshot.zone), snapshot.taken_at)
        count = waiting(snapshot)
        self.title.set_count(text.number(count) if count else "")
        self.cards.viewport().update()
        self.counted.emit(count)

    def _follow(self, matter: Matter) -> None:
        if matter.folds and self._snapshot is not None:
            self._unfolded = not self._unfolded
            self.show_snapshot(self._snapshot)
            self.cards.doItemsLayout()
        else:
            self.followed.emit(matter)

    def step(self, step: int) -> None:
        """Go to the next card (1) or the one before (-1), round and round."""
        count = self.cards.matters.rowCount()
        if not count:
            return
        self.show()
        self.raise_()
        here = self.cards.currentIndex()
        row = (here.row() + step) % count if here.isValid() else (0 if step > 0 else count - 1)
        index = self.cards.matters.index(row, 0)
        self.cards.setCurrentIndex(index)
        self.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pick(index)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.cards.set_theme(theme)

    def _pick(self, index: QModelIndex) -> None:
        row = self.cards.matters.rows[index.row()]
        if not row.way or row.pick != Pick():
            self.picked.emit(row.pick)
