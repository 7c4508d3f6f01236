"""What the tests' snapshots say of the floor: a calendar, and what goes with it at 11:40."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import Break, PlacedShift, Shift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.metrics.floor import AgainstTarget, Before, Losses, Presence, StateNow
from factory_desktop.metrics.snapshot import FactoryMetrics, StationMetrics, UnitsBar, WorkerMetrics

HOUR = timedelta(hours=1)
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
"""11:40 in Tallinn."""
FIRST_DAY = date(2026, 1, 1)
DAY_SHIFT = Shift(time(6), time(14), "Day shift", (Break("Break", time(9), time(9, 15)),))
PER_HOUR = 16.0
"""The target of each station."""
CALENDAR = PlantCalendar(
    ZoneInfo("Europe/Tallinn"),
    (ShiftPlan(FIRST_DAY, (DAY_SHIFT,)),),
    tuple(UnitsTarget(f"S{number}", PER_HOUR, FIRST_DAY) for number in range(1, 7)),
    (UtilizationTarget(0.85, FIRST_DAY),),
)
TODAYS_SHIFT: PlacedShift = DAY_SHIFT.placed(date(2026, 1, 22), CALENDAR.zone)
"""Started at 6:00, with five hours and 25 minutes of working time at 11:40."""
SO_FAR = TODAYS_SHIFT.working_time(NOW)

_STATES = (
    (EventType.WORKING, 15),
    (EventType.WORKING, 5),
    (EventType.ABSENT, 5),
    (None, 50),
    (EventType.IDLE, 12),
    (EventType.WORKING, 20),
)
"""By the worker's or the station's number: the state now, and for how many minutes."""


def worker_now(number: int) -> StateNow:
    """Each at the station of the same number; the fourth is not seen."""
    state, minutes = _STATES[(number - 1) % 6]
    return StateNow(state, NOW - timedelta(minutes=minutes), f"S{(number - 1) % 6 + 1}")


def station_now(number: int) -> StateNow:
    """As the worker of the same number."""
    state, minutes = _STATES[(number - 1) % 6]
    there = () if state is None else (f"W{number}",)
    return StateNow(state, NOW - timedelta(minutes=minutes), f"S{number}", there)


def presence(number: int) -> Presence:
    """How much of the shift so far one worker was seen; the fourth less than others."""
    dice = random.Random(number + 2000)
    unseen = timedelta(minutes=50 if (number - 1) % 6 == 3 else dice.randint(0, 12))
    return Presence(
        planned=SO_FAR,
        seen=SO_FAR - unseen,
        idle=timedelta(minutes=dice.randint(10, 50)),
        absent=timedelta(minutes=dice.randint(5, 30)),
    )


def against_target(units: int, stations: int = 1) -> AgainstTarget:
    """Of one station or of some together, in the shift of `CALENDAR` up to 11:40."""
    whole = TODAYS_SHIFT.working_time() / HOUR * PER_HOUR * stations
    left = TODAYS_SHIFT.working_time() - SO_FAR
    return AgainstTarget(
        made=units,
        due=SO_FAR / HOUR * PER_HOUR * stations,
        whole=whole,
        stations=stations,
        per_hour=PER_HOUR * stations,
        needed_per_hour=max(0.0, (whole - units) / (left / HOUR)),
    )


def with_target(bar: UnitsBar, stations: int = 6) -> UnitsBar:
    """Say what a bar of one hour was to reach, and what was seen in it."""
    shift = TODAYS_SHIFT
    if bar.end <= shift.start or bar.start >= shift.end:
        return bar
    start, end = max(bar.start, shift.start), min(bar.end, shift.end)
    working = shift.working_time(end) - shift.working_time(start)
    dice = random.Random(str(bar.start))
    made = bar.units > 0
    return replace(
        bar,
        working=made * timedelta(minutes=dice.randint(230, 280)),
        idle=made * timedelta(minutes=dice.randint(20, 45)),
        absent=made * timedelta(minutes=dice.randint(5, 20)),
        target=working / HOUR * PER_HOUR * stations,
        targeted=bar.units,
        seen=dice.uniform(0.92, 0.99) if made else None,
        breaks=(end - start) - working,
    )


def floor_of(
    workers: Sequence[WorkerMetrics], stations: Sequence[StationMetrics], factory: FactoryMetrics
) -> dict[str, object]:
    """Say of the whole floor what these workers and stations add up to."""
    present = [row.presence for row in workers if row.presence]
    if not present:
        return {"calendar": CALENDAR, "utilization_target": 0.85, "breaks": TODAYS_SHIFT.breaks}
    of_floor = Presence(
        planned=_sum([one.planned for one in present]),
        seen=_sum([one.seen for one in present]),
        idle=_sum([one.idle for one in present]),
        absent=_sum([one.absent for one in present]),
    )
    targeted = sum(row.target is not None for row in stations)
    return {
        "calendar": CALENDAR,
        "breaks": TODAYS_SHIFT.breaks,
        "presence": of_floor,
        "target": against_target(factory.units, targeted) if targeted else None,
        "utilization_target": 0.85,
        "losses": losses(of_floor, len(present)),
        "before": before(factory),
        "stored": factory.events,
    }


def losses(of_floor: Presence, workers: int) -> Losses:
    """Part the planned time of so many workers."""
    return Losses(
        planned=of_floor.planned,
        working=of_floor.seen - of_floor.idle - of_floor.absent,
        idle=of_floor.idle,
        absent=of_floor.absent,
        not_seen=of_floor.not_seen,
        breaks=timedelta(minutes=15) * workers,
    )


def before(factory: FactoryMetrics) -> Before:
    """Let the week before have been a little better."""
    week = timedelta(weeks=1)
    return Before(
        span=TimeSpan(TODAYS_SHIFT.start - week, NOW - week),
        productive=factory.productive * 1.04,
        units=round(factory.units * 1.08),
        pace=None if factory.pace is None else factory.pace * 1.04,
        worker_utilization=_shifted(factory.worker_utilization, 0.021),
        station_utilization=_shifted(factory.station_utilization, -0.012),
        floor_seen=0.981,
    )


def _sum(times: Sequence[timedelta]) -> timedelta:
    return sum(times, timedelta())


def _shifted(share: float | None, by: float) -> float | None:
    return None if share is None else min(1.0, share + by)
