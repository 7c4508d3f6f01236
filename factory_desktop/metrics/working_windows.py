"""Working windows: the times in which the plant means to work, within a span."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.rollups.kept import Kept

Sides = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of working time."""

    shift: int
    """The number of its shift among those of the span; 0 where none are planned."""
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class WorkingWindows:
    """Shift time less breaks within a span, up to now; the whole of it without shifts."""

    planned: bool
    """Whether the plant has shifts in the span."""
    windows: tuple[Window, ...]
    """In order, without overlap: where two shifts do, the time is the first one's."""
    pauses: tuple[Window, ...] = ()
    """The planned breaks."""

    @property
    def lengths(self) -> Mapping[int, timedelta]:
        """The working time of each shift by its number."""
        return _added(self.windows)

    @property
    def breaks(self) -> Mapping[int, timedelta]:
        """The planned breaks of each shift by its number."""
        return _added(self.pauses)

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


def working_windows(calendar: PlantCalendar, start: datetime, end: datetime) -> WorkingWindows:
    """Place the working windows in [start, end)."""
    shifts = calendar.between(start, end)
    if not shifts:
        return WorkingWindows(planned=False, windows=(Window(0, start, end),))
    found: list[Window] = []
    for number, shift in enumerate(shifts):
        for first, last in shift.working(end):
            begins = max(first, start, found[-1].end if found else start)
            if begins < last:
                found.append(Window(number, begins, last))
    pauses = [
        Window(number, max(one.start, start), min(one.end, end))
        for number, shift in enumerate(shifts)
        for one in shift.breaks
        if one.start < end and one.end > start
    ]
    return WorkingWindows(planned=True, windows=tuple(found), pauses=tuple(pauses))


def _added(windows: Sequence[Window]) -> Mapping[int, timedelta]:
    found: defaultdict[int, timedelta] = defaultdict(timedelta)
    for one in windows:
        found[one.shift] += one.end - one.start
    return found
