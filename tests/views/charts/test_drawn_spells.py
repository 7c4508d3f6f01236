import random
from datetime import datetime, timedelta

import numpy as np
import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.views.charts.drawn_spells import DrawnSpells
from tests.snapshots import NOW, SHIFT_START, spells_of

IDS = {"W1": 0, "W2": 1, "W3": 2}


def spell(worker: str, start: int, end: int, state: EventType = EventType.WORKING) -> Spell:
    return Spell(worker, "S1", state, at(start), at(end), 1, simulated=False)


def at(minute: int) -> datetime:
    return SHIFT_START + timedelta(minutes=minute)


def gaps(drawn: DrawnSpells, until: datetime | None = None) -> list[tuple[int, int, int]]:
    zero = SHIFT_START.timestamp()
    return [
        (int(row), round((start - zero) / 60), round((end - zero) / 60))
        for row, start, end in drawn.unseen(until)
    ]


def test_that_only_time_between_spells_is_unseen() -> None:
    drawn = DrawnSpells([spell("W1", 0, 10), spell("W1", 10, 20), spell("W1", 30, 40)], IDS)
    assert gaps(drawn) == [(0, 20, 30)]


def test_that_time_before_the_first_spell_is_never_unseen() -> None:
    assert gaps(DrawnSpells([spell("W2", 60, 70)], IDS)) == []


def test_that_unseen_time_goes_on_until_now() -> None:
    drawn = DrawnSpells([spell("W1", 0, 10), spell("W2", 0, 50)], IDS)
    assert gaps(drawn, at(45)) == [(0, 10, 45)]


def test_that_a_short_spell_inside_a_long_one_leaves_no_gap_after_it() -> None:
    drawn = DrawnSpells([spell("W1", 0, 60), spell("W1", 10, 20), spell("W1", 60, 70)], IDS)
    assert gaps(drawn) == []


def test_that_without_spells_nothing_is_unseen() -> None:
    assert DrawnSpells((), IDS).unseen(NOW).shape == (0, 3)


@pytest.mark.parametrize("seed", range(5))
def test_that_unseen_time_is_what_no_spell_covers(seed: int) -> None:
    spells = [spell for name in IDS for spell in spells_of(name, seed=seed)]
    random.Random(seed).shuffle(spells)
    drawn = DrawnSpells(spells, IDS)
    for name, row in IDS.items():
        own = [spell for spell in spells if spell.worker_id == name]
        first = min(spell.start for spell in own)
        covered = sum((spell.end - spell.start).total_seconds() for spell in own)
        unseen = sum(end - start for number, start, end in drawn.unseen(NOW) if number == row)
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
