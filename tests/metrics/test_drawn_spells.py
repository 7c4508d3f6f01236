import random
from collections.abc import Iterable
from datetime import datetime, timedelta

import numpy as np
import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.drawn_spells import DrawnSpells, clipped
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.timeline_rows import RowKind
from tests.snapshots import NOW, SHIFT_START, spells_of

IDS = {"W1": 0, "W2": 1, "W3": 2}


def spell(worker: str, start: int, end: int, state: EventType = EventType.WORKING) -> Spell:
    return Spell(worker, "S1", state, at(start), at(end), 1, simulated=False)


def at(minute: int) -> datetime:
    return SHIFT_START + timedelta(minutes=minute)


def gaps(
    drawn: DrawnSpells, since: int, until: int, rows: Iterable[int] = (0,)
) -> list[tuple[int, int, int]]:
    zero = SHIFT_START.timestamp()
    return [
        (int(row), round((start - zero) / 60), round((end - zero) / 60))
        for row, start, end in drawn.unseen(at(since), at(until), rows)
    ]


def test_that_time_between_spells_is_unseen() -> None:
    drawn = DrawnSpells([spell("W1", 0, 10), spell("W1", 10, 20), spell("W1", 30, 40)], IDS)
    assert gaps(drawn, 0, 40) == [(0, 20, 30)]


def test_that_time_before_the_first_spell_and_after_the_last_one_is_unseen() -> None:
    drawn = DrawnSpells([spell("W1", 20, 30), spell("W2", 0, 50)], IDS)
    assert gaps(drawn, 10, 45, (0, 1)) == [(0, 10, 20), (0, 30, 45)]


def test_that_whoever_has_no_spell_is_unseen_all_the_time() -> None:
    drawn = DrawnSpells([spell("W1", 0, 45)], IDS)
    assert gaps(drawn, 0, 45, (0, 1, 2)) == [(1, 0, 45), (2, 0, 45)]


def test_that_nobody_is_unseen_before_a_time_begins() -> None:
    assert gaps(DrawnSpells([spell("W1", 0, 10)], IDS), 20, 15) == []


def test_that_only_the_rows_asked_for_are_looked_at() -> None:
    assert gaps(DrawnSpells([spell("W1", 0, 10)], IDS), 0, 20, ()) == []


def test_that_a_short_spell_inside_a_long_one_leaves_no_gap_after_it() -> None:
    drawn = DrawnSpells([spell("W1", 0, 60), spell("W1", 10, 20), spell("W1", 60, 70)], IDS)
    assert gaps(drawn, 0, 70) == []


@pytest.mark.parametrize("seed", range(5))
def test_that_unseen_time_is_what_no_spell_covers(seed: int) -> None:
    spells = [spell for name in IDS for spell in spells_of(name, seed=seed)]
    random.Random(seed).shuffle(spells)
    drawn = DrawnSpells(spells, IDS)
    for name, row in IDS.items():
        own = [spell for spell in spells if spell.worker_id == name]
        first = SHIFT_START - timedelta(minutes=10)
        covered = sum((spell.end - spell.start).total_seconds() for spell in own)
        unseen = sum(end - start for _, start, end in drawn.unseen(first, NOW, [row]))
        assert covered + unseen == pytest.approx((NOW - first).total_seconds())


def test_that_every_spell_is_found_in_its_middle() -> None:
    spells = [spell for name in IDS for spell in spells_of(name)]
    random.Random(1).shuffle(spells)
    drawn = DrawnSpells(spells, IDS)
    for wanted in spells:
        middle = (wanted.start.timestamp() + wanted.end.timestamp()) / 2
        assert drawn.at(IDS[wanted.worker_id], middle) is wanted
    assert drawn.at(0, SHIFT_START.timestamp() - 1) is None
    assert drawn.at(7, NOW.timestamp()) is None


def test_that_the_mouse_may_miss_a_thin_spell_by_a_little() -> None:
    drawn = DrawnSpells([spell("W1", 10, 11)], IDS)
    assert drawn.at(0, at(12).timestamp(), nearly=30) is None
    assert drawn.at(0, at(12).timestamp(), nearly=60) is not None
    assert drawn.at(0, at(9).timestamp(), nearly=60) is not None


def test_that_the_rarest_state_is_drawn_last() -> None:
    spells = [
        spell("W1", 0, 60, EventType.IDLE),
        spell("W1", 60, 61),
        spell("W1", 61, 70, EventType.ABSENT),
    ]
    order = DrawnSpells(spells, IDS).rarest_last()
    assert order == [EventType.IDLE, EventType.ABSENT, EventType.WORKING]


def test_that_workers_outside_the_roster_are_left_out() -> None:
    assert len(DrawnSpells([spell("W9", 0, 1), spell("W1", 0, 1)], IDS)) == 1


def test_that_only_spells_in_view_are_chosen() -> None:
    spells = [spell("W1", 0, 10), spell("W2", 0, 10), spell("W2", 50, 60)]
    drawn = DrawnSpells(spells, IDS)
    chosen = drawn.chosen(EventType.WORKING, range(1, 3), at(20).timestamp(), at(90).timestamp())
    assert np.flatnonzero(chosen).tolist() == [2]


def test_that_a_row_is_listed_by_time() -> None:
    drawn = DrawnSpells([spell("W2", 30, 40), spell("W1", 5, 9), spell("W2", 0, 10)], IDS)
    assert [one.start for one in drawn.in_row(1)] == [at(0), at(30)]
    assert drawn.in_row(2) == []


def test_that_rows_may_be_of_stations() -> None:
    drawn = DrawnSpells([spell("W2", 30, 40)], {"S1": 0}, RowKind.STATIONS)
    assert len(drawn.in_row(0)) == 1


def test_that_gaps_are_cut_to_stretches_of_time() -> None:
    first = at(0).timestamp()
    gaps = np.array([[0, first, first + 600], [2, first + 60, first + 90]])
    minutes = [(at(a), at(b)) for a, b in ((-5, 1), (2, 4))]
    assert clipped(gaps, minutes).tolist() == [
        [0, first, first + 60],
        [0, first + 120, first + 240],
    ]
    assert clipped(gaps, ()).shape == (0, 3)
