"""Which shifts a worker is in, worked out one event at a time, by the rule alone."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event
from factory_desktop.domain.shift import PlacedShift, ShiftKey

_WIDE = timedelta(days=3)


def shifts_of(
    events: Iterable[Event], calendar: PlantCalendar, near: datetime, now: datetime
) -> frozenset[ShiftKey]:
    """Name the shifts, of those near an instant, of the one worker whose events these are."""
    shifts = calendar.between(near - _WIDE, near + _WIDE)
    known = sorted(one.at for one in events if one.at < now)
    running = [[one for one in shifts if one.start <= at < one.end] for at in known]
    mine = {one.key for covering in running for one in covering if len(covering) == 1}
    for covering in running:
        if covering and not mine & {one.key for one in covering}:
            mine.add(covering[-1].key)
    return frozenset(mine)


def minutes_of(
    mine: frozenset[ShiftKey], shifts: Sequence[PlacedShift], start: datetime, end: datetime
) -> tuple[set[datetime], set[datetime]]:
    """List the minutes of a stretch in which a worker's shifts work, and those of their breaks."""
    work, breaks = set[datetime](), set[datetime]()
    for one in shifts:
        if one.key in mine:
            at = max(start, one.start)
            while at < min(end, one.end):
                rests = any(pause.start <= at < pause.end for pause in one.breaks)
                (breaks if rests else work).add(at)
                at += timedelta(minutes=1)
    return work, breaks - work
