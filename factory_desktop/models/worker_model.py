"""WorkerModel: one row a worker, with the figures of the span shown."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.formulas import rate
from factory_desktop.metrics.floor import Presence
from factory_desktop.metrics.snapshot import WorkerMetrics
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

_SEEN_WELL = 0.9
"""Under this share of the planned time seen, figures ask for a look."""


def worker_columns(writing: Writing) -> tuple[Column[WorkerMetrics], ...]:
    """List the columns of the table of workers, left to right."""
    formula = tr("Active ÷ (active + idle)")
    return (
        name_column(tr("Worker"), attrgetter("worker_id")),
        state_column(writing),
        _station(writing),
        *_hours(writing),
        utilization_column(writing, formula, writing.utilization_target),
        replace(count_column(tr("Units"), attrgetter("units")), name="units"),
        _rate(writing),
        confidence_column(),
        _seen(),
        events_column(),
        replace(last_event_column(writing), goes=6),
    )


def _station(writing: Writing) -> Column[Any]:
    def place(row: WorkerMetrics) -> str | None:
        return row.now.station_id if row.now else None

    return Column(
        tr("Station"),
        value=lambda row: writing.stations.get(place(row) or "", place(row)),
        write=lambda name: name or text.DASH,
        widest="Assembly Line A S1",
        figure=False,
        sort_key=natural,
        detail=lambda row: place(row) or "",
        explanation=tr("Where the worker is, or was last"),
        name="station",
        goes=2,
    )


def _hours(writing: Writing) -> tuple[Column[Any], ...]:
    get, by_rule = attrgetter, partial(under_rule, writing.rule)
    active = hours_column(tr("Active"), get("active"), by_rule(tr("Hours and minutes working")))
    idle = by_rule(tr("Hours and minutes at a station, not working"))
    absent = by_rule(tr("Hours and minutes away from the stations"))
    not_seen = hours_column(
        tr("Not seen"), _not_seen, tr("Planned working time in which no camera saw the worker")
    )
    return (
        replace(active, name="active", goes=4),
        replace(hours_column(tr("Idle"), get("idle"), idle), name="idle", goes=1),
        replace(hours_column(tr("Absent"), get("absent"), absent), name="absent", shown=False),
        replace(not_seen, name="not-seen", shown=False),
    )


def _not_seen(row: WorkerMetrics) -> timedelta | None:
    return row.presence.not_seen if row.presence else None


def _rate(writing: Writing) -> Column[Any]:
    explanation = under_rule(writing.rule, tr("Units per hour of active time"))
    return replace(
        rate_column(tr("Units / h"), attrgetter("units_per_hour"), explanation),
        name="rate",
        goes=5,
        total=lambda rows: rate(
            sum(row.units for row in rows), sum((row.active for row in rows), timedelta())
        ),
    )


def _seen() -> Column[Any]:
    return Column(
        tr("Seen"),
        value=lambda row: row.presence.share if row.presence else None,
        write=text.percent,
        widest="100.0 %",
        explanation=tr("Share of the planned working time in which a camera saw the worker"),
        name="seen",
        goes=3,
        optional=True,
        warns=lambda row: (_share(row.presence) or 1) < _SEEN_WELL,
        total=_all_seen,
    )


def _share(presence: Presence | None) -> float | None:
    return presence.share if presence else None


def _all_seen(rows: Any) -> float | None:  # noqa: ANN401 - rows of workers
    known = [row.presence for row in rows if row.presence]
    planned = sum((one.planned for one in known), timedelta())
    return sum((one.seen for one in known), timedelta()) / planned if planned else None


class WorkerModel(MetricsModel[WorkerMetrics]):
    """The table of workers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            worker_columns,
            read=lambda snapshot: snapshot.dashboard.workers,
            key=attrgetter("worker_id"),
            parent=parent,
        )
