"""PlantCalendar: the plant's zone, shifts, breaks and targets, as they were on any day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from factory_desktop.domain.shift import PlacedShift, Shift, ShiftKey
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget

FIRST_DAY = date(2000, 1, 1)
"""What is valid from this day on is valid from the beginning: no event is from before."""
_DAY = timedelta(days=1)
_FAR = 370
"""Days looked through for the next or the last shift: a plant may rest, but not for a year."""


@dataclass(frozen=True, slots=True)
class ShiftPlan:
    """The shifts of every week from a day on, until the next plan."""

    valid_from: date
    shifts: tuple[Shift, ...]
    simulated: bool = False
    """Made with the sample plant, and removed with the simulated events."""


@dataclass(frozen=True, slots=True)
class PlantCalendar:
    """When a plant works and what it means to reach. Without plans no shift is known."""

    zone: ZoneInfo
    plans: tuple[ShiftPlan, ...] = ()
    """In the order of their first days."""
    units_targets: tuple[UnitsTarget, ...] = ()
    utilization_targets: tuple[UtilizationTarget, ...] = ()

    def day(self, at: datetime) -> date:
        """Return the local day of an instant."""
        return at.astimezone(self.zone).date()

    def on(self, day: date) -> tuple[PlacedShift, ...]:
        """Return the shifts that start on a local day, in order."""
        return _placed(self.plans, self.zone, day)

    def at(self, instant: datetime) -> PlacedShift | None:
        """Return the shift that runs at an instant; of two, the one that began last."""
        running = (one for one in self._around(instant) if one.start <= instant < one.end)
        return max(running, key=lambda one: one.start, default=None)

    def latest(self, instant: datetime) -> PlacedShift | None:
        """Return the shift that runs at an instant or, between shifts, the one before it."""
        running = self.at(instant)
        if running:
            return running
        day = self.day(instant)
        for back in range(_FAR):
            begun = [one for one in self.on(day - back * _DAY) if one.start <= instant]
            if begun:
                return begun[-1]
        return None

    def find(self, key: ShiftKey) -> PlacedShift | None:
        """Return the shift of this name on this day; None where the plan has none."""
        return next((one for one in self.on(key.day) if one.key == key), None)

    def neighbor(self, key: ShiftKey, step: int) -> PlacedShift | None:
        """Return the next shift (`step` 1) or the one before (-1)."""
        here = self.find(key)
        for away in range(_FAR):
            placed = self.on(key.day + away * step * _DAY)
            if here:
                placed = tuple(one for one in placed if (one.start - here.start) * step > _DAY * 0)
            if placed and (here or away):
                return placed[0] if step > 0 else placed[-1]
        return None

    def between(self, start: datetime, end: datetime) -> tuple[PlacedShift, ...]:
        """Return the shifts of which some part lies in [start, end), by their starts."""
        day, last = self.day(start) - _DAY, self.day(end)
        found: list[PlacedShift] = []
        while day <= last:
            found += (one for one in self.on(day) if one.start < end and one.end > start)
            day += _DAY
        return tuple(found)

    def units_per_hour(self, station_id: str, key: ShiftKey) -> float | None:
        """Return the target of a station in a shift; None where there is none."""
        own = self._own_units(station_id, key.name, key.day)
        # A target for this shift stands over that for all, be it none.
        return (self._own_units(station_id, None, key.day) if own is None else own) or None

    def utilization(self, day: date) -> float | None:
        """Return the share that workers are to reach on a day; None where none is set."""
        valid = [one for one in self.utilization_targets if one.valid_from <= day]
        best = max(valid, key=lambda one: one.valid_from, default=None)
        return best.share or None if best else None

    def plan(self, day: date) -> ShiftPlan | None:
        """Return the plan that shifts of a local day start under; None before the first."""
        return _plan(self.plans, day)

    def _own_units(self, station_id: str, shift: str | None, day: date) -> float | None:
        valid = (
            one
            for one in self.units_targets
            if one.station_id == station_id and one.valid_from <= day and one.shift == shift
        )
        best = max(valid, key=lambda one: one.valid_from, default=None)
        return best.units_per_hour if best else None

    def _around(self, instant: datetime) -> Iterator[PlacedShift]:
        day = self.day(instant)
        # A shift of 24 hours ends on the day after it has started.
        for one in (day - _DAY, day):
            yield from self.on(one)


@lru_cache(maxsize=4096)
def _placed(plans: tuple[ShiftPlan, ...], zone: ZoneInfo, day: date) -> tuple[PlacedShift, ...]:
    plan = _plan(plans, day)
    shifts = plan.shifts if plan else ()
    placed = (one.placed(day, zone) for one in shifts if day.weekday() in one.weekdays)
    return tuple(sorted(placed, key=lambda one: (one.start, one.key.name)))


def _plan(plans: tuple[ShiftPlan, ...], day: date) -> ShiftPlan | None:
    valid = (one for one in plans if one.valid_from <= day)
    return max(valid, key=lambda one: one.valid_from, default=None)
