"""UnitsChart: how many units were made in each hour, day, week or month."""

from functools import partial
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import text
from factory_desktop.views.charts import units_words as words
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels, text_width
from factory_desktop.views.charts.bucket_labels import bucket_labels
from factory_desktop.views.charts.buckets import worth_showing
from factory_desktop.views.charts.ground import GridLines, pale
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.plot import Plot
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
_LINES = 4
_HALF_LABEL = 9
"""Pixels that the figure of a line needs above it."""


class UnitsChart(ChartPanel):
    """A bar for each bucket of time; the horizontal coordinate is the bucket's number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts = LabelAxis("left")
        self._times = LabelAxis("bottom")
        self._plot = Plot(self._counts, self._times)
        super().__init__(words.title(()), self._plot, parent=parent)
        self._snapshot: Snapshot | None = None
        self._buckets: tuple[UnitsBar, ...] = ()
        self._grid = GridLines(Qt.Orientation.Horizontal)
        self._bars = pg.BarGraphItem(x=[], width=_BAR, height=[], pen=None)
        self._running = pg.BarGraphItem(x=[], width=_BAR, height=[], pen=None)
        self._labels = BarLabels(above=True)
        for item in (self._grid, self._bars, self._running, self._labels):
            self._plot.addItem(item, ignoreBounds=True)
        self._plot.view_box.sigResized.connect(lambda _: self._draw())
        self._plot.hovered.connect(self._tell)
        self._plot.setMinimumSize(240, 110)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._bars.setOpts(brush=theme.working)
        self._running.setOpts(brush=pale(theme.working, theme.surface))
        for part in (self._plot, self._counts, self._times, self._grid, self._labels):
            part.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the units of this snapshot."""
        before, self._snapshot = self._snapshot, snapshot
        self._buckets = worth_showing(snapshot.units, snapshot.taken_at)
        made = any(bar.units for bar in snapshot.units)
        self.show_nothing("" if made else tr("No units were made in this time."))
        self.set_title(words.title(snapshot.units))
        self.describe(words.subtitle(snapshot), words.summary(snapshot))
        if before is None or _drawn_from(before) != _drawn_from(snapshot):
            self._draw()

    def _draw(self) -> None:
        bars = self._buckets
        if self._snapshot is None or not bars:
            return
        units = np.array([bar.units for bar in bars])
        top = max(1, int(units.max())) * _HEADROOM
        lines = _round_counts(top)
        height = max(4 * _HALF_LABEL, self._plot.view_box.height())
        top = max(top, lines[-1] * height / (height - _HALF_LABEL))
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
        self._draw_labels(bars, ZoneInfo(self._snapshot.zone))

    def _draw_labels(self, bars: tuple[UnitsBar, ...], zone: ZoneInfo) -> None:
        pixels = self._plot.view_box.width() / len(bars)
        self._times.set_labels(bucket_labels(bars, zone, pixels, self._times.width_of))
        made = [(number, bar.units) for number, bar in enumerate(bars) if bar.units]
        labels = [BarLabel(number, units, text.number(units)) for number, units in made]
        # All or none: a bar without its figure beside one with it would read as a gap.
        fit = all(text_width(label.text) <= pixels for label in labels)
        self._labels.set_labels(labels if fit else ())

    def _tell(self, point: QPointF | None) -> None:
        self._plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what a bucket holds: `07:00–08:00, 112 units`."""
        number = round(point.x())
        if self._snapshot is None or not 0 <= number < len(self._buckets) or point.y() < 0:
            return ""
        return words.of_bar(self._buckets[number], self._snapshot)


def _drawn_from(snapshot: Snapshot) -> tuple[object, ...]:
    """Return what the drawing depends on."""
    running = next((bar for bar in snapshot.units if words.runs(bar, snapshot.taken_at)), None)
    return snapshot.units, snapshot.zone, running


def _round_counts(top: float) -> list[int]:
    """List whole numbers above 0 for grid lines: multiples of 1, 2 or 5 times a power of ten."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if top / step <= _LINES + 1:
                return list(range(step, int(top) + 1, step))
        size *= 10
