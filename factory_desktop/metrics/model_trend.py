"""Model trend: confidence and mix of events over the last days, with what changed when."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.store.model_figures import TYPES, ModelHour, PlantHour

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
    a: Iterable[ModelHour],
    b: Iterable[ModelHour],
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

    def place(hour: int) -> int:
        return (hour - first) // size

    of_a, of_b = _means(a, place, count), _means(b, place, count)
    mixes = [[0] * TYPES for _ in range(count)]
    for one in plant:
        for number, events in enumerate(one.mix):
            mixes[place(one.hour)][number] += events
    starts = [from_us(grid.start(first + number * size)) for number in range(count)]
    buckets = tuple(
        Bucket(start, mean_a, mean_b, tuple(mix))
        for start, mean_a, mean_b, mix in zip(starts, of_a, of_b, mixes, strict=True)
    )
    end = from_us(grid.start(first + count * size))
    return Trend(size, buckets, tuple(one for one in _marks(versions) if starts[0] <= one.at < end))


def _means(
    hours: Iterable[ModelHour], place: Callable[[int], int], count: int
) -> list[float | None]:
    events, sums = [0] * count, [0] * count
    for one in hours:
        number = place(one.hour)
        if 0 <= number < count:
            events[number] += sum(one.mix)
            sums[number] += one.conf_ppm
    return [total / n / 1e6 if n else None for n, total in zip(events, sums, strict=True)]


def _marks(versions: Iterable[ModelVersion]) -> list[Mark]:
    found = [
        Mark(one.since, one.model_id, one.version, one.deployed_at is not None)
        for one in versions
        if one.since is not None
    ]
    return sorted(found, key=lambda one: one.at)
