import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.hour_grid import HOUR_US, hour_grid
from factory_desktop.store.rollups.spans import Changes, State, around, clusters

GRID = hour_grid("UTC")
CAP = 300
NAMES = {1: "S1", 2: "S10", 3: "S2"}

states = st.builds(
    lambda ts, station, kind: State(ts, NAMES[station], kind, station),
    st.integers(0, 2000),
    st.sampled_from(list(NAMES)),
    st.integers(0, 2),
)


def lengths(found: list[State]) -> Changes:
    """Give each state its length from nothing."""
    changes = Changes(GRID)
    if found:
        changes.begin(1, sorted(found), CAP)
    return changes


def some(changes: Changes) -> dict[object, list[int]]:
    return {cell: time for cell, time in changes.items() if any(time)}


def added(*parts: Changes) -> dict[object, list[int]]:
    whole = Changes(GRID)
    for part in parts:
        for cell, time in part.items():
            here = whole.setdefault(cell, [0, 0, 0])
            here[:] = [a + b for a, b in zip(here, time, strict=True)]
    return some(whole)


@given(st.sets(states, max_size=12), st.sets(states, max_size=12))
def test_that_inserting_changes_lengths_into_those_of_all(
    old: set[State], fresh: set[State]
) -> None:
    new = fresh - old
    changes = Changes(GRID)
    changes.insert(1, sorted(old | new), new, CAP)
    assert added(lengths(list(old)), changes) == some(lengths(list(old | new)))


@given(st.lists(states, min_size=2, max_size=12, unique=True), st.integers(1, 11))
def test_that_following_is_inserting_behind_the_last(found: list[State], place: int) -> None:
    found.sort()
    before, fresh = found[: min(place, len(found) - 1)], found[min(place, len(found) - 1) :]
    changes = Changes(GRID)
    changes.follow(1, before[-1], fresh, CAP)
    assert added(lengths(before), changes) == some(lengths(found))


def test_that_a_state_is_split_where_hours_end() -> None:
    changes = Changes(GRID)
    state = State(HOUR_US - 100, "S1", 1, 1)
    changes.add(7, state, HOUR_US - 100, HOUR_US + 200)
    assert changes == {(0, 7, 1): [0, 100, 0], (1, 7, 1): [0, 200, 0]}


def test_that_groups_are_too_far_apart_to_touch() -> None:
    fresh = {
        1: [State(0, "S1", 0, 1), State(5000, "S1", 0, 1)],
        2: [State(2 * CAP, "S1", 0, 1), State(5000 + 2 * CAP + 1, "S1", 0, 1)],
    }
    found = [
        {worker: [state.ts_us for state in of] for worker, of in group.items()}
        for group in clusters(fresh, CAP)
    ]
    assert found == [{1: [0], 2: [600]}, {1: [5000]}, {2: [5601]}]


def test_that_states_around_are_read_in_order_of_time_station_and_type() -> None:
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE TABLE event (ts_us, worker, station, type)")
    rows = [(10, 1, 3, 0), (10, 1, 2, 1), (10, 1, 2, 0), (9, 1, 1, 3), (5, 1, 1, 0), (20, 1, 1, 0)]
    raw.executemany("INSERT INTO event VALUES (?, ?, ?, ?)", [*rows, (10, 2, 1, 0), (11, 3, 1, 0)])
    found = around(raw, NAMES, (1, 3), 5, 20)
    assert [state[1:3] for state in found[1]] == [("S10", 0), ("S10", 1), ("S2", 0)]
    assert [state.ts_us for state in found[3]] == [11]
    many = around(raw, NAMES, tuple(range(1, 700)), 5, 20)
    assert {worker: len(of) for worker, of in many.items() if of} == {1: 3, 2: 1, 3: 1}
