"""Pieces: a range of time as whole buckets of the rollups and what is left at its edges."""

from dataclasses import dataclass

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.store.rollups.levels import CHUNK_DAYS

Range = tuple[int, int]
"""From the first, included, to before the second."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """Ranges that touch and together are the whole; every one holds something."""

    edges: tuple[Range, ...]
    """Parts of hours, in microseconds: of these the events themselves are read."""
    hours: tuple[Range, ...]
    days: tuple[Range, ...]
    chunks: tuple[Range, ...]
    whole_hours: Range
    """All hours of the range, those of days and chunks too."""


def cut(grid: HourGrid, start_us: int, end_us: int) -> Pieces:
    """Cut a half-open range of time, in microseconds, into pieces as large as can be."""
    first, past = grid.ceiling(start_us), grid.hour(end_us)
    if start_us >= end_us or first > past:
        return Pieces(_some((start_us, end_us)), (), (), (), (first, first))
    edges = _some((start_us, grid.start(first)), (grid.start(past), end_us))
    hours, days, chunks = _cut_hours(grid, first, past)
    return Pieces(edges, hours, days, chunks, (first, past))


def _cut_hours(grid: HourGrid, first: int, past: int) -> tuple[tuple[Range, ...], ...]:
    first_day, past_day = grid.day(first), grid.day(past)
    if grid.first_hour(first_day) < first:
        first_day += 1
    if first_day >= past_day:
        return _some((first, past)), (), ()
    hours = _some((first, grid.first_hour(first_day)), (grid.first_hour(past_day), past))
    low, high = -(-first_day // CHUNK_DAYS), past_day // CHUNK_DAYS
    if low >= high:
        return hours, _some((first_day, past_day)), ()
    days = _some((first_day, low * CHUNK_DAYS), (high * CHUNK_DAYS, past_day))
    return hours, days, ((low, high),)


def _some(*ranges: Range) -> tuple[Range, ...]:
    return tuple(one for one in ranges if one[0] < one[1])
