"""Series: the figures of consecutive stretches of time, for whoever draws them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.rollups import series as sums_of
from factory_desktop.store.rollups.sums import NOTHING, Sums
from factory_desktop.store.rollups.whose import Whose


@dataclass(frozen=True, slots=True)
class Point:
    """The figures of one stretch of time."""

    start: datetime
    end: datetime
    events: int
    units: int
    working: timedelta
    idle: timedelta
    absent: timedelta
    mean_confidence: float | None
    """0..1; None without events."""


def read(
    connection: Connection,
    edges: Sequence[datetime],
    span: TimeSpan,
    now: datetime,
    rule: TimeRule,
    whose: Whose,
) -> tuple[Point, ...]:
    """Read a point for each stretch between two edges, of the factory or of whom is asked for.

    Only what lies in `span` counts; by the measured rule no state lasts longer than to `now`.
    """
    found = sums_of.read(connection, edges, span, now, whose)
    return tuple(
        _point(start, end, found.get((number, 0), NOTHING), rule)
        for number, (start, end) in enumerate(pairwise(edges))
    )


def _point(start: datetime, end: datetime, sums: Sums, rule: TimeRule) -> Point:
    return Point(
        start,
        end,
        sums.events,
        sums.units,
        rule.time(sums.working, sums.working_us),
        rule.time(sums.idle, sums.idle_us),
        rule.time(sums.absent, sums.absent_us),
        sums.conf_ppm / sums.events / 1_000_000 if sums.events else None,
    )
