from collections.abc import Callable, Sequence

import numpy as np
import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.spells import Columns, Spells, first_start, workers_in
from tests.factories import T0
from tests.timelines import at, spell

EACH = (
    spell("W1", 0, 10),
    spell("W1", 10, 20, EventType.IDLE, "S5"),
    spell("W3", 5, 90, EventType.ABSENT),
)


def columns(*each: Spell) -> Spells:
    """Make columns of spells of W1 to W3 at S1 and S5."""
    workers, stations = ("W1", "W2", "W3"), ("S1", "S5")
    rows = [
        (
            workers.index(one.worker_id),
            stations.index(one.station_id) if one.station_id else -1,
            int(one.state),
            to_us(one.start),
            to_us(one.end),
            one.events,
            int(one.simulated),
            *(map(to_us, one.within) if one.within else (0, 0)),
        )
        for one in each
    ]
    made = list(np.array(rows, np.int64).reshape(-1, 9).T)
    none = float("nan")
    sure = [none if one.mean_confidence is None else one.mean_confidence for one in each]
    made.insert(7, np.array(sure))
    added_up = any(one.within for one in each)
    return Spells(Columns._make(made), workers, stations, added_up=added_up)


def test_that_each_spell_is_made_when_it_is_looked_at() -> None:
    spells = columns(*EACH)
    assert len(spells) == len(EACH)
    assert tuple(spells) == EACH
    assert [spells[0], spells[-1]] == [EACH[0], EACH[-1]]
    assert tuple(spells[1:]) == EACH[1:]


def test_that_they_equal_others_and_tuples_of_the_same_spells() -> None:
    assert columns(*EACH) == columns(*EACH)
    assert columns(*EACH) == EACH
    assert columns() == ()
    assert columns(*EACH) != columns(*EACH[:2])
    assert columns(*EACH[:2]) != columns(*EACH[1:])
    assert columns(*EACH) != list(EACH)


def test_that_added_up_ones_are_within_a_time_at_no_station() -> None:
    cell = Spell(
        "W2", "", EventType.IDLE, at(0), at(10), 3, simulated=False, within=(at(0), at(60))
    )
    assert tuple(columns(cell)) == (cell,)


@pytest.mark.parametrize("made", [columns, lambda *each: each])
def test_that_it_tells_whose_they_are_and_when_the_first_begins(
    made: Callable[..., Sequence[Spell]],
) -> None:
    assert workers_in(made(*EACH)) == {"W1", "W3"}
    assert first_start(made(*EACH)) == at(0)
    assert (workers_in(made()), first_start(made())) == (frozenset(), None)
    assert first_start(made(*EACH)) != T0
