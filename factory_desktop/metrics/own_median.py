"""OwnMedian: what is usual for a worker or a station, over the four weeks before a span."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain
from statistics import median

from sqlalchemy import Connection

from factory_desktop.domain import formulas
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.metrics import series
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.series import Point
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import Sides
from factory_desktop.store.rollups.whose import Whose

WEEKS = 4
_BEFORE = timedelta(weeks=WEEKS)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OwnMedian:
    """The median of units per hour; None where there was no such time."""

    per_hour: float | None
    counted: int
    """Over how many days or shifts it is; those without such time are left out."""
    shift: str | None
    """The name of the shifts it is over; None is whole days."""


def of_worker(
    connection: Connection, view: View, moment: Moment, start: datetime | None, whose: Whose
) -> OwnMedian:
    """Read a worker's units per hour of active time in the four weeks before an instant."""
    name, points = _points(connection, view, moment, start, whose)
    return _median(name, [formulas.rate(one.units, one.working) for one in points])


def of_station(
    connection: Connection, view: View, moment: Moment, start: datetime | None, whose: Whose
) -> OwnMedian:
    """Read a station's units per hour of occupancy in the four weeks before an instant."""
    name, points = _points(connection, view, moment, start, whose)
    return _median(name, [formulas.rate(one.units, one.working + one.idle) for one in points])


def _median(name: str | None, rates: Sequence[float | None]) -> OwnMedian:
    known = [rate for rate in rates if rate is not None]
    return OwnMedian(median(known) if known else None, len(known), name)


def _points(
    connection: Connection, view: View, moment: Moment, start: datetime | None, whose: Whose
) -> tuple[str | None, Sequence[Point]]:
    """Read the shifts of the same name where the view is of a shift, local days else."""
    if start is None:
        return None, ()
    shift = view.choice.placed(moment.now, moment.calendar)
    if shift:
        name = shift.key.name
        sides = _shifts(moment, start, name)
        marks = list(chain.from_iterable(sides))
        points = series.read(connection, marks, ALL_TIME, moment.now, moment.rule, whose)
        return name, points[::2]
    marks = _midnights(moment, start)
    return None, series.read(connection, marks, ALL_TIME, moment.now, moment.rule, whose)


def _shifts(moment: Moment, start: datetime, name: str) -> list[Sides]:
    first = moment.calendar.day(start) - _BEFORE
    found: list[Sides] = []
    for one in moment.calendar.between(start - _BEFORE - _DAY, start):
        # A shift of 24 hours may touch the next of its name, but not run into it.
        if one.key.name == name and one.key.day >= first and one.end <= start:
            begins = max(one.start, found[-1][1]) if found else one.start
            found.append((begins, max(begins, one.end)))
    return found


def _midnights(moment: Moment, start: datetime) -> list[datetime]:
    """List the midnights of the days before that of an instant, and its own."""
    own = edges(Bucket.DAY, start, start + timedelta(microseconds=1), moment.zone)[0]
    return [
        at
        for at in edges(Bucket.DAY, own - _BEFORE - _DAY, own, moment.zone)
        if own - _BEFORE - _DAY / 2 <= at <= own
    ]
