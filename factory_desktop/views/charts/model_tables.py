"""Model tables: what the charts of models draw, as rows and columns."""

from collections.abc import Callable
from functools import partial
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.drift import BIN
from factory_desktop.domain.event import EventType
from factory_desktop.metrics.models_question import Models
from factory_desktop.models import model_text, text
from factory_desktop.models.column import Column
from factory_desktop.models.event_columns import type_word
from factory_desktop.views.charts.chart_table import ChartTable

tr = partial(QCoreApplication.translate, "models")


def of_confidence(models: Models) -> ChartTable | None:
    """List the shares of events by confidence."""
    found = models.comparison
    if found is None:
        return None
    sides = [side.histogram for side in (found.a, found.b) if side is not None]
    rows = tuple(
        (number * BIN, *(side[number] for side in sides)) for number in range(round(1 / BIN))
    )
    names = [model_text.short(one) for one in (models.a, models.b)]
    columns = (
        Column[Any](tr("Confidence"), itemgetter(0), _bin),
        *(
            Column[Any](name, itemgetter(place), text.percent)
            for place, name in enumerate(names[: len(sides)], 1)
        ),
    )
    return ChartTable(columns, rows)


def of_means(models: Models, zone: ZoneInfo) -> ChartTable:
    """List the mean confidence of both versions by time."""
    rows = tuple(one for one in models.trend.buckets if one.a is not None or one.b is not None)
    mean = partial(text.number, decimals=2)
    columns = [
        _time(models, zone),
        Column[Any](model_text.short(models.a), lambda one: one.a, mean),
    ]
    if models.b is not None:
        columns.append(Column[Any](model_text.short(models.b), lambda one: one.b, mean))
    return ChartTable(tuple(columns), rows)


def of_mixes(models: Models, zone: ZoneInfo) -> ChartTable:
    """List the events of each type by time."""

    def count(kind: EventType) -> Callable[[Any], int]:
        return lambda one: int(one.mix[kind])

    columns = (
        _time(models, zone),
        *(Column[Any](type_word(kind), count(kind), text.number) for kind in EventType),
    )
    return ChartTable(columns, tuple(one for one in models.trend.buckets if sum(one.mix)))


def _time(models: Models, zone: ZoneInfo) -> Column[Any]:
    moment = partial(text.recent_moment, zone=zone, now=models.taken_at, seconds=False)
    return Column[Any](tr("From"), lambda one: one.start, moment)


def _bin(low: float) -> str:
    return f"{text.number(low, 2)}\N{EN DASH}{text.number(low + BIN, 2)}"
