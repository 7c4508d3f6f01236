"""ConfidenceChart: how sure two versions are, as the shares of their events by confidence."""

from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.drift import BIN
from factory_desktop.metrics.model_comparison import Comparison
from factory_desktop.metrics.models_question import Models
from factory_desktop.models import model_text, text
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels
from factory_desktop.views.charts.chart_table import ChartTable
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.limit_lines import LimitLine, LimitLines
from factory_desktop.views.charts.model_tables import of_confidence
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.version_inks import pens, veils
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "models")

_BINS = round(1 / BIN)
_EDGES = np.arange(_BINS + 1) * BIN
_HEADROOM = 1.2
_SHOWN = 0.001
"""Of bins with a smaller share there is nothing to be seen."""
_MOST_LEFT = 0.5
"""The axis begins there at the latest."""


class ConfidenceChart(ChartPanel):
    """Steps of A, solid, and of B, dashed, each named at its highest; the limit is dotted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._axis = LabelAxis("bottom", 11)
        self._left = LabelAxis("left", 11)
        self.plot = Plot(self._left, self._axis)
        super().__init__(tr("Confidence"), self.plot, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._models: Models | None = None
        self._steps = [
            pg.PlotCurveItem(_EDGES, np.zeros(_BINS), stepMode="center", fillLevel=0)
            for _ in range(2)
        ]
        self._labels, self._limit = BarLabels(above=True), LimitLines()
        for item in (*self._steps, self._labels, self._limit):
            self.plot.addItem(item, ignoreBounds=True)
        self.plot.setAccessibleName(tr("Confidence of each version"))
        self.plot.hovered.connect(self._tell)
        self._left.setWidth(6)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self.plot.set_theme(theme)
        self._axis.set_theme(theme)
        self._labels.set_theme(theme)
        self._limit.set_theme(theme)
        for item, pen, veil in zip(self._steps, pens(theme), veils(theme), strict=True):
            item.setPen(pen)
            item.setBrush(veil)

    def show_models(self, models: Models) -> None:
        """Draw what was compared."""
        self._models = models
        found = models.comparison
        if found is None:
            words = tr("There is nothing to compare yet: a version needs an hour that is over.")
            if models.a is not None and models.b is not None:
                words = tr("They have never seen the same station at the same hour of the day.")
            self.show_nothing(words)
            self.describe("", words)
            return
        self.show_nothing("")
        self.describe(model_text.counted(found), self._summary(models, found))
        self._draw(models, found)

    def wait(self, said: str) -> None:
        """Say that it is being worked out, or why not."""
        self.show_nothing(said)

    def words_at(self, point: QPointF) -> str:
        """Say the shares of the bin at a point."""
        number = int(point.x() / BIN)
        models, sides = self._models, self._sides()
        if models is None or not 0 <= number < _BINS or not sides:
            return ""
        low, high = (text.number(edge, 2) for edge in _EDGES[number : number + 2].tolist())
        shares = ", ".join(
            f"{model_text.short(version)} {text.percent(shares[number])}"
            for version, shares in zip((models.a, models.b), sides, strict=False)
        )
        return f"{low}\N{EN DASH}{high}: {shares}"

    def _table(self) -> ChartTable | None:
        models = self._models
        return None if models is None else of_confidence(models)

    def _sides(self) -> list[tuple[float, ...]]:
        found = self._models.comparison if self._models else None
        if found is None:
            return []
        return [side.histogram for side in (found.a, found.b) if side is not None]

    def _draw(self, models: Models, found: Comparison) -> None:
        sides = self._sides()
        for number, item in enumerate(self._steps):
            item.setVisible(number < len(sides))
            if number < len(sides):
                item.setData(_EDGES, np.array(sides[number]))
        top = max(map(max, sides)) * _HEADROOM
        seen = [number for number in range(_BINS) if max(s[number] for s in sides) > _SHOWN]
        left = min(_MOST_LEFT, seen[0] * BIN)
        self.plot.setRange(xRange=(left, 1), yRange=(0, top), padding=0)
        step = 2 if left < _MOST_LEFT else 1
        self._axis.set_labels(
            [
                AxisLabel(edge, text.number(edge, 2), quiet=True)
                for edge in _EDGES[1:-1:step].tolist()
                if edge > left
            ]
        )
        limit = text.number(models.limits.confidence, 2)
        words = tr("alert below {limit}").format(limit=limit)
        self._limit.set_lines([LimitLine(models.limits.confidence, words, upright=True)])
        self._labels.set_labels(self._names(models, sides))

    def _names(self, models: Models, sides: list[tuple[float, ...]]) -> list[BarLabel]:
        """Name each version over its highest step, B aside where both have the same one."""
        peaks = [max(range(_BINS), key=side.__getitem__) for side in sides]
        made = []
        for number, (version, side, peak) in enumerate(
            zip((models.a, models.b), sides, peaks, strict=False)
        ):
            same = len(set(peaks)) < len(peaks)
            aside = (0.3 if number else -0.3) * BIN if same else 0.0
            name = model_text.short(version)
            made.append(BarLabel((peak + 0.5) * BIN + aside, side[peak], name))
        return made

    def _summary(self, models: Models, found: Comparison) -> str:
        said = []
        for version, side in ((models.a, found.a), (models.b, found.b)):
            if side is not None:
                unsure = sum(side.histogram[: round(models.limits.confidence / BIN)])
                said.append(
                    tr("{version}: {share} of {events} events below {limit}.").format(
                        version=model_text.short(version),
                        share=text.percent(unsure),
                        events=text.number(side.events),
                        limit=text.number(models.limits.confidence, 2),
                    )
                )
        return " ".join(said)

    def _tell(self, point: QPointF | None) -> None:
        self.plot.tell("" if point is None else self.words_at(point))
