"""AttentionDock: what needs somebody now, worst first."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.concern_text import matters
from factory_desktop.models.matter import MatterModel
from factory_desktop.views.docks.dock import Dock
from factory_desktop.views.docks.matter_delegate import MatterDelegate
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "docks")


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

    def __init__(self) -> None:
        self.cards = MatterList()
        super().__init__("dock.attention", tr("Needs attention"), self.cards)
        self.cards.clicked.connect(self._pick)
        self.cards.activated.connect(self._pick)
        self.cards.followed.connect(self.followed)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found, self.cards.known = matters(snapshot), True
        self.cards.matters.show(found, ZoneInfo(snapshot.zone), snapshot.taken_at)
        self.title.set_count(text.number(len(found)) if found else "")
        self.cards.viewport().update()
        self.counted.emit(len(found))

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
        if not row.way:
            self.picked.emit(row.pick)
