"""Units over time: what was made in each hour, day, week or month of the plant."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
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
    return tuple(
        UnitsBar(one.start, one.end, one.units, one.working, one.idle, one.absent) for one in points
    )


def marks_of(bars: Sequence[UnitsBar]) -> list[datetime]:
    """List where bars begin, and where the last one ends."""
    return [*(bar.start for bar in bars), bars[-1].end] if bars else []


def with_plan(
    bars: Sequence[UnitsBar],
    due: Sequence[float | None],
    targeted: Sequence[int],
    breaks: Sequence[timedelta],
    seen: Mapping[int, float | None],
) -> tuple[UnitsBar, ...]:
    """Say of each bar what was due and made, how much of it was a break, how much was seen."""
    rows = zip(bars, due, targeted, breaks, strict=True)
    return tuple(
        replace(bar, target=target, targeted=made, breaks=pause, seen=seen.get(number))
        for number, (bar, target, made, pause) in enumerate(rows)
    )
