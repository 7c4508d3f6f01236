"""Every word of a query, over events of every kind."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.event_query import parse
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.opened import OpenedStore
from tests.factories import SIMULATED, T0, AddPlant, event, open_store, read, record, run, units
from tests.store.test_conflicts import CONFLICT, body, refuse

EVENTS = (
    event(0, confidence=0.5, camera_id="CAM-1", model_id="pose", model_version="v1"),
    event(1, "W2", "S2", EventType.IDLE, confidence=0.799999, camera_id="CAM-2"),
    event(2, "W3", "S2", EventType.ABSENT, confidence=0.8, model_id="pose", model_version="v2"),
    event(3, "W1", "S10", confidence=1.0, camera_id=SIMULATED),
    units(0, worker="W1", count=3),
)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedStore]:
    """A store with an event for every word; those of the first minute are late."""
    store = _opened(tmp_path_factory.mktemp("mixed"))
    yield store
    store.close()


def _opened(folder: Path) -> OpenedStore:
    store = open_store(folder, StoppedClock(T0 + timedelta(minutes=1, seconds=30)))
    run(store, AddPlant())
    record(store, *EVENTS)
    refuse(store, (CONFLICT, body()), (CONFLICT, body("W7")))
    return store


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("", [3, 2, 1, 4, 0]),
        ("worker:W1", [3, 4, 0]),
        ("worker:W2 worker:W3", [2, 1]),
        ("worker:W9", []),
        ("station:S10", [3]),
        ("station:S1 type:working", [0]),
        ("type:idle type:absent", [2, 1]),
        ("type:product_count", [4]),
        ("camera:CAM-1 camera:CAM-2", [1, 0]),
        ("model:pose", [2, 0]),
        ("conf:<0.8", [1, 0]),
        ("conf:<=0.8 conf:>0.5", [2, 1]),
        ("conf:=1", [3]),
        ("conf:>=0.8", [3, 2, 4]),
        ("late:yes", [4, 0]),
        ("late:no worker:W1", [3]),
        ("simulated:yes", [3]),
        ("simulated:no worker:W1", [4, 0]),
        ("conflict:yes", [4]),
        ("conflict:no worker:W1", [3, 0]),
        ("worker:W1 station:S1 type:working conf:=0.5 late:yes simulated:no conflict:no", [0]),
    ],
)
def test_that_each_word_finds_its_events(mixed: OpenedStore, words: str, wanted: list[int]) -> None:
    page = read(mixed, event_log.read, PageRequest(1, parse(words)), Conflicts())
    assert [EVENTS.index(row.stored.event) for row in page.rows] == wanted
    assert [row.late for row in page.rows] == [number in {0, 4} for number in wanted]
    assert [row.conflict for row in page.rows] == [number == 4 for number in wanted]
