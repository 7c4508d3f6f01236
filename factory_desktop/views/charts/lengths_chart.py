"""LengthsChart: how long idle spells last, by their number and by their time."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.lost_time import LengthClass, SpellLengths
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.charts import losses_page_words as words
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels, text_width
from factory_desktop.views.charts.captioned import Captioned
from factory_desktop.views.charts.chart_table import ChartTable, of_lengths
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 0.5
"""Share of its row that a bar takes."""
_LONGEST = 0.68
"""Share of its half that the longest bar takes, so that its figure stands beside it."""
_SHORTEST = 0.1
_BESIDE = 8
"""Pixels between a bar and its figure, and behind that."""
_HALF = 1.06
"""Where the second half begins; the first is from 0 to 1."""


class LengthsChart(ChartPanel):
    """A row for each class of lengths: on the left how many spells, on the right their time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._sides = LabelAxis("bottom", 11)
        self._rows = RowsPlot(self._sides)
        self._captioned = Captioned(self._rows)
        super().__init__(tr("How long idle spells last"), self._captioned, parent=parent)
        self._classes: tuple[LengthClass, ...] = ()
        self._counts = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._times = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._labels = BarLabels(above=False, close=True)
        for item in (self._counts, self._times, self._labels):
            self._rows.plot.addItem(item, ignoreBounds=True)
        self._rows.setAccessibleName(tr("Idle spells by their length"))
        self._rows.laid_out.connect(self._draw)
        self._rows.plot.hovered.connect(self._tell)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._counts.setOpts(brush=theme.secondary)
        self._times.setOpts(brush=theme.idle)
        for part in (self._rows, self._sides):
            part.set_theme(theme)
        self._labels.set_theme(theme)

    def show_lengths(self, snapshot: Snapshot, found: SpellLengths) -> None:
        """Draw what was worked out for this snapshot's view."""
        nothing = words.too_many() if found.too_many else words.nothing_idle(snapshot)
        self.show_nothing("" if found.spells else nothing)
        if not found.spells:
            self.describe("", nothing)
            return
        summary = " ".join(f"{words.of_class(one)}." for one in found.classes if one.spells)
        self.describe(words.lengths_subtitle(found), summary)
        self._captioned.say(words.lengths_caption(found))
        if found.classes != self._classes:
            self._classes = found.classes
            self._rows.set_rows([words.length(one) for one in found.classes])

    def wait(self, said: str) -> None:
        """Say that it is being worked out, or why not."""
        self.show_nothing(said)

    def _table(self) -> ChartTable:
        return of_lengths(self._classes)

    def _draw(self) -> None:
        if not self._classes:
            return
        self._rows.plot.setXRange(0, _HALF + 1, padding=0)
        self._sides.set_labels(
            [
                AxisLabel(0.5, tr("number of spells"), quiet=True),
                AxisLabel(_HALF + 0.5, tr("their idle time"), quiet=True),
            ]
        )
        high = round(self._rows.row_pixels * _BAR)
        middles = (np.arange(len(self._classes)) + 0.5) * self._rows.row_pixels
        counts = np.array([float(one.spells) for one in self._classes])
        times = np.array([one.time.total_seconds() for one in self._classes])
        labels: list[BarLabel] = []
        for bars, left, values in ((self._counts, 0.0, counts), (self._times, _HALF, times)):
            written = [
                text.number(one.spells) if bars is self._counts else words.time(one.time)
                for one in self._classes
            ]
            lengths = values * self._longest(written) / values.max()
            zero = np.full(len(lengths), left)
            bars.setOpts(x0=zero, width=lengths, y0=middles - high / 2, height=high)
            labels += (
                BarLabel(left + length, middle, said, quiet=not length)
                for length, middle, said in zip(
                    lengths.tolist(), middles.tolist(), written, strict=True
                )
            )
        self._labels.set_labels(labels)

    def _longest(self, written: Sequence[str]) -> float:
        """Return the share of its half that leaves room for the widest figure beside a bar."""
        half = max(1.0, float(self._rows.plot.view_box.width())) / (_HALF + 1)
        widest = max(map(text_width, written)) + _BESIDE
        return max(_SHORTEST, min(_LONGEST, 1 - widest / half))

    def _tell(self, point: QPointF | None) -> None:
        self._rows.plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what a class holds."""
        number = self._rows.row_at(point.y())
        return "" if number is None else words.of_class(self._classes[number])
