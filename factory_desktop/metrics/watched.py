"""Watched: the stretches of time in which a worker is looked for, so that a gap is Not seen."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.planned import Planned, Window, around, cut, working
from factory_desktop.metrics.question import Moment
from factory_desktop.store import tally

Range = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Watched:
    """Shifts less their breaks or, without shifts, a time in which cameras saw someone."""

    windows: tuple[Window, ...] = ()
    """Up to now, in order, without overlap."""
    stretches: tuple[Planned, ...] | None = None
    """Who had no event in its shifts is not looked for in them; None looks for everybody."""

    def marks(self) -> Iterator[datetime]:
        """Name every instant at which something begins or ends."""
        yield from (at for one in self.windows for at in (one.start, one.end))
        yield from (at for one in self.stretches or () for at in (one.start, one.end))


def within(windows: Iterable[Window], shown: Range) -> Iterator[Range]:
    """Clip windows to what is shown."""
    for one in windows:
        clipped = max(one.start, shown[0]), min(one.end, shown[1])
        if clipped[0] < clipped[1]:
            yield clipped


def watched(connection: Connection, shown: Range, moment: Moment) -> Watched:
    """Say when workers are looked for in a stretch of time, up to now.

    Without shifts that is from the first event of its first day on: before that no camera
    may have been switched on.
    """
    start, end = shown[0], min(shown[1], moment.now)
    if start >= end:
        return Watched()
    if moment.calendar.plans:
        return _of_shifts(moment, start, end)
    day = local_day(start, moment.zone)
    seen = tally.bounds(connection, TimeSpan(day.start, end))
    if seen is None:
        return Watched()
    since = max(start, seen[0])
    return Watched((Window(since, end, frozenset()),)) if since < end else Watched()


def _of_shifts(moment: Moment, start: datetime, end: datetime) -> Watched:
    planned = cut(around(moment.calendar, start, end), (start, end), until=moment.now)
    return Watched(working(planned), planned)
