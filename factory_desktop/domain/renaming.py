"""Renaming: shifts that get other names, and the targets that go along with them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.target import UnitsTarget


@dataclass(frozen=True, slots=True)
class Renaming:
    """Other names of shifts from the first day of a plan on; the days before keep the old ones."""

    names: tuple[tuple[str, str], ...]
    """Before and after, of each shift."""
    day: date

    def carry(
        self, targets: Sequence[UnitsTarget], plans: Sequence[ShiftPlan]
    ) -> tuple[UnitsTarget, ...]:
        """Return the targets as they are to be under these plans, the renamed one among them.

        A shift has its own ones under its new name until the next plan begins; those of a name
        that no plan has any more are left out.
        """
        until = min((one.valid_from for one in plans if one.valid_from > self.day), default=None)
        left = list(self._left(targets, until))
        left += self._missing(targets, left, self.day, self.names)
        if until:
            same = [(name, name) for name in self._concerned()]
            left += self._missing(targets, left, until, same)
        in_use = {shift.name for plan in plans for shift in plan.shifts}
        gone = self._concerned() - in_use
        return tuple(one for one in left if one.shift not in gone)

    def _concerned(self) -> set[str]:
        return {name for pair in self.names for name in pair}

    def _left(self, targets: Iterable[UnitsTarget], until: date | None) -> Iterator[UnitsTarget]:
        """Give those that begin under the plan its new names; others stay as they are."""
        names = dict(self.names)
        for one in targets:
            within = self.day <= one.valid_from and (until is None or one.valid_from < until)
            if one.shift not in self._concerned() or not within:
                yield one
            elif one.shift in names:
                yield replace(one, shift=names[one.shift])

    def _missing(
        self,
        before: Sequence[UnitsTarget],
        after: Sequence[UnitsTarget],
        day: date,
        names: Iterable[tuple[str, str]],
    ) -> list[UnitsTarget]:
        """Return what it takes on a day to have under the second names what the first ones had."""
        stations = dict.fromkeys(one.station_id for one in before)
        wanted = (
            (UnitsTarget(station, _in_force(before, station, old, day), day, new))
            for station in stations
            for old, new in names
        )
        return [
            one
            for one in wanted
            if _in_force(after, one.station_id, one.shift, day) != one.units_per_hour
        ]


def _in_force(
    targets: Iterable[UnitsTarget], station: str, shift: str | None, day: date
) -> float | None:
    """Return a shift's own target on a day; None where that of all shifts is its own."""
    valid = (
        one
        for one in targets
        if (one.station_id, one.shift) == (station, shift) and one.valid_from <= day
    )
    best = max(valid, key=lambda one: one.valid_from, default=None)
    return best.units_per_hour if best else None
