"""Watched: the stretches of time in which a worker is looked for, so that a gap is Not seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.question import Moment
from factory_desktop.store import tally

Range = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Watched:
    """One shift less its breaks or, without shifts, a time in which cameras saw someone."""

    stretches: tuple[Range, ...]
    """Up to now, in order."""
    whole: Range | None = None
    """Who was not seen at all in it is not looked for; None looks for everybody."""

    @property
    def start(self) -> datetime:
        """When the first stretch begins."""
        return self.stretches[0][0]

    @property
    def end(self) -> datetime:
        """When the last stretch ends."""
        return self.stretches[-1][1]

    def within(self, shown: Range) -> Iterator[Range]:
        """Clip the stretches to what is shown."""
        for start, end in self.stretches:
            clipped = max(start, shown[0]), min(end, shown[1])
            if clipped[0] < clipped[1]:
                yield clipped

    def marks(self) -> Iterator[datetime]:
        """Name every instant at which something begins or ends."""
        for one in (*self.stretches, *((self.whole,) if self.whole else ())):
            yield from one


def watched(connection: Connection, shown: Range, moment: Moment) -> tuple[Watched, ...]:
    """Say when workers are looked for in a stretch of time, up to now.

    Without shifts that is from the first event of its first day on: before that no camera
    may have been switched on.
    """
    start, end = shown[0], min(shown[1], moment.now)
    if start >= end:
        return ()
    if moment.calendar.plans:
        return tuple(_of_shifts(moment, start, end))
    day = local_day(start, moment.zone)
    seen = tally.bounds(connection, TimeSpan(day.start, end))
    if seen is None:
        return ()
    since = max(start, seen[0])
    return (Watched(((since, end),)),) if since < end else ()


def _of_shifts(moment: Moment, start: datetime, end: datetime) -> Iterator[Watched]:
    for shift in moment.calendar.between(start, end):
        until = min(shift.end, moment.now)
        working = shift.working(until)
        if working:
            yield Watched(working, (shift.start, until))
