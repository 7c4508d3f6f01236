import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend import Backend
from factory_desktop.backend.drift_watch import DriftWatch
from factory_desktop.domain.clock import LiveClock, StoppedClock
from factory_desktop.domain.drift import DriftLimits, SetDriftLimits
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.drift_log import read_runs
from factory_desktop.store import drift_runs
from factory_desktop.store.opened import OpenedStore
from tests.backend.lookout import Lookout
from tests.factories import T0, AddPlant, Call, open_store, read, record, run, wait_until
from tests.model_floor import DAY, HOUR, KINDS, sent

MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path, StoppedClock(T0 + 90 * DAY))
    run(opened, AddPlant())
    record(opened, *(sent(T0 + n * MINUTE, kind=KINDS[n % 3 == 0]) for n in range(120)))
    yield opened
    opened.close()


def look(store: OpenedStore, at: datetime) -> None:
    DriftWatch(store, StoppedClock(at)).look_after()


def hours(store: OpenedStore) -> list[int]:
    """Say of which hours after T0 there are runs."""
    return [(one.drift.start - T0) // HOUR for one in read(store, read_runs, 10_000)][::-1]


def test_that_an_hour_is_looked_at_once_and_not_before_it_is_over(store: OpenedStore) -> None:
    look(store, T0 + 59 * MINUTE)
    assert hours(store) == [-1]
    look(store, T0 + 61 * MINUTE)
    assert hours(store) == [-1]
    for minute in (62, 63, 119):
        look(store, T0 + minute * MINUTE)
    assert hours(store) == [-1, 0]
    found = read(store, read_runs, 1)[0].drift
    assert (found.mix, found.confidence) == ((40, 20, 0, 0), 0.9)


def test_that_what_was_missed_while_nothing_ran_is_caught_up_with(store: OpenedStore) -> None:
    look(store, T0 + HOUR + 5 * MINUTE)
    look(store, T0 + 6 * HOUR + 5 * MINUTE)
    look(store, T0 + 6 * HOUR + 15 * MINUTE)
    assert hours(store) == [0, 1, 2, 3, 4, 5]


def test_that_no_more_than_a_month_is_caught_up_with(store: OpenedStore) -> None:
    look(store, T0 + HOUR + 5 * MINUTE)
    look(store, T0 + 60 * DAY + 5 * MINUTE)
    found = hours(store)
    assert (found[0], len(found), found[-1]) == (0, 721, 60 * 24 - 1)


def test_that_a_clock_that_was_wrong_costs_no_hour(store: OpenedStore) -> None:
    look(store, T0 + 50 * DAY + 5 * MINUTE)
    look(store, T0 + HOUR + 5 * MINUTE)
    look(store, T0 + 2 * HOUR + 5 * MINUTE)
    assert hours(store) == [0, 1, 50 * 24 - 1]


def test_that_a_run_keeps_the_limits_that_it_was_judged_by(store: OpenedStore) -> None:
    look(store, T0 + HOUR + 5 * MINUTE)
    other = DriftLimits(confidence=0.95)
    run(store, Call(lambda t: drift_runs.set_limits(t, SetDriftLimits(other))))
    look(store, T0 + 2 * HOUR + 5 * MINUTE)
    newest, oldest = read(store, read_runs, 2)
    assert [one.kind for one in newest.drift.alerts()] == ["confidence"]
    assert oldest.drift.alerts() == ()
    assert (newest.drift.limits, oldest.drift.limits) == (other, DriftLimits())


def test_that_an_empty_store_has_no_hours(tmp_path: Path) -> None:
    empty = open_store(tmp_path / "empty")
    look(empty, T0 + 5 * DAY)
    assert hours(empty) == []
    empty.close()


def test_that_a_store_that_takes_nothing_is_tried_again_and_one_asked_to_stop_ends(
    store: OpenedStore, caplog: pytest.LogCaptureFixture
) -> None:
    watch = DriftWatch(store, StoppedClock(T0 + HOUR + 5 * MINUTE))
    watch.stop()
    watch.look_after()
    assert hours(store) == []
    store.writer.stop()
    look(store, T0 + HOUR + 5 * MINUTE)
    assert "could not be looked at" in caplog.text


def test_that_the_program_itself_looks_at_hours_and_a_restart_at_none_again(
    tmp_path: Path,
) -> None:
    opened = open_store(tmp_path)
    run(opened, AddPlant())
    now = LiveClock().now()
    record(opened, *(sent(now - n * MINUTE) for n in range(1, 200, 5)))
    opened.close()
    found = []
    for _ in range(2):
        backend = Backend(
            Settings(data_dir=tmp_path, zone=ZoneInfo("UTC")), Lookout(), listen=False
        )
        backend.start()
        wait_until(lambda: kept(tmp_path))
        backend.stop()
        found.append(kept(tmp_path))
    assert len(found[0]) >= 1
    # Unless an hour has ended just now, there is nothing new to look at.
    assert found[1][: len(found[0])] == found[0]
    assert len(found[1]) - len(found[0]) <= 1


def kept(folder: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(folder / "factory.db")) as raw:
        return raw.execute("SELECT hour, ran_us FROM drift_run ORDER BY hour").fetchall()
