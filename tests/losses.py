"""Lost time worked out one event at a time, by the definitions alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from tests.brute import lasting
from tests.factories import STATIONS, T0, WORKERS

Stretch = tuple[int, datetime, datetime]
"""A stretch of working time, after the number of its shift."""
Piece = tuple[int, Event, datetime, datetime]
"""A part of an event's state in such a stretch."""

MINUTE = timedelta(minutes=1)
CAP = 5 * MINUTE
_DAY = Shift(time(9, 7), time(14), "Day", (Break("Coffee", time(10), time(10, 20)),))
_EARLY = Shift(time(6), time(10, 30), "Early")
_LATE = Shift(time(10, 30), time(18), "Late", (Break("Lunch", time(12), time(12, 30)),))
_NIGHT = Shift(time(22), time(8, 45), "Night", (Break("Meal", time(2), time(2, 30)),))

plans = st.sampled_from([(), (_DAY,), (_EARLY, _LATE), (_NIGHT, _DAY)])
zones = st.sampled_from(["UTC", "Europe/Tallinn", "Asia/Kolkata"]).map(ZoneInfo)
calendars = st.builds(
    lambda zone, shifts: PlantCalendar(zone, (ShiftPlan(date(2020, 1, 1), shifts),)), zones, plans
)
edges = st.integers(-120, 720).map(lambda minute: T0 + minute * MINUTE)
spans = st.tuples(edges, edges).filter(lambda pair: pair[0] < pair[1])
picks = st.builds(Pick, st.none() | st.sampled_from(WORKERS), st.none() | st.sampled_from(STATIONS))
nows = st.integers(0, 800).map(lambda minute: T0 + minute * MINUTE)


def view(span: tuple[datetime, datetime], pick: Pick | None = None) -> View:
    """Ask for a span of one's own."""
    return View(SpanChoice(SpanKind.CUSTOM, TimeSpan(*span)), pick or Pick())


def windows(
    calendar: PlantCalendar, span: tuple[datetime, datetime], now: datetime
) -> list[Stretch]:
    """List the minutes of working time as stretches, each with the number of its shift."""
    start, end = span[0], min(span[1], now)
    shifts = calendar.between(start, end) if start < end else ()
    found: list[Stretch] = []
    at = start
    while at < end:
        number = next(
            (n for n, one in enumerate(shifts) if any(a <= at < b for a, b in one.working())),
            None if shifts else 0,
        )
        if number is not None:
            if found and found[-1][2] == at and found[-1][0] == number:
                found[-1] = (number, found[-1][1], at + MINUTE)
            else:
                found.append((number, at, at + MINUTE))
        at += MINUTE
    return found


def at_work(
    events: Sequence[Event],
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    now: datetime,
) -> set[tuple[int, str]] | None:
    """Say who had an event in which shift, in a break or not; None without shifts."""
    start, end = span[0], min(span[1], now)
    shifts = calendar.between(start, end) if start < end else ()
    if not shifts:
        return None
    return {
        (number, event.worker_id)
        for event in events
        for number, one in enumerate(shifts)
        if one.start <= event.at < min(one.end, now)
    }


def pieces(
    events: Sequence[Event],
    stretches: Sequence[Stretch],
    pick: Pick,
    present: set[tuple[int, str]] | None,
) -> Iterator[Piece]:
    """Clip every state to every stretch that it reaches into, of those at work in it."""
    for event, end in lasting(events, CAP):
        if pick.worker_id not in {None, event.worker_id}:
            continue
        if pick.station_id not in {None, event.station_id}:
            continue
        for number, first, last in stretches:
            begins, stops = max(event.at.astimezone(UTC), first), min(end.astimezone(UTC), last)
            mine = present is None or (number, event.worker_id) in present
            if begins < stops and mine:
                yield number, event, begins, stops


def times(found: Sequence[Piece]) -> Counter[EventType]:
    """Add up the microseconds of each state."""
    added: Counter[EventType] = Counter()
    for _, event, begins, stops in found:
        added[event.type] += (stops - begins) // timedelta(microseconds=1)
    return added
