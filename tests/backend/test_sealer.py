import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.backend import sealer
from factory_desktop.backend.sealer import Sealer
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.store import seals
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.latest import DAY_US
from tests.factories import T0, AddPlant, Call, event, open_store, record, rows, run
from tests.store.test_seals import A_DAY, DAY, sealed

NOW = T0 + timedelta(days=5)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path)
    run(opened, AddPlant())
    record(opened, *(event(day * A_DAY) for day in range(6)))
    yield opened
    opened.close()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def made(store: OpenedStore, told: list[str]) -> Sealer:
    return Sealer(store, StoppedClock(NOW), told.append)


def test_that_days_that_are_over_are_sealed(store: OpenedStore, made: Sealer) -> None:
    made.look_after()
    assert sealed(store) == [*range(DAY, DAY + 5)]
    record(store, event(A_DAY + 3))
    assert len(sealed(store)) == 4
    made.look_after()
    assert len(sealed(store)) == 5


def test_that_a_change_from_outside_is_told_once(
    store: OpenedStore, made: Sealer, told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    made.look_after()
    assert told == []
    change = "UPDATE event SET conf_ppm = 1 WHERE ts_us >= ? AND ts_us < ?"
    span = (DAY + 2) * DAY_US, (DAY + 3) * DAY_US
    run(store, Call(lambda one: one.raw.execute(change, span)))
    for _ in range(2):
        made.look_after()
    said = "Events of 2026-01-24 are not as they were when that day was over."
    assert told == [f"{said} Something outside the program has changed them."]
    assert told[0] in caplog.text
    assert len(sealed(store)) == 5
    assert rows(store, "SELECT count(*) FROM audit WHERE action = 'day-changed'") == [(1,)]


def test_that_an_event_that_comes_late_meanwhile_is_no_change_from_outside(
    store: OpenedStore, made: Sealer, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made.look_after()

    def read_before_it_came(raw: sqlite3.Connection) -> dict[int, bytes]:
        found = sealed_by_then(raw)
        record(store, event(A_DAY + 3))
        return found

    sealed_by_then = seals.sealed
    monkeypatch.setattr(seals, "sealed", read_before_it_came)
    made.look_after()
    assert told == []


def test_that_what_does_not_fit_into_one_time_is_compared_the_next(
    store: OpenedStore, made: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.look_after()
    looks = iter([*[False] * 24, *[True] * 100])
    monkeypatch.setattr(made, "_is_over", lambda: next(looks))
    made.look_after()
    assert made._compared == DAY
    looks = iter([*[False] * 48, *[True] * 100])
    made.look_after()
    assert made._compared == DAY + 2


def test_that_stopping_ends_it(store: OpenedStore, made: Sealer) -> None:
    made.stop()
    made.look_after()
    assert sealed(store) == []
    assert sealer.AT_ONCE > 0
