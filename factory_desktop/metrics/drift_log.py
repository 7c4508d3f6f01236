"""Drift log: what the runs of the drift job have found, as values again."""

from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.metrics.drift import Drift
from factory_desktop.store import drift_runs


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the drift job."""

    ran_at: datetime
    drift: Drift


def read_runs(connection: Connection, most: int, before: datetime | None = None) -> tuple[Run, ...]:
    """Read the newest runs; only of hours that were over at `before`, where it is given."""
    kept = drift_runs.newest(connection, most, 2**62 if before is None else to_us(before))
    return tuple(
        Run(from_us(ran_us), msgspec.json.decode(found, type=Drift)) for _, ran_us, found in kept
    )
