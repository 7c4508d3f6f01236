"""FloorDock: every station as a tile with the state that it is in now."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models.floor_model import FloorModel
from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.docks.dock import Dock
from factory_desktop.views.docks.tile_delegate import HEIGHT, TileDelegate
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "docks")

_TILE = 132
"""Pixels that a tile needs at least: an id, the beginning of a name, a state and its time."""


class FloorTiles(QListView):
    """As many tiles in a line as there is room for; more lines scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.floor = FloorModel(self)
        self.tiles = TileDelegate(self.floor, self)
        self.setProperty("role", "tiles")
        self.setAccessibleName(tr("Stations now"))
        self.setModel(self.floor)
        self.setItemDelegate(self.tiles)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The scroll bar's room is kept free, so that its coming moves no tile.
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.contentsRect().width() - bar - 1
        in_line = max(1, room // scaled(_TILE))
        self.setGridSize(QSize(room // in_line, scaled(HEIGHT)))
        super().resizeEvent(event)
        # Qt would wait for a tenth of a second and show the tiles half placed until then.
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.floor.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.secondary))
            room = self.viewport().rect().adjusted(12, 8, -12, -8)
            flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            start = self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(room, flags | int(start), tr("No station is on the roster yet."))

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.tiles.set_theme(theme)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(2 * scaled(_TILE) + 24, 4 * scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_TILE) + 16, scaled(HEIGHT) + 8)


class FloorDock(Dock):
    """Floor now: a click on a tile, or Enter on it, picks its station."""

    station_picked = Signal(str)

    def __init__(self) -> None:
        self._selected: str | None = None
        self.tiles = FloorTiles()
        super().__init__("dock.floor", tr("Floor now"), self.tiles)
        self.tiles.clicked.connect(self._pick)
        self.tiles.activated.connect(self._pick)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.tiles.floor.show_snapshot(snapshot)
        self.select(snapshot.view.pick)

    def select(self, pick: Pick) -> None:
        """Mark the picked station; the keyboard may wander until another is picked."""
        if pick.station_id == self._selected:
            return
        self._selected = pick.station_id
        place = self.tiles.floor.row_of(pick.station_id)
        if place is None:
            self.tiles.clearSelection()
        else:
            self.tiles.setCurrentIndex(self.tiles.floor.index(place, 0))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.tiles.set_theme(theme)

    def _pick(self, index: QModelIndex) -> None:
        self.station_picked.emit(index.data(CellRole.KEY))
