"""Drift: what the hourly look at the models finds, as frozen values and one function."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.drift import (
    DriftLimits,
    Usual,
    Verdict,
    divergence,
    usual,
    within,
    working_share,
)
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.metrics.working_windows import working_windows
from factory_desktop.store import camera_figures, drift_runs, model_figures
from factory_desktop.store.model_figures import TYPES, PlantHour
from factory_desktop.store.rollups.kept import Kept

DAY_HOURS = 24
MONTH_HOURS = 30 * DAY_HOURS
LEAST_OF_HOUR = 30
"""Of fewer events mean and share of an hour are not judged."""
LEAST_OF_DAY = 100
LEAST_HOURS = 24
"""A camera that has sent in fewer hours has no usual rate yet."""
_HALF = 0.5
"""A rate that is less than this share of its middle away from it is usual in any case."""
_WORKED = timedelta(minutes=45)
"""What share of an hour has to be working time, that working and rates are judged by it."""
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class CameraRate:
    """How much a camera has sent within the hour."""

    camera_id: str
    name: str
    simulated: bool
    rate: float
    """Events a minute."""
    middle: float | None
    """Its own usual rate; None where too little is known of it."""
    low: float | None
    """What it is judged by; None where it is not."""
    high: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Drift:
    """What was found of one hour, with what it was found from."""

    start: datetime
    """When the hour began; it is over."""
    mix: tuple[int, ...]
    """Events of the hour: working, idle, absent and product counts."""
    mix_day: tuple[int, ...]
    """Of the 24 hours that end with it."""
    mix_month: tuple[int, ...]
    """Of the 30 days that end with it."""
    confidence: float | None
    """Mean of the hour."""
    working: float | None
    """Working events by those of working, idle and absent, of the hour."""
    kl: float | None
    """The divergence of the day's mix from the month's."""
    worked: bool
    """Whether most of the hour was working time."""
    of_confidence: Verdict
    of_working: Verdict
    of_kl: Verdict
    cameras: tuple[CameraRate, ...]
    """Those that have sent within the day, by id."""
    limits: DriftLimits

    @property
    def end(self) -> datetime:
        """When the hour was over."""
        return self.start + _HOUR

    def alerts(self) -> "tuple[DriftAlert, ...]":
        """List what leaves its limits, each cause once."""
        plant = (
            DriftAlert("confidence", self.of_confidence, self.confidence),
            DriftAlert("working", self.of_working, self.working),
            DriftAlert("mix", self.of_kl, self.kl),
        )
        cameras = (DriftAlert("rate", one.verdict, one.rate, one.camera_id) for one in self.cameras)
        return tuple(
            one for one in (*plant, *cameras) if one.verdict in {Verdict.LOW, Verdict.HIGH}
        )


class DriftAlert(NamedTuple):
    """One figure that leaves its limits."""

    kind: str
    """`confidence`, `working`, `mix` or `rate`."""
    verdict: Verdict
    value: float | None
    camera_id: str = ""
    """Of a rate."""


def newest_hour(connection: Connection, now: datetime) -> int:
    """Return the number of the last hour that is over."""
    return Kept.read(connection).grid.hour(to_us(now)) - 1


def look(connection: Connection, hour: int, limits: DriftLimits, calendar: PlantCalendar) -> Drift:
    """Work out what is to be said of an hour that is over, by its sums and those before it."""
    start_us = Kept.read(connection).grid.start(hour)
    month = model_figures.of_plant(connection, hour + 1 - MONTH_HOURS, hour + 1)
    own = [one for one in month if one.hour == hour]
    mix, mix_day = _mix(own), _mix([one for one in month if one.hour > hour - DAY_HOURS])
    mix_month, events = _mix(month), sum(mix)
    start = from_us(start_us)
    worked = _worked(calendar, start)
    confidence = own[0].conf_ppm / events / 1e6 if events else None
    working, kl = working_share(mix), divergence(mix_day, mix_month)
    enough, states = events >= LEAST_OF_HOUR, sum(mix[:3]) >= LEAST_OF_HOUR
    return Drift(
        start=start,
        mix=mix,
        mix_day=mix_day,
        mix_month=mix_month,
        confidence=confidence,
        working=working,
        kl=kl,
        worked=worked,
        of_confidence=within(confidence if enough else None, limits.confidence, None),
        of_working=within(
            working if states and worked else None, limits.working_low, limits.working_high
        ),
        of_kl=within(kl if sum(mix_day) >= LEAST_OF_DAY else None, None, limits.kl),
        cameras=_cameras(connection, hour, limits, worked=worked),
        limits=limits,
    )


def limits(connection: Connection) -> DriftLimits:
    """Read what is judged by now."""
    return drift_runs.limits(connection)


def _mix(hours: Sequence[PlantHour]) -> tuple[int, ...]:
    return tuple(sum(one.mix[number] for one in hours) for number in range(TYPES))


def _worked(calendar: PlantCalendar, start: datetime) -> bool:
    if not calendar.plans:
        return True
    end = start + _HOUR
    if not calendar.between(start, end):
        return False
    windows = working_windows(calendar, start, end, end).windows
    return sum((one.end - one.start for one in windows), timedelta()) >= _WORKED


def _cameras(
    connection: Connection, hour: int, limits: DriftLimits, *, worked: bool
) -> tuple[CameraRate, ...]:
    counts = model_figures.of_cameras(connection, hour + 1 - MONTH_HOURS, hour + 1)
    found = []
    for one in camera_figures.registered(connection):
        sent = counts.get(one.key, {})
        if not one.camera_id or not any(at > hour - DAY_HOURS for at in sent):
            continue
        rate, own = sent.get(hour, 0) / 60, _usual_rate(sent, hour)
        low, high = _judged_by(own, limits)
        # One that sends nothing at all is silent, which is told by other means, and at once.
        verdict = within(rate if worked and rate else None, low, high)
        if low is None and high is None:
            verdict = Verdict.UNKNOWN
        name = "" if one.name == one.camera_id else one.name
        middle = own.middle if own else None
        found.append(
            CameraRate(one.camera_id, name, one.simulated, rate, middle, low, high, verdict)
        )
    return tuple(sorted(found, key=lambda one: one.camera_id))


def _usual_rate(sent: Mapping[int, int], hour: int) -> Usual | None:
    """Return the rate of the hours before in which it sent; None where there are too few."""
    rates = [count / 60 for at, count in sent.items() if at < hour]
    if len(rates) < LEAST_HOURS:
        return None
    found = usual(rates)
    return Usual(found.middle, max(found.spread, _HALF * found.middle))


def _judged_by(own: Usual | None, limits: DriftLimits) -> tuple[float | None, float | None]:
    if limits.rate_low is not None or limits.rate_high is not None:
        return limits.rate_low, limits.rate_high
    return (max(0.0, own.low), own.high) if own else (None, None)
