from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.hour_grid import HOUR_US, hour_grid
from factory_desktop.domain.instant import to_us
from factory_desktop.store.rollups.levels import CHUNK_DAYS
from factory_desktop.store.rollups.pieces import Pieces, Range, cut

TALLINN = ZoneInfo("Europe/Tallinn")
GRID = hour_grid("Europe/Tallinn")


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    return to_us(datetime(2026, month, day, hour, minute, tzinfo=TALLINN))


def covered(grid_zone: str, pieces: Pieces) -> list[Range]:
    """Return what all pieces cover, in microseconds, in order."""
    grid = hour_grid(grid_zone)

    def day(number: int) -> int:
        return grid.start(grid.first_hour(number))

    found = [*pieces.edges]
    found += [(grid.start(a), grid.start(b)) for a, b in pieces.hours]
    found += [(day(a), day(b)) for a, b in pieces.days]
    found += [(day(a * CHUNK_DAYS), day(b * CHUNK_DAYS)) for a, b in pieces.chunks]
    return sorted(found)


def test_that_a_long_range_is_cut_into_chunks_days_hours_and_edges() -> None:
    pieces = cut(GRID, at(1, 5, 9, 20), at(9, 14, 17, 40))
    assert len(pieces.edges) == len(pieces.hours) == len(pieces.days) == 2
    assert len(pieces.chunks) == 1
    assert pieces.edges[0] == (at(1, 5, 9, 20), at(1, 5, 10))
    assert pieces.edges[1] == (at(9, 14, 17), at(9, 14, 17, 40))


def test_that_a_whole_day_is_one_piece_though_it_has_23_hours() -> None:
    pieces = cut(GRID, at(3, 29), at(3, 30))
    assert (pieces.edges, pieces.hours, pieces.chunks) == ((), (), ())
    assert pieces.days == ((739704, 739705),)
    assert pieces.whole_hours[1] - pieces.whole_hours[0] == 23


def test_that_within_an_hour_there_is_but_an_edge() -> None:
    for start, end in (((9, 5), (9, 50)), ((9, 59), (9, 60))):
        first, past = (at(1, 5) + h * HOUR_US + m * 60_000_000 for h, m in (start, end))
        pieces = cut(GRID, first, past)
        assert pieces.edges == ((first, past),)
        assert (pieces.hours, pieces.days, pieces.chunks) == ((), (), ())


def test_that_an_empty_range_has_no_pieces() -> None:
    for end in (at(1, 5, 9, 20), at(1, 4)):
        assert covered("Europe/Tallinn", cut(GRID, at(1, 5, 9, 20), end)) == []


starts = st.integers(0, 400 * 24 * 60).map(lambda minute: at(1, 1) + minute * 60_000_000)
lengths = st.one_of(st.integers(0, 200), st.integers(0, 500 * 24 * 60))


@pytest.mark.parametrize("zone", ["UTC", "Europe/Tallinn", "Asia/Kolkata", "Australia/Lord_Howe"])
@settings(max_examples=100)
@given(starts, lengths, st.sampled_from([0, 1, -1]))
def test_that_pieces_touch_and_together_are_the_range(
    zone: str, start: int, minutes: int, off: int
) -> None:
    end = start + timedelta(minutes=minutes) // timedelta(microseconds=1) + off
    found = covered(zone, cut(hour_grid(zone), start, end))
    assert all(first < past for first, past in found)
    assert all(one[1] == after[0] for one, after in pairwise(found))
    assert (found[0][0], found[-1][1]) == (start, end) if end > start else found == []
