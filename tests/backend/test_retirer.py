import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.backend.retirer import Progress, Retirer
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.clock_watch import ClockWatch
from factory_desktop.domain.errors import CancelledByUserError
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.operation import OperationResult
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store import audit, rejected, retention, scrubbing
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import KeepRetention, RetireDue
from tests.domain.test_clock_watch import Clocks
from tests.factories import (
    T0,
    AddPlant,
    Call,
    event,
    on_file,
    open_store,
    read,
    record,
    rows,
    run,
    wait_until,
)
from tests.store.test_exports import make

DAY = timedelta(days=1)
NOW = T0 + 10 * DAY
MARKER = b'{"worker_id": "W-MARKER-7431"}'
UNKNOWN = Rejection("unknown-worker", "/worker_id", "No worker with this id is on the roster.")
Answer = tuple[OperationResult | None, BaseException | None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store whose clock, as the retirer's, stands ten days after its first events."""
    opened = open_store(tmp_path, StoppedClock(NOW))
    run(opened, AddPlant())
    yield opened
    opened.close()


@pytest.fixture
def retirer(store: OpenedStore) -> Iterator[Retirer]:
    made = Retirer(store, StoppedClock(NOW))
    yield made
    made.stop()


def worked(store: OpenedStore) -> None:
    """Ten days of an event each ten minutes."""
    record(store, *(event(10 * n) for n in range(6 * 24 * 10)))


def agree(
    retirer: Retirer, days: int | None, progress: Progress = lambda _done, _total: None
) -> Answer:
    told: list[Answer] = []
    done = threading.Event()

    def answer(result: OperationResult | None, error: BaseException | None) -> None:
        told.append((result, error))
        done.set()

    retirer.start(SetRetention(days), answer, progress)
    assert done.wait(30)
    return told[0]


def result_of(answer: Answer) -> OperationResult:
    result, error = answer
    assert error is None
    assert result is not None
    return result


def kept(store: OpenedStore) -> int | None:
    return read(store, retention.state, None, NOW).kept_days


def test_that_what_was_previewed_goes_with_progress_and_the_days_are_kept(
    store: OpenedStore, retirer: Retirer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 100)
    worked(store)
    before = read(store, dashboard, ALL_TIME, TimeRule("measured"), NOW)
    going = read(store, retention.state, 5, NOW).preview
    assert going.first == T0
    steps: list[tuple[int, int]] = []
    result = result_of(agree(retirer, 5, lambda *step: steps.append(step)))
    assert result.events_deleted == going.events == 6 * 24 * 10 - len(on_file(store)) > 500
    assert steps[0] == (0, going.events)
    assert steps[-1] == (going.events, going.events)
    assert len(steps) == going.events // 100 + 2
    assert kept(store) == 5
    assert read(store, dashboard, ALL_TIME, TimeRule("measured"), NOW) == before
    lines = read(store, audit.read).lines
    assert [(one.actor, one.action) for one in lines[:2]] == [
        ("window", "SetRetention"),
        ("window", "events-retired"),
    ]
    assert f'"removed":{going.events}' in lines[0].detail


def test_that_cancelling_stops_between_slices_and_keeps_the_days_of_before(
    store: OpenedStore, retirer: Retirer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 100)
    worked(store)

    def cancel(done: int, _total: int) -> None:
        if done >= 200:
            raise CancelledByUserError("stop")

    _result, error = agree(retirer, 5, cancel)
    assert isinstance(error, CancelledByUserError)
    assert str(error).startswith("Stopped. 200 of ")
    assert len(on_file(store)) == 6 * 24 * 10 - 200
    assert kept(store) is None


def test_that_all_are_kept_again(store: OpenedStore, retirer: Retirer) -> None:
    worked(store)
    agree(retirer, 5)
    held = on_file(store)
    assert result_of(agree(retirer, None)) == OperationResult()
    retirer.look_after()
    assert (kept(store), on_file(store)) == (None, held)


def test_that_what_becomes_too_old_goes_by_itself(store: OpenedStore, retirer: Retirer) -> None:
    worked(store)
    retirer.look_after()
    assert len(on_file(store)) == 6 * 24 * 10
    run(store, KeepRetention(5))
    retirer.look_after()
    first = on_file(store)[0].event.at
    assert NOW - 6 * DAY < first < NOW - 5 * DAY
    assert rows(store, "SELECT * FROM meta WHERE key = 'scrub_due'") == []
    assert run(store, RetireDue()) == 0
    actors = [one.actor for one in read(store, audit.read).lines if one.action == "events-retired"]
    assert actors == ["program"]


def test_that_exports_that_hold_removed_events_go_with_them(
    store: OpenedStore, retirer: Retirer
) -> None:
    folder = store.place.retraining
    make(folder, "old", ["W1"], 5)  # days before T0
    make(folder, "new", ["W1"], -9)
    result_of(agree(retirer, 2))
    assert [one.name for one in folder.iterdir()] == ["new"]


def test_that_what_could_not_be_scrubbed_at_once_is_tried_again(
    store: OpenedStore, retirer: Retirer
) -> None:
    run(store, Call(scrubbing.ask_for))
    retirer.look_after()
    assert rows(store, "SELECT * FROM meta WHERE key = 'scrub_due'") == []


def test_that_stopping_ends_it(store: OpenedStore, retirer: Retirer) -> None:
    worked(store)
    run(store, KeepRetention(5))
    retirer.stop()
    retirer.look_after()
    retirer.start(SetRetention(1), lambda *_: None, lambda *_: None)
    wait_until(lambda: not any(one.name.startswith("retirer") for one in threading.enumerate()))
    assert len(on_file(store)) > 6 * 24


def holding(store: OpenedStore, needle: bytes) -> list[str]:
    """Name the files of the store in which something is."""
    place = store.place
    files = [*place.data_dir.glob("factory.db*"), *place.backups.iterdir()]
    return sorted(one.name for one in files if needle in one.read_bytes())


def test_that_removed_events_are_in_no_byte_of_store_wal_and_backups(
    store: OpenedStore, retirer: Retirer
) -> None:
    """Promise P1. The latest event of an hour is told by its sum; the marked one is no such."""
    old = event(60 * 24 + 7.123456)
    needle = to_us(old.at).to_bytes(8, "big")
    record(store, old)
    worked(store)
    run(store, Call(lambda one: rejected.keep(one.raw, [(UNKNOWN, MARKER)], T0)))
    copy(store.place.file, store.place.backups, "before-clear", NOW)
    for marker in (needle, MARKER):
        found = holding(store, marker)
        assert len(found) >= 2
        assert any("before-clear" in one for one in found)
    agree(retirer, 5)
    assert (holding(store, needle), holding(store, MARKER)) == ([], [])
    assert len(list(store.place.backups.iterdir())) == 1


def test_that_by_a_clock_that_was_set_forward_nothing_is_too_old(
    store: OpenedStore, caplog: pytest.LogCaptureFixture
) -> None:
    worked(store)
    run(store, KeepRetention(5))
    clocks = Clocks()
    retirer = Retirer(store, StoppedClock(NOW), ClockWatch(clocks, clocks.passed))
    clocks.at += timedelta(days=365)
    before = len(on_file(store))
    retirer.look_after()
    assert len(on_file(store)) == before
    assert "was set forward" in caplog.text
    clocks.at -= timedelta(days=365)
    retirer.look_after()
    assert len(on_file(store)) < before
    retirer.stop()
