"""ModelsQuestion: whether a new model made the figures worse, or the floor did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.model_version import ModelVersion, active_of
from factory_desktop.metrics import drift
from factory_desktop.metrics.drift import MONTH_HOURS, Drift
from factory_desktop.metrics.model_comparison import Comparison, compare
from factory_desktop.metrics.model_log import Change, changes
from factory_desktop.metrics.model_trend import Trend, trend
from factory_desktop.metrics.question import Moment
from factory_desktop.store import drift_runs, model_figures, model_versions
from factory_desktop.store.model_figures import ModelHour
from factory_desktop.store.rollups.kept import Kept

LATELY = timedelta(hours=24)
"""So long ago may a version that is not active have sent something, to be pointed out."""
SHOWN_RUNS = 24 * 30


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the drift job."""

    ran_at: datetime
    drift: Drift


@dataclass(frozen=True, slots=True)
class Models:
    """All that the page shows."""

    taken_at: datetime
    versions: tuple[ModelVersion, ...]
    active: frozenset[int]
    """The keys of the versions that are to send."""
    strays: tuple[ModelVersion, ...]
    """Versions that are not active and have sent lately."""
    a: ModelVersion | None
    b: ModelVersion | None
    """None where there is but one version."""
    comparison: Comparison | None
    """None where there is nothing to compare."""
    trend: Trend
    drift: Drift | None
    """Of the last hour that is over; None without any version or event."""
    runs: tuple[Run, ...]
    """The newest first."""
    log: tuple[Change, ...]
    """The newest first."""
    limits: DriftLimits


@dataclass(frozen=True, slots=True)
class ModelsQuestion:
    """Asks for two versions by their keys; None has the two newest chosen."""

    a: int | None = None
    b: int | None = None

    def answer(self, connection: Connection, moment: Moment) -> Models:
        """Read them; each version by the last 30 days in which it sent, up to the last hour."""
        before = moment.now if moment.past else None
        versions = model_versions.read(connection, before)
        a, b = self._chosen(versions)
        grid = Kept.read(connection).grid
        past = grid.hour(to_us(moment.now))
        limits = drift_runs.limits(connection)
        hours_a, hours_b = (_hours(connection, one, past, grid) for one in (a, b))
        plant = model_figures.of_plant(connection, past - MONTH_HOURS, past)
        runs = read_runs(connection, SHOWN_RUNS, before)
        active = active_of(versions, moment.now)
        return Models(
            taken_at=moment.now,
            versions=versions,
            active=frozenset(one.key for one in active.values()),
            strays=strays(versions, moment.now),
            a=a,
            b=b,
            comparison=_compare(connection, hours_a, hours_b if b else None, grid, limits),
            trend=trend(plant, hours_a, hours_b, versions, grid),
            drift=drift.look(connection, past - 1, limits, moment.calendar) if plant else None,
            runs=runs,
            log=changes(connection, versions, [one.drift for one in runs], before),
            limits=limits,
        )

    def _chosen(
        self, versions: Sequence[ModelVersion]
    ) -> tuple[ModelVersion | None, ModelVersion | None]:
        """Return the two asked for; else the newest seen, and the one of its model before it."""
        seen = sorted(
            (one for one in versions if one.events),
            key=lambda one: (one.first_at.timestamp() if one.first_at else 0.0, one.key),
        )
        by_key = {one.key: one for one in seen}
        if self.a in by_key and self.b in by_key and self.a != self.b:
            return by_key[self.a], by_key[self.b]
        if not seen:
            return None, None
        newest, others = seen[-1], seen[:-1]
        of_model = [one for one in others if one.model_id == newest.model_id] or others
        return (of_model[-1], newest) if of_model else (newest, None)


def strays(versions: Sequence[ModelVersion], now: datetime) -> tuple[ModelVersion, ...]:
    """Return the versions that have sent lately although another one of their model is active."""
    active = {one.key for one in active_of(versions, now).values()}
    return tuple(
        one
        for one in versions
        if one.key not in active and one.last_at is not None and now - one.last_at < LATELY
    )


def read_runs(connection: Connection, most: int, before: datetime | None = None) -> tuple[Run, ...]:
    """Read the newest runs; nothing of `before` and later is known."""
    kept = drift_runs.newest(connection, most, 2**62 if before is None else to_us(before))
    return tuple(
        Run(from_us(ran_us), msgspec.json.decode(found, type=Drift)) for _, ran_us, found in kept
    )


def _hours(
    connection: Connection, version: ModelVersion | None, past: int, grid: HourGrid
) -> list[ModelHour]:
    """Read a version's hours that are over, of the last 30 days in which it sent."""
    if version is None or version.last_at is None:
        return []
    until = min(past, grid.hour(to_us(version.last_at)) + 1)
    return model_figures.of_versions(
        connection, until - MONTH_HOURS, until, (version.key, version.key)
    )


def _compare(
    connection: Connection,
    a: list[ModelHour],
    b: list[ModelHour] | None,
    grid: HourGrid,
    limits: DriftLimits,
) -> Comparison | None:
    every = [*a, *(b or ())]
    if not every:
        return None
    first, past = min(one.hour for one in every), max(one.hour for one in every) + 1
    units = model_figures.units(connection, first, past, {one.model for one in every})
    places: dict[int, tuple[int, int]] = {}

    def place(hour: int) -> tuple[int, int]:
        found = places.get(hour)
        if found is None:
            local = from_us(grid.start(hour)).astimezone(grid.zone)
            found = places[hour] = grid.day(hour), local.hour
        return found

    return compare(a, b, units, place, limits.confidence)
