import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.backend import errands
from factory_desktop.backend.errands import Errands
from factory_desktop.domain.errors import RosterError, StoreUnavailableError
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker, RenameWorker
from tests.factories import Call, open_store, rows


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


def test_that_results_and_errors_come_back(store: OpenedStore) -> None:
    made = Errands(store.writer, threading.Event())
    made.run(AddWorker("W1", "John"), "window")
    assert rows(store, "SELECT worker_id FROM worker") == [("W1",)]
    assert rows(store, "SELECT actor FROM audit") == [("window",)]
    with pytest.raises(RosterError):
        made.run(RenameWorker("W2", "Nobody"))


def test_that_a_writer_that_stands_still_does_not_keep_the_program_from_ending(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errands, "_LOOK", 0.01)
    monkeypatch.setattr(errands, "_LAST", 0.02)
    over, stopping = threading.Event(), threading.Event()
    made = Errands(store.writer, stopping)
    stopping.set()
    with pytest.raises(StoreUnavailableError, match="does not answer"):
        made.run(Call(lambda _: over.wait(10)))
    over.set()
