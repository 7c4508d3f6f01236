"""The disk that the power-cut tests are judged by."""

import random
from collections.abc import Sequence

from tests.power.disk import SECTOR, Disk
from tests.power.record import Step

FILE, OTHER, FOLDER = "/store/a.db", "/store/b.db", "/store"
OLD, NEW = b"o" * 3 * SECTOR, b"n" * 3 * SECTOR


def outcomes(steps: Sequence[Step], before: dict[str, bytes]) -> list[dict[str, bytes]]:
    """Cut the power after these steps, many times."""
    found = []
    for seed in range(300):
        disk = Disk(before)
        for step in steps:
            disk.follow(step)
        found.append(disk.after_cut(random.Random(seed)))
    return found


def contents(steps: Sequence[Step], before: bytes = OLD) -> set[bytes]:
    return {found[FILE] for found in outcomes(steps, {FILE: before})}


def test_that_what_was_synced_is_there_whatever_happens() -> None:
    assert contents([("wrote", FILE, 0, NEW), ("synced", FILE, 1)]) == {NEW}


def test_that_what_was_written_after_a_sync_began_may_not_be() -> None:
    found = contents([("wrote", FILE, 0, NEW), ("synced", FILE, 0)])
    assert {OLD, NEW} < found


def test_that_of_a_write_any_sectors_may_be_there_and_none_is_torn() -> None:
    found = contents([("wrote", FILE, 0, NEW)])
    assert len(found) == 2**3
    for one in found:
        sectors = [one[at : at + SECTOR] for at in range(0, len(one), SECTOR)]
        assert set(sectors) <= {OLD[:SECTOR], NEW[:SECTOR]}


def test_that_writes_are_kept_each_by_itself() -> None:
    one, two = b"1" * SECTOR, b"2" * SECTOR
    found = contents([("wrote", FILE, 0, one), ("wrote", FILE, SECTOR, two)], b"0" * 2 * SECTOR)
    zero = b"0" * SECTOR
    assert found == {zero + zero, one + zero, zero + two, one + two}


def test_that_a_file_may_have_grown_without_what_it_grew_for() -> None:
    found = contents([("wrote", FILE, SECTOR, b"n" * SECTOR)], b"o" * SECTOR)
    assert found == {b"o" * SECTOR, b"o" * SECTOR + bytes(SECTOR), b"o" * SECTOR + b"n" * SECTOR}


def test_that_cutting_a_file_short_may_not_have_happened_yet() -> None:
    assert contents([("truncated", FILE, 1)]) == {OLD, b"o"}
    assert contents([("truncated", FILE, 1), ("synced", FILE, 1)]) == {b"o"}


def names(steps: Sequence[Step], *before: str) -> set[frozenset[str]]:
    return {frozenset(found) for found in outcomes(steps, dict.fromkeys(before, b""))}


def test_that_a_name_is_there_for_sure_once_its_folder_was_synced() -> None:
    assert names([("made", FILE)]) == {frozenset(), frozenset({FILE})}
    assert names([("made", FILE), ("synced", FILE, 1)]) == {frozenset(), frozenset({FILE})}
    assert names([("made", FILE), ("folder synced", "/")]) == {frozenset(), frozenset({FILE})}
    assert names([("made", FILE), ("folder synced", FOLDER)]) == {frozenset({FILE})}


def test_that_a_name_taken_away_may_come_back_until_then() -> None:
    assert names([("deleted", FILE)], FILE) == {frozenset(), frozenset({FILE})}
    assert names([("deleted", FILE), ("folder synced", FOLDER)], FILE) == {frozenset()}


def test_that_a_new_name_is_never_half_of_one() -> None:
    renamed = ("renamed", FILE, OTHER)
    assert names([renamed], FILE) == {frozenset({FILE}), frozenset({OTHER})}
    assert names([renamed, ("folder synced", FOLDER)], FILE) == {frozenset({OTHER})}
    found = outcomes([renamed], {FILE: NEW, OTHER: OLD})
    assert {one[OTHER] for one in found} == {NEW, OLD}


def test_that_a_folder_takes_along_what_is_in_it_until_its_own_name_is_there() -> None:
    made: list[Step] = [("folder made", FOLDER), ("made", FILE), ("folder synced", FOLDER)]
    assert names(made) == {frozenset(), frozenset({FILE})}
    assert names([*made, ("folder synced", "/")]) == {frozenset({FILE})}


def test_that_a_file_made_anew_has_nothing_of_the_one_before() -> None:
    steps: list[Step] = [("deleted", FILE), ("made", FILE), ("folder synced", FOLDER)]
    assert contents([*steps, ("wrote", FILE, 0, b"n")]) == {b"", b"n", b"\0"}
