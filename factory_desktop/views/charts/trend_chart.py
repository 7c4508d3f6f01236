"""TrendChart: mean confidence and the mix of events over the last days, with what changed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.model_trend import Bucket
from factory_desktop.metrics.models_question import Models
from factory_desktop.models import model_text, text
from factory_desktop.models.event_columns import type_word
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels
from factory_desktop.views.charts.chart_table import ChartTable
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.limit_lines import LimitLine, LimitLines
from factory_desktop.views.charts.model_tables import of_means, of_mixes
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.version_inks import pens, type_pens
from factory_desktop.views.segments import Segments
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "models")

_HOUR = 3600.0
_MEANS, _MIXES = 0, 1
_HEADROOM = 1.25
_WORDS = 20
"""Pixels that words at the top of a mark take."""
_GAP = 24 * _HOUR
"""Over a night a line goes on; over more nothing is known."""
_ROOM = 0.02
"""Of confidence above and below what is drawn."""
_DAY_AIR = 14
"""Pixels between two days of the axis at least."""
_NAMED_AT = (0.1, 0.25, 0.45, 0.72)
"""Shares of the width after which the lines of the mix have their names: side by side, so that
lines that lie on each other can still be told."""


class TrendChart(ChartPanel):
    """One of the two is shown; versions leave their marks on both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._axis, self._left = LabelAxis("bottom", 11), LabelAxis("left", 11)
        self.plot = Plot(self._left, self._axis)
        self.kind = Segments(tr("Show"), [tr("Mean confidence"), tr("Event mix")])
        super().__init__(tr("Over time"), self.plot, self.kind, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._models: Models | None = None
        self._zone = ZoneInfo("UTC")
        self._shown = _MEANS
        self._theme = LIGHT
        self._lines = [pg.PlotDataItem(connect="finite", symbol="o") for _ in EventType]
        self._names, self._marks = BarLabels(above=True), LimitLines()
        for item in (*self._lines, self._names, self._marks):
            self.plot.addItem(item, ignoreBounds=True)
        self.plot.setAccessibleName(tr("Mean confidence and event mix over time"))
        self.kind.chosen.connect(self._choose)
        self.plot.hovered.connect(self._tell)
        self.plot.view_box.sigResized.connect(lambda *_: self._draw())
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        for part in (self.plot, self._axis, self._left, self._names, self._marks):
            part.set_theme(theme)
        self._ink()

    def show_models(self, models: Models, zone: ZoneInfo) -> None:
        """Draw the last days."""
        self._models, self._zone = models, zone
        self._draw()

    def wait(self, said: str) -> None:
        """Say that it is being worked out, or why not."""
        self.show_nothing(said)

    def words_at(self, point: QPointF) -> str:
        """Say what was in the hours at a point."""
        bucket = self._bucket_at(point.x())
        return "" if bucket is None else self._told(bucket)

    def _table(self) -> ChartTable | None:
        if self._models is None:
            return None
        make = of_mixes if self._shown == _MIXES else of_means
        return make(self._models, self._zone)

    def _choose(self, number: int) -> None:
        self._shown = number
        self._draw()

    def _draw(self) -> None:
        models = self._models
        if models is None:
            return
        buckets = models.trend.buckets
        means = [one for one in buckets if one.a is not None or one.b is not None]
        if not (means if self._shown == _MEANS else buckets):
            words = tr("There is nothing to draw yet: no hour with events is over.")
            self.show_nothing(words)
            self.describe("", words)
            return
        self.show_nothing("")
        length = text.exact(timedelta(hours=models.trend.hours))
        self.describe(tr("by {length}").format(length=length), self._summary(models, buckets))
        self._ink()
        low, high = self._draw_means(models) if self._shown == _MEANS else self._draw_mixes(models)
        start = buckets[0].start.timestamp()
        end = start + len(buckets) * models.trend.hours * _HOUR
        self.plot.setRange(xRange=(start, end), yRange=(low, high), padding=0)
        self._left.fit_width(60)
        self._label_days(buckets[0].start, end)
        self._marks.set_lines([*self._limits(models), *self._changes(models)])

    def _draw_means(self, models: Models) -> tuple[float, float]:
        buckets = models.trend.buckets
        known = [models.limits.confidence]
        for line, name in zip(self._lines, ("a", "b"), strict=False):
            means = [getattr(one, name) for one in buckets]
            self._course(line, models, means)
            known += [mean for mean in means if mean is not None]
        for line in self._lines[2:]:
            line.setData([], [])
        self._names.set_labels([])
        low, high = max(0.0, min(known) - _ROOM), min(1.0, max(known) + _ROOM)
        step = 0.05 if high - low < 0.3 else 0.1  # noqa: PLR2004 - so that some four lines are there
        places = np.arange(np.ceil(low / step), np.floor(high / step) + 1) * step
        self._left.set_labels(
            [AxisLabel(one, text.number(one, 2), quiet=True) for one in places.tolist()]
        )
        # Room for what stands at the top of the marks.
        height = max(2.0 * _WORDS, float(self.plot.view_box.height()))
        return low, high + (high - low) * _WORDS / (height - _WORDS)

    def _draw_mixes(self, models: Models) -> tuple[float, float]:
        buckets, names, highest = models.trend.buckets, [], 0.0
        for kind, line, place in zip(EventType, self._lines, _NAMED_AT, strict=True):
            shares = [one.mix[kind] / sum(one.mix) if sum(one.mix) else None for one in buckets]
            self._course(line, models, shares)
            known = [share for share in shares if share is not None]
            highest = max(highest, *known)
            wanted = place * len(buckets)
            drawn = [n for n, share in enumerate(shares) if share is not None]
            number = drawn[int(np.argmin(np.abs(np.array(drawn) - wanted)))]
            at = buckets[number].start.timestamp() + models.trend.hours * _HOUR / 2
            names.append(BarLabel(at, shares[number] or 0.0, type_word(kind)))
        self._names.set_labels(names)
        self._left.set_labels(
            [AxisLabel(one, text.whole_percent(one), quiet=True) for one in (0.25, 0.5, 0.75, 1.0)]
        )
        return 0.0, min(1.1, highest * _HEADROOM)

    def _course(
        self,
        line: pg.PlotDataItem,
        models: Models,
        values: Sequence[float | None],
    ) -> None:
        """Draw values through the middles of their buckets; over a day without any it breaks."""
        half = models.trend.hours * _HOUR / 2
        points: list[tuple[float, float]] = []
        for bucket, value in zip(models.trend.buckets, values, strict=True):
            if value is not None:
                at = bucket.start.timestamp() + half
                if points and at - points[-1][0] > _GAP:
                    points.append((at, np.nan))
                points.append((at, value))
        line.setData(*np.array(points).reshape(-1, 2).T)

    def _ink(self) -> None:
        inks: tuple[QPen, ...] = pens(self._theme)
        if self._shown == _MIXES:
            inks = type_pens(self._theme)
        for line, pen in zip(self._lines, inks, strict=False):
            line.setPen(pen)
            line.setSymbolBrush(pen.color())
            line.setSymbolPen(None)
            line.setSymbolSize(4)

    def _limits(self, models: Models) -> list[LimitLine]:
        if self._shown == _MIXES:
            return []
        limit = text.number(models.limits.confidence, 2)
        words = tr("alert below {limit}").format(limit=limit)
        return [LimitLine(models.limits.confidence, words, upright=False)]

    def _changes(self, models: Models) -> list[LimitLine]:
        found = []
        for one in models.trend.marks:
            moment = text.recent_moment(one.at, self._zone, models.taken_at, seconds=False)
            pattern = tr("{version} deployed {moment}")
            if not one.said:
                pattern = tr("{version} first seen {moment}")
            name = model_text.named(one.model_id, one.version)
            words = pattern.format(version=name, moment=moment)
            found.append(LimitLine(one.at.timestamp(), words, upright=True, mark=True))
        return found

    def _label_days(self, start: datetime, end: float) -> None:
        """Name as many days as there is room for, each where it begins."""
        local = start.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        days: list[datetime] = []
        while local.timestamp() < end:
            days.append(local)
            local = (local.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=self._zone)
        words = [text.short_day(day, self._zone) for day in days]
        pixels = self.plot.view_box.width() / max(1, len(days))
        widest = max(map(self._axis.width_of, words), default=0) + _DAY_AIR
        step = max(1, int(np.ceil(widest / max(1.0, pixels))))
        noon = timedelta(hours=12)
        self._axis.set_labels(
            [
                AxisLabel((day + noon).timestamp(), word, quiet=True)
                for day, word in list(zip(days, words, strict=True))[::step]
            ]
        )

    def _summary(self, models: Models, buckets: tuple[Bucket, ...]) -> str:
        if self._shown == _MIXES:
            return self._told(buckets[-1])
        said = []
        for version, name in ((models.a, "a"), (models.b, "b")):
            means = [mean for one in buckets if (mean := getattr(one, name)) is not None]
            if version is not None and means:
                said.append(
                    tr("{version}: mean confidence {low} to {high}.").format(
                        version=model_text.short(version),
                        low=text.number(min(means), 2),
                        high=text.number(max(means), 2),
                    )
                )
        return " ".join(said)

    def _bucket_at(self, at: float) -> Bucket | None:
        models = self._models
        if models is None or not models.trend.buckets:
            return None
        first = models.trend.buckets[0].start.timestamp()
        number = int((at - first) // (models.trend.hours * _HOUR))
        there = 0 <= number < len(models.trend.buckets)
        return models.trend.buckets[number] if there else None

    def _told(self, bucket: Bucket) -> str:
        models = self._models
        assert models is not None  # noqa: S101 - there is a bucket
        since = text.recent_moment(bucket.start, self._zone, models.taken_at, seconds=False)
        total = sum(bucket.mix)
        if self._shown == _MIXES:
            parts = [
                f"{type_word(kind)} {text.percent(bucket.mix[kind] / total)}"
                for kind in EventType
                if total
            ]
        else:
            parts = [
                f"{model_text.short(version)} {text.number(mean, 2)}"
                for version, mean in ((models.a, bucket.a), (models.b, bucket.b))
                if mean is not None
            ]
        return f"{since}: {', '.join(parts)}" if parts else ""

    def _tell(self, point: QPointF | None) -> None:
        self.plot.tell("" if point is None else self.words_at(point))
