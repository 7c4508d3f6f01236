"""StationModel: one row a station, with the figures of the span shown."""

from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import StationMetrics
from factory_desktop.models.column import Column, natural
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


def station_columns(
    zone: ZoneInfo, now: datetime, rule: TimeRule
) -> tuple[Column[StationMetrics], ...]:
    """List the columns of the table of stations, left to right."""
    get, by_rule = attrgetter, partial(under_rule, rule)
    return (
        name_column(tr("Station"), get("station_id")),
        Column(
            tr("Type"),
            get("station_type"),
            str,
            widest="Quality Check",
            figure=False,
            sort_key=natural,
        ),
        hours_column(
            tr("Occupancy"), get("occupancy"), by_rule(tr("Person-hours working or idle here"))
        ),
        hours_column(tr("Working"), get("working"), by_rule(tr("Person-hours working here"))),
        share_column(tr("Utilization"), get("utilization"), by_rule(tr("Working ÷ occupancy"))),
        count_column(tr("Units"), get("units")),
        rate_column(
            tr("Throughput"), get("throughput"), by_rule(tr("Units per hour of occupancy"))
        ),
        confidence_column(),
        count_column(tr("Events"), get("events")),
        last_event_column(zone, now),
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
