import numpy as np

from factory_desktop.metrics.laid import AddedUp, Laid, lay
from factory_desktop.store.rollups.sums import Sums

CELL = (1000, 1600)


def laid(*sums: Sums, share: bool = False) -> Laid:
    """Lay cells from 1000 to 1600 of the first worker."""
    measures = np.array([one[:-1] for one in sums], np.int64)
    zero = np.zeros(len(sums), np.int64)
    start, end = zero + CELL[0], zero + CELL[1]
    return lay(AddedUp.of(zero, zero - 1, start, end, measures), share=share)


def drawn(found: Laid) -> list[tuple[int, int, int, int]]:
    one = found.columns
    rows = zip(one.state, one.start, one.end, one.events, strict=True)
    return [tuple(int(value) for value in row) for row in rows]  # type: ignore[misc]


def test_that_states_lie_behind_each_other() -> None:
    found = laid(Sums(working=2, absent=1, working_us=200, absent_us=300))
    assert drawn(found) == [(0, 1000, 1200, 2), (2, 1200, 1500, 1)]
    assert found.until.tolist() == [1500]


def test_that_nothing_is_laid_where_no_state_has_a_time() -> None:
    found = laid(Sums(working=1), Sums(idle=1, idle_us=100))
    assert drawn(found) == [(1, 1000, 1100, 1)]
    assert found.until.tolist() == [1000, 1100]


def test_that_none_reaches_beyond_its_cell() -> None:
    assert drawn(laid(Sums(working_us=500, idle_us=300))) == [
        (0, 1000, 1500, 0),
        (1, 1500, 1600, 0),
    ]


def test_that_several_people_have_their_shares_of_it() -> None:
    several = Sums(working_us=900, idle_us=300)
    assert drawn(laid(several, share=True)) == [(0, 1000, 1450, 0), (1, 1450, 1600, 0)]
    few = Sums(working_us=100, idle_us=50)
    assert drawn(laid(few, share=True)) == [(0, 1000, 1100, 0), (1, 1100, 1150, 0)]
