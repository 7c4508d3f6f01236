import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.backend import scrubber
from factory_desktop.backend.scrubber import Scrubber
from factory_desktop.store import free_room, scrubbing
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, open_store, run
from tests.store.test_scrubbing import delete, holding, is_due, leave, somebody_reading


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store in which something was deleted."""
    opened = open_store(tmp_path)
    run(opened, Call(leave))
    yield opened
    opened.close()


def test_that_all_is_done_slice_by_slice(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(free_room, "AT_ONCE", 5)
    monkeypatch.setattr(scrubbing, "GIVEN_BACK", 5)
    run(store, Call(delete))
    Scrubber(store, threading.Event()).run()
    assert holding(store.place.file) == []
    assert not is_due(store)


def test_that_nothing_is_done_that_is_not_due(store: OpenedStore) -> None:
    run(store, Call(lambda one: scrubbing.settle(one.raw)))
    before = store.place.file.with_name("factory.db-wal").stat().st_size
    Scrubber(store, threading.Event()).run()
    assert store.place.file.with_name("factory.db-wal").stat().st_size == before > 0


def test_that_who_reads_for_long_leaves_it_due_and_the_log_says_so(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(scrubber, "TRIES", 2)
    monkeypatch.setattr(scrubber, "_PAUSE", 0.01)
    with somebody_reading(store):
        run(store, Call(delete))
        Scrubber(store, threading.Event()).run()
    assert is_due(store)
    assert "may still be in the file" in caplog.text


def test_that_stopping_ends_it(store: OpenedStore) -> None:
    stopping = threading.Event()
    stopping.set()
    Scrubber(store, stopping).run()
    assert store.writer.alive
