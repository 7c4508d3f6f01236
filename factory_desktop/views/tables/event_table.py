"""EventTable: the log of events, which stands where it is scrolled to and grows at its ends."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.column import Column
from factory_desktop.models.event_columns import Flag, type_word
from factory_desktop.models.event_log_model import EventLogModel
from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import PADDING, CellDelegate
from factory_desktop.views.tables.flags_delegate import FlagsDelegate
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import title_width
from factory_desktop.views.tables.type_delegate import GAP, SIGN, TypeDelegate
from factory_desktop.views.theme import LIGHT

tr = partial(QCoreApplication.translate, "tables")

_AHEAD = 60
"""Rows below what is seen that are read before they are scrolled to."""
_TIME, _TYPE, _FLAGS = 0, 3, 9
_ELASTIC = {1: (104, 152, 170), 2: (64, 168, 190), 7: (60, 160, 215), 6: (64, 72, 100)}
"""Columns of names, the first to be shown whole first: pixels at least, for most names, at most."""


class EventTable(StillTable):
    """Home goes to the newest event, and on following; copying takes all selected rows."""

    newest_wanted = Signal()
    """Home was pressed."""
    left_top = Signal()
    """The newest row was scrolled away from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.log = EventLogModel()
        self._time = 0
        super().__init__(self.log, tr("Searching…"), parent)
        self.setAccessibleName(tr("Events"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Rows that come in at the top would turn every stripe over.
        self.setAlternatingRowColors(False)
        self._titles.setSectionsClickable(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.log.begun.connect(self._begin)
        self.log.rowsInserted.connect(self._fit_times)
        self.log.headerDataChanged.connect(self._fit_times)
        self.set_theme(LIGHT)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow what a snapshot tells of."""
        self.log.show_snapshot(snapshot)

    def go_to_newest(self) -> None:
        """Scroll to the newest event and let the keyboard stand on it."""
        self.scrollToTop()
        if self.log.rowCount():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.log.index(0, 0), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self._by_keyboard = True
            self.newest_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.line))
        row = self.rowAt(0)
        while 0 <= row < self.log.rowCount():
            bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            if bottom > self.viewport().height():
                break
            painter.drawLine(0, bottom, self.viewport().width(), bottom)
            row += 1

    def _begin(self) -> None:
        """Show another list from its top."""
        self.scrollToTop()
        self._time = 0
        self._fit_times()

    def _fit_times(self) -> None:
        """Make room for days where not all events are of this one."""
        before, last = self._time, self.log.rowCount() - 1
        letters = QFontMetrics(font())
        for row in (0, last):
            if last >= 0:
                width = letters.horizontalAdvance(str(self.log.index(row, _TIME).data()))
                # Rounded up, since a time of other figures may be a little wider.
                self._time = max(self._time, width + 4)
        if self._time != before:
            self._fit_columns()

    def _scrolled(self, place: int) -> None:
        if place > 0:
            self.left_top.emit()
        last = self.rowAt(self.viewport().height() - 1)
        if last < 0 or last + _AHEAD >= self.log.rowCount():
            self.log.fetchMore(QModelIndex())

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        number = self._rows.columns.index(column)
        special: dict[int, type[CellDelegate]] = {_TYPE: TypeDelegate, _FLAGS: FlagsDelegate}
        kind = special.get(number, NameDelegate if column.detail else CellDelegate)
        return kind(figure=column.figure, parent=self)

    def _fit_columns(self) -> None:
        """Give figures and words what they need, and share out the rest among the names."""
        widths = [self._needed(number) for number in range(len(self._rows.columns))]
        spare = max(0, self.viewport().width() - sum(widths))
        elastic = {_FLAGS: self._flag_widths()} | _ELASTIC
        for step in (1, 2):
            for number, wishes in elastic.items():
                given = max(0, min(spare, wishes[step] - widths[number]))
                widths[number] += given
                spare -= given
        # What nobody needs goes to the end, where it parts nothing.
        widths[_FLAGS] += spare
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def _flag_widths(self) -> tuple[int, int, int]:
        """Tell how many pixels flags need at least, and for what is usual."""
        painted = self.itemDelegateForColumn(_FLAGS)
        assert isinstance(painted, FlagsDelegate)  # noqa: S101 - _delegate makes no other there
        one = painted.width_of((Flag.SIMULATED,)) + 2 * PADDING
        two = painted.width_of((Flag.LATE, Flag.SIMULATED)) + 2 * PADDING
        return one, two, two

    def _needed(self, number: int) -> int:
        column = self._rows.columns[number]
        least = title_width(column.title) + 2 * PADDING
        if number in _ELASTIC:
            return max(least, _ELASTIC[number][0])
        if number == _FLAGS:
            return max(least, self._flag_widths()[0])
        letters = QFontMetrics(font())
        if number == _TYPE:
            widest = max(letters.horizontalAdvance(type_word(kind)) for kind in EventType)
            return widest + SIGN + GAP + 2 * PADDING + 2
        least = max(least, letters.horizontalAdvance(column.widest) + 2 * PADDING)
        return max(least, self._time + 2 * PADDING) if number == _TIME else least
