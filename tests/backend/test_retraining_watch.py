"""The watch over a real store: what it asks for, what it exports, what it has told."""

import json
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from factory_desktop.backend import retraining_watch
from factory_desktop.backend.courier import Courier
from factory_desktop.backend.drift_watch import DriftWatch
from factory_desktop.backend.retraining_watch import RetrainingWatch
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.letter import Hook as Which
from factory_desktop.domain.retraining import Priority, Reason, Retraining, Trigger
from factory_desktop.domain.webhook import Webhook
from factory_desktop.store import outbox, retrainings, roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retrainings import Ask
from tests.factories import T0, AddPlant, open_store, read, record, run, wait_until
from tests.labels import said, write
from tests.model_floor import HOUR, sent

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
NOW = T0 + 2 * HOUR + 5 * MINUTE
TOLD = {Which.RETRAINING: Webhook("http://127.0.0.1:9/hook")}
BY_HAND = Trigger(Reason.BY_HAND, Priority.HIGH, T0, NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path, StoppedClock(NOW))
    run(opened, AddPlant())
    yield opened
    opened.close()


def watch(store: OpenedStore, at: datetime = NOW, **told: bool) -> RetrainingWatch:
    """Make one whose courier never starts: what it would send stays in the outbox."""
    clock = StoppedClock(at)
    return RetrainingWatch(store, clock, Courier(store, clock, TOLD if told else {}))


def unsure(store: OpenedStore) -> None:
    """Two hours below the limit, looked at by the drift job."""
    record(store, *(sent(T0 + n * 2 * MINUTE, confidence=0.6) for n in range(60)))
    DriftWatch(store, StoppedClock(T0 + HOUR + 5 * MINUTE)).look_after()
    DriftWatch(store, StoppedClock(NOW)).look_after()


def log(store: OpenedStore) -> tuple[Retraining, ...]:
    return read(store, retrainings.newest, 10)


def test_that_low_confidence_asks_once_and_after_a_restart_no_second_time(
    store: OpenedStore,
) -> None:
    unsure(store)
    for _ in range(2):  # as if it were started again
        watch(store, told=True).look()
    (asked,) = log(store)
    assert asked.trigger.reason is Reason.CONFIDENCE
    found = read(store, outbox.next_due, (Which.RETRAINING,))
    assert found is not None
    letter = found[0]
    assert letter.id == asked.id
    folder = store.place.retraining / asked.folder
    assert json.loads(letter.body) == {
        "reason": "confidence_degradation",
        "data_path": str(folder),
        "data_range": [one.isoformat().replace("+00:00", "Z") for one in (NOW - 30 * DAY, NOW)],
        "priority": "high",
    }
    assert json.loads((folder / "manifest.json").read_bytes())["id"] == asked.id


def test_that_nothing_asks_by_itself_where_nobody_labels_or_is_told(store: OpenedStore) -> None:
    unsure(store)
    watch(store).look()
    assert log(store) == ()
    write(store, said(sent(T0, confidence=0.6)))
    watch(store).look()
    (asked,) = log(store)
    assert (asked.events, asked.delivery) == (1, None)


def test_that_a_new_worker_asks_but_none_of_those_who_were_there_first(store: OpenedStore) -> None:
    watch(store, told=True).ask()
    run(store, roster.AddWorker("W8", "Worker W8"))
    watch(store, told=True).ask()
    one = sent(T0)
    record(store, one)
    write(store, said(one))
    watch(store, told=True).ask()
    assert log(store) == ()
    run(store, roster.AddWorker("W9", "Worker W9"))
    watch(store, told=True).ask()
    assert [one.trigger.reason for one in log(store)] == [Reason.NEW_WORKER]
    watch(store, NOW + 8 * DAY, told=True).ask()
    assert len(log(store)) == 1


def test_that_what_cannot_be_written_is_told_and_written_later(store: OpenedStore) -> None:
    store.place.retraining.write_bytes(b"in the way")
    run(store, Ask(BY_HAND))
    watching = watch(store, told=True)
    watching.export()
    (asked,) = log(store)
    assert asked.exported_at is None
    assert asked.problem is not None
    assert asked.problem.pattern == "{file} cannot be written: {why}."
    store.place.retraining.unlink()
    watching.export()
    assert log(store) == (asked,)  # it was tried a moment ago
    watch(store, told=True).export()
    (asked,) = log(store)
    assert (asked.events, asked.problem) == (0, None)
    assert asked.delivery is not None


def test_that_what_is_still_to_be_told_of_is_exported_anew_where_it_is_gone(
    store: OpenedStore,
) -> None:
    run(store, Ask(BY_HAND))
    watching = watch(store, told=True)
    watching.export()
    folder = store.place.retraining / log(store)[0].folder
    shutil.rmtree(folder)
    watching.export()
    assert folder.is_dir()
    assert len(read(store, outbox.newest, Which.RETRAINING, 10)) == 1


def test_that_it_exports_by_itself_what_was_asked_for(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retraining_watch, "SHORTEST_PAUSE", 0.01)
    watching = watch(store)
    watching.start()
    run(store, Ask(BY_HAND))
    watching.look_soon()
    wait_until(lambda: log(store)[0].exported_at)
    watching.stop()
