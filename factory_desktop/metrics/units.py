"""Units over time: what was made in each hour, day, week or month of the plant."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import series
from factory_desktop.metrics.buckets import edges, fitting
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.store.rollups.whose import Whose


def bars(
    connection: Connection,
    shown: tuple[datetime, datetime],
    span: TimeSpan,
    now: datetime,
    rule: TimeRule,
    zone: ZoneInfo,
    whose: Whose,
) -> tuple[UnitsBar, ...]:
    """Read the units of a span as bars without gaps over the shown stretch of time."""
    marks = edges(fitting(shown[1] - shown[0]), *shown, zone)
    points = series.read(connection, marks, span, now, rule, whose)
    return tuple(UnitsBar(one.start, one.end, one.units, one.working) for one in points)
