"""StationModel: one row a station, with the figures of the span shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.formulas import rate, whole_units
from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import StationMetrics
from factory_desktop.models import text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.metric_columns import (
    confidence_column,
    count_column,
    events_column,
    hours_column,
    last_event_column,
    name_column,
    rate_column,
    under_rule,
    utilization_column,
)
from factory_desktop.models.metrics_model import MetricsModel
from factory_desktop.models.state_column import state_column
from factory_desktop.models.writing import Writing

tr = partial(QCoreApplication.translate, "columns")

_NAMED = 1
"""More workers at a station are counted, not named."""


def station_columns(writing: Writing) -> tuple[Column[StationMetrics], ...]:
    """List the columns of the table of stations, left to right."""
    return (
        name_column(tr("Station"), attrgetter("station_id")),
        state_column(writing),
        _workers(writing),
        _type(),
        *_hours(writing),
        utilization_column(writing, tr("Working ÷ occupancy"), None),
        replace(count_column(tr("Units"), attrgetter("units")), name="units"),
        *_against_target(),
        _throughput(writing),
        confidence_column(),
        events_column(),
        replace(last_event_column(writing), goes=6),
    )


def _workers(writing: Writing) -> Column[Any]:
    def write(ids: tuple[str, ...]) -> str:
        if not ids:
            return text.DASH
        if len(ids) > _NAMED:
            return tr("{count} workers").format(count=text.number(len(ids)))
        return writing.workers.get(ids[0], ids[0])

    return Column(
        tr("There now"),
        value=lambda row: row.now.workers if row.now else (),
        write=write,
        widest="Michael Johnson",
        figure=False,
        sort_key=lambda ids: (len(ids), ids),
        explanation=tr("The workers who are at the station now"),
        name="workers",
        goes=3,
        help=lambda row: (
            ", ".join(writing.workers.get(one, one) for one in row.now.workers) if row.now else ""
        ),
    )


def _type() -> Column[Any]:
    return Column(
        tr("Type"),
        attrgetter("station_type"),
        str,
        widest="Quality Check",
        figure=False,
        sort_key=natural,
        name="type",
        shown=False,
    )


def _hours(writing: Writing) -> tuple[Column[Any], ...]:
    by_rule, get = partial(under_rule, writing.rule), attrgetter
    occupied = by_rule(tr("Person-hours working or idle here"))
    working = by_rule(tr("Person-hours working here"))
    absent = by_rule(tr("Person-hours away from here"))
    occupancy = hours_column(tr("Occupancy"), get("occupancy"), occupied)
    return (
        replace(occupancy, name="occupancy", goes=4),
        replace(hours_column(tr("Working"), get("working"), working), name="working", shown=False),
        replace(hours_column(tr("Absent"), get("absent"), absent), name="absent", shown=False),
    )


def _against_target() -> tuple[Column[Any], ...]:
    due = _of_target("due", lambda target: target.due)
    ahead = _of_target("against-target", lambda target: target.units_ahead)

    def total_ahead(rows: Sequence[StationMetrics]) -> int | None:
        # Not the sum of rounded differences: the card says this one.
        known = [row.target for row in rows if row.target]
        due = whole_units(sum(one.due for one in known))
        return sum(one.made for one in known) - due if known else None

    return (
        replace(
            due,
            title=tr("Due now"),
            write=lambda units: text.DASH if units is None else text.number(whole_units(units)),
            explanation=tr("Units that the target asks for up to the moment shown"),
            goes=1,
        ),
        replace(
            ahead,
            title=tr("Against target"),
            write=lambda value: text.DASH if value is None else text.signed(value),
            explanation=tr("Units made less those due: behind target below 0"),
            warns=lambda row: bool(row.target and row.target.units_ahead < 0),
            total=total_ahead,
        ),
    )


def _of_target(name: str, value: Callable[[AgainstTarget], float]) -> Column[Any]:
    def read(row: StationMetrics) -> float | None:
        return value(row.target) if row.target else None

    def total(rows: Sequence[StationMetrics]) -> float | None:
        known = [found for found in map(read, rows) if found is not None]
        return sum(known) if known else None

    return Column("", read, str, widest="8,888", name=name, optional=True, total=total)


def _throughput(writing: Writing) -> Column[Any]:
    explanation = under_rule(writing.rule, tr("Units per hour of occupancy"))
    return replace(
        rate_column(tr("Throughput"), attrgetter("throughput"), explanation),
        name="throughput",
        goes=5,
        total=lambda rows: rate(
            sum(row.units for row in rows), sum((row.occupancy for row in rows), timedelta())
        ),
    )


class StationModel(MetricsModel[StationMetrics]):
    """The table of stations."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            station_columns,
            read=lambda snapshot: snapshot.dashboard.stations,
            key=attrgetter("station_id"),
            parent=parent,
        )
