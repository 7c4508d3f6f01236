"""Model trend: confidence and mix of events over the last days, with what changed when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.store.model_figures import CONFIDENCE, HOUR, MIX, TYPES, PlantHour
from factory_desktop.store.table import Table

MOST_BUCKETS = 120
_SIZES = (1, 2, 3, 6, 12, 24)
"""Hours that a bucket may have."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Some hours of the trend."""

    start: datetime
    a: float | None
    """Mean confidence of A's events; None without any."""
    b: float | None
    mix: tuple[int, ...]
    """Events of the whole plant: working, idle, absent and product counts."""


@dataclass(frozen=True, slots=True)
class Mark:
    """When a version was first seen, or deployed where that is said."""

    at: datetime
    model_id: str
    version: str
    said: bool
    """Somebody has said so; it need not have sent anything yet."""


@dataclass(frozen=True, slots=True)
class Trend:
    """The last days in buckets of the same length, the first one first."""

    hours: int
    """How many a bucket has."""
    buckets: tuple[Bucket, ...]
    marks: tuple[Mark, ...]


def trend(
    plant: Sequence[PlantHour],
    a: Table,
    b: Table,
    versions: Iterable[ModelVersion],
    grid: HourGrid,
) -> Trend:
    """Gather hours into buckets that begin with a day of the plant."""
    if not plant:
        return Trend(1, (), ())
    first = grid.first_hour(grid.day(plant[0].hour))
    long = plant[-1].hour + 1 - first
    size = next((one for one in _SIZES if long <= one * MOST_BUCKETS), _SIZES[-1])
    count = -(-long // size)
    of_a, of_b = (_means(hours, first, size, count) for hours in (a, b))
    mixes = [[0] * TYPES for _ in range(count)]
    for one in plant:
        for number, events in enumerate(one.mix):
            mixes[(one.hour - first) // size][number] += events
    starts = [from_us(grid.start(first + number * size)) for number in range(count)]
    buckets = tuple(
        Bucket(start, mean_a, mean_b, tuple(mix))
        for start, mean_a, mean_b, mix in zip(starts, of_a, of_b, mixes, strict=True)
    )
    end = from_us(grid.start(first + count * size))
    return Trend(size, buckets, tuple(one for one in _marks(versions) if starts[0] <= one.at < end))


def _means(hours: Table, first: int, size: int, count: int) -> list[float | None]:
    numbers = (hours[:, HOUR] - first) // size
    there = (numbers >= 0) & (numbers < count)
    events, sums = (
        np.bincount(numbers[there], weights[there], count).tolist()
        for weights in (hours[:, MIX : MIX + TYPES].sum(axis=1), hours[:, CONFIDENCE])
    )
    return [total / n / 1e6 if n else None for n, total in zip(events, sums, strict=True)]


def _marks(versions: Iterable[ModelVersion]) -> list[Mark]:
    found = [
        Mark(one.since, one.model_id, one.version, one.deployed_at is not None)
        for one in versions
        if one.since is not None
    ]
    return sorted(found, key=lambda one: one.at)
