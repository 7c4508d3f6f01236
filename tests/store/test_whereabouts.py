"""That runs are true is proved by tests/metrics/test_now.py; here is how far is looked back."""

from datetime import timedelta

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.store import roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import latest
from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.whereabouts import Run, Whereabouts
from tests.factories import T0, event, read, record, units

MINUTE = timedelta(minutes=1)
CAP = 5 * MINUTE


def runs_at(store: OpenedStore, minute: float) -> dict[int, Run]:
    at = to_us(T0 + minute * MINUTE)

    def ask(connection: Connection) -> dict[int, Run]:
        plant = roster.read_keyed(connection)
        found = latest.read(connection, Kind.WORKER, at + 1)
        where = Whereabouts(connection, plant, at + 1, at, CAP // MICROSECOND)
        return where.runs(found)

    return read(store, ask)


def test_that_a_run_is_followed_through_windows_that_grow(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(0, 400, 4)), event(1, "W2"))
    run = runs_at(store, 398)[1]
    assert (run.start_us, run.last_us) == (to_us(T0), to_us(T0 + 396 * MINUTE))
    # Of one who is not seen any more only the end is looked for.
    gone = runs_at(store, 402)[1]
    assert gone.start_us == gone.last_us == to_us(T0 + 396 * MINUTE)


def test_that_who_left_hours_ago_is_found_where_he_left(store: OpenedStore) -> None:
    record(store, event(0, "W1", "S1"), units(2, worker="W1"), event(600, "W2", "S2"))
    found = runs_at(store, 601)
    assert found[1].last_us == to_us(T0)
    assert found[2].last_us == to_us(T0 + 600 * MINUTE)


def test_that_more_than_a_day_is_not_looked_back(store: OpenedStore) -> None:
    record(store, event(0))
    assert set(runs_at(store, 24 * 60 - 1)) == {1}
    assert runs_at(store, 24 * 60 + 1) == {}
