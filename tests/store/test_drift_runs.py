from factory_desktop.domain.drift import DriftLimits, SetDriftLimits
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.store import drift_runs
from factory_desktop.store.drift_runs import KeepRun
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, read, rows, run


def test_that_an_hour_has_one_run_whoever_comes_second(store: OpenedStore) -> None:
    assert run(store, KeepRun(7, 700, b'{"n": 1}'))
    assert not run(store, KeepRun(7, 700, b'{"n": 2}'))
    assert rows(store, "SELECT hour, start_us, found FROM drift_run") == [(7, 700, '{"n": 1}')]


def test_that_the_last_hour_is_none_of_a_clock_that_was_wrong(store: OpenedStore) -> None:
    assert read(store, drift_runs.last_hour, 10) is None
    for hour in (3, 5, 99):
        run(store, KeepRun(hour, hour, b"{}"))
    assert read(store, drift_runs.last_hour, 10) == 5


def test_that_the_newest_runs_come_first_and_the_oldest_go(store: OpenedStore) -> None:
    run(store, Call(lambda t: t.raw.executemany(*_many(drift_runs.MOST_RUNS))))
    run(store, KeepRun(drift_runs.MOST_RUNS, drift_runs.MOST_RUNS, b"{}"))
    assert rows(store, "SELECT count(*), min(hour) FROM drift_run") == [(drift_runs.MOST_RUNS, 1)]
    found = read(store, drift_runs.newest, 2)
    assert [start for start, _, _ in found] == [drift_runs.MOST_RUNS, drift_runs.MOST_RUNS - 1]
    # Of a past moment those are not known whose hours were not over.
    assert [start for start, _, _ in read(store, drift_runs.newest, 1, HOUR_US + 5)] == [5]


def _many(count: int) -> tuple[str, list[tuple[int, int]]]:
    statement = "INSERT INTO drift_run VALUES (?, ?, 0, '{}')"
    return statement, [(hour, hour) for hour in range(count)]


def test_that_the_documents_limits_hold_until_others_are_chosen(store: OpenedStore) -> None:
    assert read(store, drift_runs.limits) == DriftLimits()
    chosen = DriftLimits(0.7, 0.4, 0.9, 0.25, 5.0, 25.0)
    run(store, Call(lambda t: drift_runs.set_limits(t, SetDriftLimits(chosen))))
    assert read(store, drift_runs.limits) == chosen
    run(store, Call(lambda t: drift_runs.set_limits(t, SetDriftLimits(DriftLimits()))))
    assert read(store, drift_runs.limits) == DriftLimits()
    (_, last) = rows(store, "SELECT detail FROM audit WHERE action = 'drift-limits-set'")
    assert '"before":{"confidence":0.7' in last[0]
