"""ModelsQuestion: whether a new model made the figures worse, or the floor did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.model_version import ModelVersion, active_of, strays
from factory_desktop.metrics import drift
from factory_desktop.metrics.drift import MONTH_HOURS, Drift
from factory_desktop.metrics.drift_log import Run, read_runs
from factory_desktop.metrics.model_comparison import Comparison, compare
from factory_desktop.metrics.model_log import Change, changes
from factory_desktop.metrics.model_trend import Trend, trend
from factory_desktop.metrics.question import Moment
from factory_desktop.store import drift_runs, model_figures, model_versions
from factory_desktop.store.model_figures import HOUR, MODEL
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.table import Table

SHOWN_RUNS = 24 * 30


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
        hours_a, hours_b = _hours(connection, (a, b), past, grid)
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


def _hours(
    connection: Connection, versions: tuple[ModelVersion | None, ...], past: int, grid: HourGrid
) -> tuple[Table, ...]:
    """Read each version's hours that are over, of the last 30 days in which it sent."""
    sides: list[tuple[int, int, int]] = []
    for one in versions:
        if one is None or one.last_at is None:
            sides.append((0, past, past))
        else:
            until = min(past, grid.hour(to_us(one.last_at)) + 1)
            sides.append((one.key, until - MONTH_HOURS, until))
    (a, first_a, past_a), (b, first_b, past_b) = sides
    if max(first_a, first_b) < min(past_a, past_b):
        # Their times lie over each other: to go through them once is half the work.
        whole = min(first_a, first_b), max(past_a, past_b)
        rows = model_figures.of_versions(connection, *whole, (a, b))
        return tuple(
            rows[(rows[:, MODEL] == key) & (rows[:, HOUR] >= first) & (rows[:, HOUR] < until)]
            for key, first, until in sides
        )
    return tuple(
        model_figures.of_versions(connection, first, until, (key, key))
        for key, first, until in sides
    )


def _compare(
    connection: Connection, a: Table, b: Table | None, grid: HourGrid, limits: DriftLimits
) -> Comparison | None:
    every = a if b is None else np.concatenate((a, b))
    if not len(every):
        return None
    first, past = int(every[:, HOUR].min()), int(every[:, HOUR].max()) + 1
    wanted = set(np.unique(every[:, MODEL]).tolist())
    units = model_figures.units(connection, first, past, wanted)

    def place(hour: int) -> tuple[int, int]:
        local = from_us(grid.start(hour)).astimezone(grid.zone)
        return grid.day(hour), local.hour

    return compare(a, b, units, place, limits.confidence)
