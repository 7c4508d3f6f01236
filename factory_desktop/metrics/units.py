"""Units over time: what was made in each hour, day, week or month of the plant."""

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.buckets import edges, fitting
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.sums import NOTHING
from factory_desktop.store.rollups.whose import Whose


def bars(
    connection: Connection,
    shown: tuple[datetime, datetime],
    span: TimeSpan,
    zone: ZoneInfo,
    whose: Whose,
) -> tuple[UnitsBar, ...]:
    """Add up the units of a span in bars without gaps over the shown stretch of time."""
    start, end = shown
    marks = edges(fitting(end - start), start, end, zone)
    # Units take no time: there is none to be clipped at now.
    found = series.read(connection, marks, span, marks[-1], whose)
    return tuple(
        UnitsBar(first, last, found.get((number, 0), NOTHING).units)
        for number, (first, last) in enumerate(pairwise(marks))
    )
