"""Working windows: the times in which the plant means to work, within a span."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.planned import Planned, Window, around, cut, working
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.rollups.kept import Kept

Sides = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class WorkingWindows:
    """Shift time less breaks within a span, up to now; the whole of it without shifts."""

    windows: tuple[Window, ...]
    """In order, without overlap."""
    stretches: tuple[Planned, ...] = ()
    """The shifts that they are of, with their breaks; none where no shift is planned."""

    @property
    def planned(self) -> bool:
        """Whether the plant has shifts in the span."""
        return bool(self.stretches)

    def unbroken(self) -> tuple[tuple[Window, ...], ...]:
        """Put windows together that touch, as those of shifts that follow each other do."""
        found: list[list[Window]] = []
        for one in self.windows:
            if found and found[-1][-1].end == one.start:
                found[-1].append(one)
            else:
                found.append([one])
        return tuple(map(tuple, found))


def counted_span(view: View, moment: Moment) -> TimeSpan:
    """Return the span of a view as figures count it; of a past moment, what was before it."""
    span = view.choice.resolve(moment.now, moment.calendar)
    if not moment.past:
        return span
    end = moment.now if span.end is None else min(span.end, moment.now)
    return TimeSpan(span.start, end if span.start is None else max(span.start, end))


def closed(connection: Connection, span: TimeSpan, now: datetime) -> Sides | None:
    """Close a span at now and, where it is open, at the first hour with events.

    None where nothing of it is left.
    """
    start = span.start
    if start is None:
        within = Kept.read(connection).within(span)
        if within is None:
            return None
        start = from_us(within[0])
    end = now if span.end is None else min(span.end, now)
    return (start, end) if start < end else None


def working_windows(
    calendar: PlantCalendar, start: datetime, end: datetime, now: datetime
) -> WorkingWindows:
    """Place the working windows in [start, end); shifts are known up to now."""
    if not calendar.between(start, end):
        return WorkingWindows((Window(start, end, frozenset()),))
    shifts = around(calendar, start, end)
    planned = cut(shifts, (start, end), until=now)
    return WorkingWindows(working(planned), planned)
