"""MatrixTable: who worked where; the names stay in sight while the cells scroll."""

from functools import partial
from operator import itemgetter

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.column import Column
from factory_desktop.models.matrix_model import MatrixModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.copied import copied
from factory_desktop.views.tables.matrix_delegate import MatrixDelegate
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "tables")

_ROW, _LEAST, _MOST, _NAMES = 31, 72, 220, 180
"""Pixels of a row, of a column at least and at most, and of the stations' names at most."""


class MatrixTable(QTableView):
    """A cell is picked by a click or Enter; totals pick their worker or station alone."""

    picked = Signal(object)
    """A `Pick`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self._painter = MatrixDelegate(self)
        self._theme = LIGHT
        self._pick = Pick()
        self.setModel(self.matrix)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Who works where"))
        self._behave()
        self.clicked.connect(self._tell)
        self.matrix.modelReset.connect(self._fit)
        self.matrix.modelReset.connect(self._select)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self._painter.set_theme(theme)
        self.viewport().update()

    def select(self, pick: Pick) -> None:
        """Mark the cell of a pick and bring it into view; saying the same again moves nothing."""
        if pick != self._pick:
            self._pick = pick
            self._select()

    def copy(self) -> int:
        """Put all rows under their titles onto the clipboard; returns how many."""
        model = self.matrix
        places = range(model.columnCount())
        titles = [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in places]
        columns = [
            Column[tuple[str, ...]](title, itemgetter(number), str)
            for number, title in enumerate((tr("Station"), *titles))
        ]
        rows = [
            (
                str(model.headerData(row, Qt.Orientation.Vertical)),
                *(str(model.index(row, place).data()) for place in places),
            )
            for row in range(model.rowCount())
        ]
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(columns, rows))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._tell(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -1, -1))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _tell(self, index: QModelIndex) -> None:
        worker_id, station_id = self.matrix.pick_at(index)
        self._pick = Pick(worker_id, station_id)
        self.picked.emit(self._pick)

    def _select(self) -> None:
        place = self.matrix.place_of(self._pick.worker_id, self._pick.station_id)
        if place is None or self._pick == Pick() or not self.matrix.rowCount():
            self.clearSelection()
            return
        index = self.matrix.index(*place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def _fit(self) -> None:
        letters, header = QFontMetrics(font()), font(12, QFont.Weight.DemiBold)
        rows = range(self.matrix.rowCount())
        stations = [str(self.matrix.headerData(row, Qt.Orientation.Vertical)) for row in rows]
        widest = max(map(letters.horizontalAdvance, stations), default=0) + 3 * PADDING
        self.verticalHeader().setFixedWidth(min(scaled(_NAMES), widest))
        names = self.matrix.worker_names()
        titles = map(QFontMetrics(header).horizontalAdvance, names)
        figures = max(scaled(_LEAST), letters.horizontalAdvance("8,888:88") + 2 * PADDING)
        named = max(figures, max(titles, default=0) + 2 * PADDING)
        count = max(1, self.matrix.columnCount())
        each = (self.width() - self.verticalHeader().width()) // count
        # All of one width: bars are to be compared.
        self.matrix.set_by_id(named > each)
        width = figures if named > each else min(each, max(named, scaled(_MOST)))
        for column in range(self.matrix.columnCount()):
            self.setColumnWidth(column, width)

    def _behave(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leaves the table: a table that keeps it is a trap for the keyboard.
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
