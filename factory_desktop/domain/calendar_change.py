"""CalendarChange: what a person can change of the plant's calendar and targets."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.plan_fault import find_fault
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget

MOST_UNITS_PER_HOUR = 1_000_000.0


@dataclass(frozen=True, slots=True)
class SetCalendar:
    """Keep these shift plans, and the plant's zone; a new zone has all days counted anew.

    What is valid from a day on leaves the days before as they were, so the plans of the past
    are given again with the new one.
    """

    plans: tuple[ShiftPlan, ...]
    zone: ZoneInfo | None = None
    """None keeps the zone."""
    renaming: Renaming | None = None
    """Which shifts get other names: their own targets go along."""

    def __post_init__(self) -> None:
        """Refuse shifts that cannot be worked, and two plans from one day on."""
        if len({one.valid_from for one in self.plans}) < len(self.plans):
            raise ValueError(Sentence("Two plans begin on the same day."))
        for plan in self.plans:
            fault = find_fault(plan.shifts)
            if fault:
                raise ValueError(fault.sentence())


@dataclass(frozen=True, slots=True)
class SetTargets:
    """Keep these targets, those of the past among them, and no others."""

    units: tuple[UnitsTarget, ...]
    utilization: tuple[UtilizationTarget, ...]

    def __post_init__(self) -> None:
        """Refuse what cannot be reached, and two targets for the same from one day on."""
        for units in self.units:
            if not _can_be_reached(units):
                raise ValueError(Sentence("A target is a number of units per hour."))
        for utilization in self.utilization:
            if not 0 <= utilization.share <= 1:
                raise ValueError(Sentence("A utilization target lies between 0 and 100 %."))
        names = {(one.station_id, one.shift, one.valid_from) for one in self.units}
        days = {one.valid_from for one in self.utilization}
        if len(names) < len(self.units) or len(days) < len(self.utilization):
            raise ValueError(Sentence("Two targets for the same begin on the same day."))


def _can_be_reached(target: UnitsTarget) -> bool:
    if target.units_per_hour is None:
        # That of all shifts has nothing to fall back to.
        return target.shift is not None
    return 0 <= target.units_per_hour <= MOST_UNITS_PER_HOUR


@dataclass(frozen=True, slots=True)
class SetReasons:
    """Keep these reasons, in this order; notes keep theirs, whatever becomes of the list."""

    names: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse empty names, and the same one twice."""
        if not all(name.strip() for name in self.names):
            raise ValueError(Sentence("A reason has no name."))
        if len(set(self.names)) < len(self.names):
            raise ValueError(Sentence("A reason stands there twice."))
