"""WorkerModel: one row a worker, with the figures of the span shown."""

from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.models.column import Column
from factory_desktop.models.metric_columns import (
    confidence_column,
    count_column,
    hours_column,
    last_event_column,
    name_column,
    rate_column,
    share_column,
    under_rule,
)
from factory_desktop.models.metrics_model import MetricsModel

tr = partial(QCoreApplication.translate, "columns")


def worker_columns(
    zone: ZoneInfo, now: datetime, rule: TimeRule
) -> tuple[Column[WorkerMetrics], ...]:
    """List the columns of the table of workers, left to right."""
    get, by_rule = attrgetter, partial(under_rule, rule)
    return (
        name_column(tr("Worker"), get("worker_id")),
        hours_column(tr("Active"), get("active"), by_rule(tr("Hours and minutes working"))),
        hours_column(
            tr("Idle"), get("idle"), by_rule(tr("Hours and minutes at a station, not working"))
        ),
        hours_column(
            tr("Absent"), get("absent"), by_rule(tr("Hours and minutes away from the stations"))
        ),
        share_column(
            tr("Utilization"), get("utilization"), by_rule(tr("Active ÷ (active + idle)"))
        ),
        count_column(tr("Units"), get("units")),
        rate_column(
            tr("Units / h"), get("units_per_hour"), by_rule(tr("Units per hour of active time"))
        ),
        confidence_column(),
        count_column(tr("Events"), get("events")),
        last_event_column(zone, now),
    )


class WorkerModel(MetricsModel[WorkerMetrics]):
    """The table of workers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            worker_columns,
            read=lambda snapshot: snapshot.dashboard.workers,
            key=attrgetter("worker_id"),
            parent=parent,
        )
