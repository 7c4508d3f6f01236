"""ParetoChart: where the time went, the largest losses first, with their running share."""

from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.lost_time import LostTime
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views.charts import losses_page_words as words
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels
from factory_desktop.views.charts.captioned import Captioned
from factory_desktop.views.charts.chart_table import ChartTable, of_pareto
from factory_desktop.views.charts.ground import GridLines, pale
from factory_desktop.views.charts.hatch import HatchedBars
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.pareto_rows import By, Look, ParetoRow, rows_of
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.fonts import scaled
from factory_desktop.views.segments import Segments
from factory_desktop.views.state_sign import ABSENT_PIXELS, IDLE_HEIGHT
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 0.62
"""Share of its row that a full bar takes."""
_LONGEST = 0.42
"""Share of the width that the longest bar takes, so that its time stands beside it."""
_LINE_FROM = 0.62
"""Where the line's 0 % is: over the bars it would strike their times through."""
_ROOM = 64
"""Pixels right of 100 %, for the running share."""
_MARKS = (0.0, 0.5, 1.0)
"""The running shares that have a grid line."""
_HEIGHTS = {Look.IDLE: IDLE_HEIGHT, Look.PALE: IDLE_HEIGHT, Look.BREAK: 1.0, Look.NOT_SEEN: 1.0}


class ParetoChart(ChartPanel):
    """Bars as long as the time lost, and beside them a line from running share to the next."""

    worker_picked = Signal(str)
    station_picked = Signal(str)
    state_picked = Signal(str)
    """The look of a state whose bar was clicked: `idle` or `absent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shares = LabelAxis("bottom", 11)
        self._rows = RowsPlot(self._shares)
        self._captioned = Captioned(self._rows)
        self.by = Segments(tr("Part by"), [by.word for by in By])
        super().__init__(tr("Where the time went"), self._captioned, self.by, parent, below=True)
        self._by = By.STATE
        self._snapshot: Snapshot | None = None
        self._lost: LostTime | None = None
        self._drawn: tuple[ParetoRow, ...] = ()
        self._picked: str | None = None
        self._theme = LIGHT
        self._grid = GridLines(Qt.Orientation.Vertical)
        self._bars: dict[Look, pg.BarGraphItem] = {
            look: _bars() for look in Look if look is not Look.NOT_SEEN
        }
        self._hatch = HatchedBars()
        self._line = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=6, pen=None)
        self._times = BarLabels(above=False, close=True)
        self._runnings = BarLabels(above=False)
        items = (self._grid, *self._bars.values(), self._hatch, self._line, self._dots)
        for item in (*items, self._times, self._runnings):
            self._rows.plot.addItem(item, ignoreBounds=True)
        self._rows.setAccessibleName(tr("Lost time, the largest first"))
        self._rows.laid_out.connect(self._draw)
        self._rows.row_picked.connect(self._pick)
        self._rows.plot.hovered.connect(self._tell)
        self.by.chosen.connect(self._choose)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        colors = {Look.IDLE: theme.idle, Look.ABSENT: theme.absent}
        for look, color in colors.items():
            self._bars[look].setOpts(brush=color)
        self._bars[Look.PALE].setOpts(brush=pale(theme.idle, theme.surface))
        dashed = QPen(QColor(theme.absent), 1, Qt.PenStyle.DashLine)
        dashed.setCosmetic(True)
        self._bars[Look.BREAK].setOpts(brush=None, pen=dashed)
        line = QPen(QColor(theme.text), 1.5)
        line.setCosmetic(True)
        self._line.setPen(line)
        self._dots.setBrush(theme.text)
        for part in (self._rows, self._shares, self._grid, self._hatch):
            part.set_theme(theme)
        for labels in (self._times, self._runnings):
            labels.set_theme(theme)

    def show_lost(self, snapshot: Snapshot, lost: LostTime) -> None:
        """Draw what was worked out for this snapshot's view."""
        self._snapshot, self._lost = snapshot, lost
        self._show()

    def wait(self, said: str) -> None:
        """Say that it is being worked out, or why not."""
        self._lost = None
        self.show_nothing(said)
        self.by.show()

    def _table(self) -> ChartTable:
        return of_pareto(self._drawn, self._by)

    def _choose(self, number: int) -> None:
        self._by = list(By)[number]
        if self._lost is not None:
            self._show()

    def _show(self) -> None:
        if self._snapshot is None or self._lost is None:
            return
        rows = rows_of(self._lost, self._by)
        self.show_nothing("" if rows else _nothing(self._by))
        # The choice stays in reach: another one may have something to show.
        self.by.show()
        self.describe(words.pareto_subtitle(self._by), words.pareto_summary(rows))
        station = picked_names(self._snapshot).station
        self._captioned.say(words.pareto_caption(self._lost, self._by, station))
        pick = self._snapshot.view.pick
        picked = {By.WORKER: pick.worker_id, By.STATION: pick.station_id}.get(self._by)
        if (rows, picked) == (self._drawn, self._picked):
            return
        self._drawn, self._picked = rows, picked
        keys = [row.key for row in rows]
        self._rows.set_rows(
            [row.name for row in rows], strong=keys.index(picked) if picked in keys else None
        )

    def _draw(self) -> None:
        rows = self._drawn
        if not rows:
            return
        width = max(scaled(_ROOM) + 1.0, float(self._rows.plot.view_box.width()))
        right = width / (width - scaled(_ROOM))
        self._rows.plot.setXRange(0, right, padding=0)
        self._shares.set_labels([AxisLabel(_across(at), _whole(at), quiet=True) for at in _MARKS])
        self._grid.set_lines([_across(at) for at in _MARKS])
        high = self._rows.row_pixels
        middles = (np.arange(len(rows)) + 0.5) * high
        lengths = np.array([row.share for row in rows])
        lengths = lengths * _LONGEST / lengths.max()
        for look in Look:
            self._draw_bars(look, middles, lengths)
        running = np.array([_across(row.running) for row in rows])
        self._line.setData(running, middles)
        self._dots.setData(running, middles)
        self._label(middles, lengths)

    def _draw_bars(self, look: Look, middles: np.ndarray, lengths: np.ndarray) -> None:
        mine = np.array([row.look is look for row in self._drawn], dtype=bool)
        full = round(self._rows.row_pixels * _BAR)
        high = round(full * _HEIGHTS[look]) if look in _HEIGHTS else 2 * ABSENT_PIXELS
        bottom = middles[mine] + full // 2
        if look is Look.NOT_SEEN:
            zero = np.zeros(int(mine.sum()))
            self._hatch.set_boxes(np.column_stack((zero, bottom - high, lengths[mine], bottom)))
        else:
            left = np.zeros(int(mine.sum()))
            self._bars[look].setOpts(x0=left, width=lengths[mine], y0=bottom - high, height=high)

    def _label(self, middles: np.ndarray, lengths: np.ndarray) -> None:
        rows = list(zip(self._drawn, middles.tolist(), lengths.tolist(), strict=True))
        self._times.set_labels(
            [BarLabel(length, at, words.time(row.time)) for row, at, length in rows]
        )
        self._runnings.set_labels(
            [BarLabel(1, at, text.percent(row.running), quiet=True) for row, at, _ in rows]
        )

    def _pick(self, number: int) -> None:
        row = self._drawn[number]
        if self._by is By.WORKER:
            self.worker_picked.emit(row.key)
        elif self._by is By.STATION:
            self.station_picked.emit(row.key)
        elif self._by is By.STATE and row.look in {Look.IDLE, Look.ABSENT}:
            self.state_picked.emit(row.key)

    def _tell(self, point: QPointF | None) -> None:
        self._rows.plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what a row means."""
        number = self._rows.row_at(point.y())
        return "" if number is None else words.of_row(self._drawn[number])


def _bars() -> pg.BarGraphItem:
    return pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)


def _across(running: float) -> float:
    """Place a running share, 0..1, in the chart's own part of the width."""
    return _LINE_FROM + running * (1 - _LINE_FROM)


def _whole(share: float) -> str:
    return text.number(share * 100) + text.SPACE + text.locale().percent()


def _nothing(by: By) -> str:
    return {
        By.STATE: tr("No time was lost."),
        By.REASON: tr("No idle and no absent time."),
        By.STATION: tr("No idle time at any station."),
        By.WORKER: tr("No idle time of any worker."),
    }[by]
