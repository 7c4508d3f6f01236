"""Shift: the hours in which a plant works, as planned and as placed on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan

EVERY_DAY = frozenset(range(7))
"""The weekdays, 0 is Monday."""


@dataclass(frozen=True, slots=True)
class Break:
    """A planned pause of a shift, by the plant's wall clock."""

    name: str
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Shift:
    """From `start` to `end` by the plant's wall clock.

    An end that is not after the start is on the next day.
    """

    start: time = time(8)
    end: time = time(16)
    name: str = "Day shift"
    breaks: tuple[Break, ...] = ()
    """Inside the shift, in order; those of a night shift may be past midnight."""
    weekdays: frozenset[int] = EVERY_DAY
    """The days on which it starts, 0 is Monday."""

    def on(self, day: date, zone: ZoneInfo) -> TimeSpan:
        """Place this shift on a local day: [start, end) in UTC, both sides given.

        A shift across a change of the clocks is an hour shorter or longer in real time. A
        wall time that the change leaves out stands for the instant that much later, one
        that it repeats for the first of the two; the span is never negative.
        """
        start = _instant(day, self.start, zone)
        overnight = timedelta(days=self.end <= self.start)
        return TimeSpan(start, max(start, _instant(day + overnight, self.end, zone)))

    def placed(self, day: date, zone: ZoneInfo) -> "PlacedShift":
        """Place this shift and its breaks on a local day."""
        span = self.on(day, zone)
        breaks = (self._break_on(one, day, zone) for one in self.breaks)
        return PlacedShift(
            ShiftKey(day, self.name),
            *_sides(span),
            tuple(one for one in (_clipped(each, span) for each in breaks) if one),
        )

    def _break_on(self, pause: Break, day: date, zone: ZoneInfo) -> "PlacedBreak":
        # What begins before the shift by the clock lies past midnight.
        first = day + timedelta(days=pause.start < self.start)
        last = first + timedelta(days=pause.end <= pause.start)
        start = _instant(first, pause.start, zone)
        return PlacedBreak(pause.name, start, max(start, _instant(last, pause.end, zone)))


@dataclass(frozen=True, slots=True, order=True)
class ShiftKey:
    """Names one shift of one day: a night shift belongs to the day on which it starts."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class PlacedBreak:
    """A break as an unbroken stretch of real time, aware UTC."""

    name: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class PlacedShift:
    """One shift of one day in real time, aware UTC."""

    key: ShiftKey
    start: datetime
    end: datetime
    breaks: tuple[PlacedBreak, ...]
    """Clipped to the shift, in order."""

    @property
    def span(self) -> TimeSpan:
        """From its start to its end."""
        return TimeSpan(self.start, self.end)

    def working(self, until: datetime | None = None) -> tuple[tuple[datetime, datetime], ...]:
        """Return the shift less its breaks, at most until an instant, in order."""
        return tuple(self._between_breaks(self.end if until is None else min(until, self.end)))

    def working_time(self, until: datetime | None = None) -> timedelta:
        """Add up the shift less its breaks, at most until an instant."""
        return sum((end - start for start, end in self.working(until)), timedelta())

    def _between_breaks(self, until: datetime) -> Iterator[tuple[datetime, datetime]]:
        at = self.start
        for pause in sorted(self.breaks, key=lambda one: one.start):
            if at < min(pause.start, until):
                yield at, min(pause.start, until)
            at = max(at, pause.end)
        if at < until:
            yield at, until


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)


def _sides(span: TimeSpan) -> tuple[datetime, datetime]:
    assert span.start is not None  # noqa: S101 - a shift is closed on both sides
    assert span.end is not None  # noqa: S101 - as above
    return span.start, span.end


def _clipped(pause: PlacedBreak, span: TimeSpan) -> PlacedBreak | None:
    start, end = _sides(span)
    clipped = PlacedBreak(pause.name, max(pause.start, start), min(pause.end, end))
    return clipped if clipped.start < clipped.end else None
