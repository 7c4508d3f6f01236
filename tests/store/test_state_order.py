import numpy as np
from sqlalchemy import Connection

from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.state_order import state_order
from tests.factories import read

S1, S2, S10 = 1, 2, 3
"""The keys of the stations, in the order in which they were added."""


def order(connection: Connection, *states: tuple[int, int, int, int]) -> object:
    """Order states of worker, time, station and type."""
    columns = np.array(states, np.int64).reshape(-1, 4).T
    return state_order(connection, *columns).tolist()


def test_that_states_follow_each_other_by_worker_and_time(store: OpenedStore) -> None:
    states = ((2, 1, S1, 0), (1, 9, S1, 0), (1, 8, S1, 2))
    assert read(store, order, *states) == [2, 1, 0]


def test_that_those_of_one_instant_go_by_the_ids_of_stations_then_by_type(
    store: OpenedStore,
) -> None:
    states = ((1, 9, S2, 0), (1, 9, S10, 1), (1, 9, S10, 0), (1, 9, S1, 2))
    assert read(store, order, *states) == [3, 2, 1, 0]


def test_that_no_states_have_an_order(store: OpenedStore) -> None:
    assert read(store, order) == []
