"""UnitsChart: how many units were made in each hour, day, week or month."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Pick, Snapshot, UnitsBar
from factory_desktop.models import text
from factory_desktop.models.bucket import worth_showing
from factory_desktop.models.hour_targets import HourTarget, hour_targets
from factory_desktop.views.charts import units_words as words
from factory_desktop.views.charts.bar_cursor import BarCursor
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels, text_width
from factory_desktop.views.charts.break_labels import break_labels
from factory_desktop.views.charts.bucket_labels import bucket_labels
from factory_desktop.views.charts.chart_table import ChartTable, of_units
from factory_desktop.views.charts.ground import GridLines, pale
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.target_marks import TargetMark, TargetMarks
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 0.58
"""Share of its bucket that a bar takes."""
_MOST_PIXELS = 64
"""A wider bar would fill a chart of one or two hours."""
_HEADROOM = 1.2
"""Room above the highest bar, for its figure."""
_LEAST_PIXELS = 2
"""A thinner bar would be seen only now and then."""
_INSIDE = 20
"""Pixels that a bar must be high for its figure to stand on it."""
_LINES = 4
_CHART = ("view.explain", "edit.copy-chart", "edit.save-chart", "view.chart-table")
_AWAY_ONLY = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
}
"""Menus and dialogs are about the bar that the keyboard was on before them."""
_HALF_LABEL = 9
"""Pixels that the figure of a line needs above it."""


class UnitsChart(ChartPanel):
    """A bar for each bucket of time; the horizontal coordinate is the bucket's number.

    Where targets are set each bar has the line it is to reach, an outline of what it falls
    short, and below it the sum of all differences so far.
    """

    span_wanted = Signal(object)
    """The `TimeSpan` of a bar that was clicked, or entered with the keyboard."""
    note_wanted = Signal(object, object, object, object)
    """Start and end of a bar that a reason is to be written for; no worker and no station."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts = LabelAxis("left")
        self._times = LabelAxis("bottom")
        self._plot = Plot(self._counts, self._times)
        super().__init__(words.title(()), self._plot, parent=parent)
        self._snapshot: Snapshot | None = None
        self._buckets: tuple[UnitsBar, ...] = ()
        self._targets: tuple[HourTarget | None, ...] = ()
        self._offered: Mapping[str, QAction] = {}
        self._grid = GridLines(Qt.Orientation.Horizontal)
        self._bars = pg.BarGraphItem(x=[], width=_BAR, height=[], pen=None)
        self._running = pg.BarGraphItem(x=[], width=_BAR, height=[], pen=None)
        self._marks = TargetMarks()
        self._labels = BarLabels(above=True)
        self._cursor = BarCursor(self)
        for item in (
            self._grid,
            self._cursor.band,
            self._bars,
            self._running,
            self._marks,
            self._labels,
        ):
            self._plot.addItem(item, ignoreBounds=True)
        self._plot.view_box.sigResized.connect(lambda _: self._draw())
        self._plot.hovered.connect(self._tell)
        self._plot.clicked.connect(self._want_at)
        self._plot.setMinimumSize(240, 110)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._bars.setOpts(brush=theme.working)
        self._running.setOpts(brush=pale(theme.working, theme.surface))
        for part in (
            self._plot,
            self._counts,
            self._times,
            self._grid,
            self._marks,
            self._labels,
            self._cursor,
        ):
            part.set_theme(theme)

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Know which of the window's actions there are."""
        self._offered = actions

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the units of this snapshot."""
        before, self._snapshot = self._snapshot, snapshot
        bars = snapshot.units
        self._buckets = worth_showing(bars, snapshot.taken_at)
        targets = hour_targets(bars, snapshot.target, snapshot.taken_at)
        first = bars.index(self._buckets[0]) if self._buckets else 0
        self._targets = targets[first : first + len(self._buckets)]
        made = any(bar.units for bar in bars) or words.has_targets(bars)
        self.show_nothing("" if made else tr("No units were made in this time."))
        self.set_title(words.title(bars))
        self.describe(words.subtitle(snapshot), words.summary(snapshot))
        if before is None or _drawn_from(before) != _drawn_from(snapshot):
            self._draw()
        self._cursor.set_count(len(self._buckets))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor.at is not None:
            self._want(self._cursor.at)
        elif self._cursor.move(key):
            said = self.words_of(self._cursor.at or 0)
            self.setAccessibleDescription(said)
            self._plot.tell_at(self._plot.place_of(self._cursor.at or 0, 0), said)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._cursor.show_on_keys(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY_ONLY:
            self._cursor.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        point = self._plot.point_at(QPointF(self._plot.mapFromGlobal(event.globalPos())))
        number = self._cursor.at if by_keys else self._number_at(point)
        if number is None:
            # The window knows what can be done with the chart as a whole.
            event.ignore()
            return
        # So that what the menu does with a chart is done with this one.
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._cursor.go_to(number)
        self.bar_menu(number).popup(event.globalPos())

    def picked_about(self) -> Note | None:
        """Return a note about the bar that the keyboard is on; None where it is on none."""
        number = self._cursor.at if self._cursor.shown and self.isVisible() else None
        if number is None:
            return None
        bar, pick = self._buckets[number], self._snapshot.view.pick if self._snapshot else Pick()
        return Note(bar.start, bar.end, pick.worker_id, pick.station_id)

    def bar_menu(self, number: int) -> QMenu:
        """Make the menu of a bar."""
        menu, bar = QMenu(self), self._buckets[number]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show only this time"), partial(self._want, number))
        if "edit.add-reason" in self._offered:
            note = partial(self.note_wanted.emit, bar.start, bar.end, None, None)
            menu.addAction(tr("Add reason…"), note)
        menu.addActions([self._offered[name] for name in _CHART if name in self._offered])
        return menu

    def figure_here(self) -> datetime | None:
        """Return the start of the bar that the keyboard is on."""
        return None if self._cursor.at is None else self._buckets[self._cursor.at].start

    def words_at(self, point: QPointF) -> str:
        """Say what a bucket holds: `07:00–08:00, 112 units`."""
        number = self._number_at(point)
        return "" if number is None else self.words_of(number)

    def words_of(self, number: int) -> str:
        """Say what the bucket of this number holds, and what it was to hold."""
        if self._snapshot is None or number >= len(self._buckets):
            return ""
        bar, target = self._buckets[number], self._targets[number]
        lines = [words.of_bar(bar, self._snapshot)]
        if target is not None:
            lines.append(words.of_target(target, bar))
        return "\n".join((*lines, *words.of_notes(bar, self._snapshot)))

    def _table(self) -> ChartTable | None:
        if self._snapshot is None:
            return None
        return of_units(self._buckets, self._targets, self._snapshot)

    def _number_at(self, point: QPointF) -> int | None:
        number = round(point.x())
        return number if 0 <= number < len(self._buckets) and point.y() >= 0 else None

    def _want_at(self, point: QPointF) -> None:
        number = self._number_at(point)
        if number is not None:
            self._want(number)

    def _want(self, number: int) -> None:
        bar = self._buckets[number]
        self.span_wanted.emit(TimeSpan(bar.start, bar.end))

    def _tell(self, point: QPointF | None) -> None:
        self._plot.tell("" if point is None else self.words_at(point))

    def _draw(self) -> None:
        bars = self._buckets
        if self._snapshot is None or not bars:
            return
        units = np.array([bar.units for bar in bars])
        reached = (target.line for target in self._targets if target)
        top = max(1.0, float(units.max()), *reached) * _HEADROOM
        lines = _round_counts(top)
        height = max(4 * scaled(_HALF_LABEL), self._plot.view_box.height())
        top = max(top, lines[-1] * height / (height - scaled(_HALF_LABEL)))
        self._plot.setRange(xRange=(-0.5, len(bars) - 0.5), yRange=(0, top), padding=0)
        self._counts.set_labels([AxisLabel(line, text.number(line), quiet=True) for line in lines])
        self._counts.fit_width(72)
        self._grid.set_lines(lines)
        running = np.array([words.runs(bar, self._snapshot.taken_at) for bar in bars])
        numbers = np.arange(len(bars))
        pixel = len(bars) / max(1.0, float(self._plot.view_box.width()))
        width = max(min(_BAR, _MOST_PIXELS * pixel), _LEAST_PIXELS * pixel)
        self._bars.setOpts(x=numbers[~running], height=units[~running], width=width)
        self._running.setOpts(x=numbers[running], height=units[running], width=width)
        self._marks.set_marks(list(map(self._mark, range(len(bars)))), width)
        self._draw_labels(bars, ZoneInfo(self._snapshot.zone), top / height)

    def _mark(self, number: int) -> TargetMark:
        bar, target = self._buckets[number], self._targets[number]
        noted = self._snapshot is not None and bool(words.of_notes(bar, self._snapshot))
        if target is None:
            return TargetMark(number, noted=noted)
        return TargetMark(number, target.line, bar.units, bar.units + target.short, noted)

    def _draw_labels(self, bars: tuple[UnitsBar, ...], zone: ZoneInfo, unit: float) -> None:
        """Label the bars; `unit` is how many units a pixel is high."""
        pixels = self._plot.view_box.width() / len(bars)
        sums = [target.ahead if target else None for target in self._targets]
        self._times.set_labels(bucket_labels(bars, zone, pixels, self._times.width_of, sums))
        self._times.fit_height()
        labels = [self._label(number, unit) for number, bar in enumerate(bars) if bar.units]
        # All or none: a bar without its figure beside one with it would read as a gap.
        fit = all(text_width(label.text) <= pixels for label in labels)
        breaks = break_labels(bars, self._targets, pixels, unit, bar=_BAR)
        self._labels.set_labels([*(labels if fit else ()), *breaks])

    def _label(self, number: int, unit: float) -> BarLabel:
        bar, shown = self._buckets[number], self._snapshot
        target, top = self._targets[number], float(bar.units)
        if target and abs(top - target.line) < scaled(_INSIDE) * unit:
            # The line would strike the figure through.
            top = min(top, target.line)
        # Above the bar there is the line it is to reach.
        inside = target is not None and top > scaled(_INSIDE) * unit
        runs = shown is not None and words.runs(bar, shown.taken_at)
        return BarLabel(number, top, text.number(bar.units), inside=inside, pale=runs)


def _drawn_from(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what the drawing depends on."""
    running = next((bar for bar in snapshot.units if words.runs(bar, snapshot.taken_at)), None)
    return snapshot.units, snapshot.zone, running, snapshot.target, snapshot.notes


def _round_counts(top: float) -> list[int]:
    """List whole numbers above 0 for grid lines: multiples of 1, 2 or 5 times a power of ten."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if top / step <= _LINES + 1:
                return list(range(step, int(top) + 1, step))
        size *= 10
