"""Sums: what the rollups know of some events, added up exactly."""

from collections.abc import Iterable
from typing import NamedTuple


class Sums(NamedTuple):
    """All but the last are integers that add up; in the order of the rollup tables' columns."""

    working: int = 0
    """Events of each type."""
    idle: int = 0
    absent: int = 0
    product: int = 0
    units: int = 0
    conf_ppm: int = 0
    """Sum of the confidence in parts per million."""
    working_us: int = 0
    """Microseconds of each state under the measured rule."""
    idle_us: int = 0
    absent_us: int = 0
    last_us: int = 0
    """The time of the latest event, 0 where there is none."""

    @property
    def events(self) -> int:
        """All events."""
        return self.working + self.idle + self.absent + self.product


NOTHING = Sums()


def total(parts: Iterable[Sums]) -> Sums:
    """Add sums up; the latest event is the latest of all."""
    columns = tuple(zip(*parts, strict=True))
    if not columns:
        return NOTHING
    *sums, latest = columns
    return Sums._make((*map(sum, sums), max(latest)))
