"""Refused events, from the camera that sent them to whoever watches the backend."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factory_desktop.backend import Backend
from factory_desktop.domain.operation import Operation, OperationResult, Seed
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.waiting import Who
from factory_desktop.metrics.snapshot import View
from tests.backend.lookout import Camera, Lookout
from tests.factories import wait_until

ALL = View(SpanChoice(SpanKind.ALL))


class Watched:
    """A backend on a folder, and what it has told."""

    def __init__(self, folder: Path) -> None:
        self.lookout = Lookout()
        self.backend = Backend(Settings(data_dir=folder, port=0), self.lookout)
        self.backend.start()
        self.backend.show(ALL)

    def operate(self, operation: Operation) -> OperationResult:
        before = len(self.lookout.finished)
        self.backend.operate(operation)
        wait_until(lambda: len(self.lookout.finished) > before)
        return self.lookout.finished[-1][1]

    def waiting(self) -> list[tuple[str, int, bool]]:
        found = self.lookout.snapshots[-1].waiting.by_id if self.lookout.snapshots else ()
        return [(one.id, one.events, one.known) for one in found]

    def wait_for(self, *waiting: tuple[str, int, bool]) -> None:
        wait_until(lambda: self.lookout.snapshots and self.waiting() == list(waiting))


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    made.operate(Seed())
    yield made
    made.backend.stop()


def send(watched: Watched, worker: str, count: int = 1) -> list[int]:
    """Have a camera send that many different events."""
    now = datetime.now(UTC)
    with Camera(watched.lookout.address) as camera:
        return [camera.post(now - timedelta(seconds=n), worker) for n in range(count)]


def test_that_what_a_camera_was_refused_is_told_when_asked_for(watched: Watched) -> None:
    assert send(watched, "W99", 2) == [422, 422]
    watched.backend.read_refused()
    wait_until(lambda: watched.lookout.refused)
    first, second = watched.lookout.refused[-1]
    assert first.last_at > second.last_at
    assert first.pointer == "/worker_id"
    assert "W99" in first.sent
    watched.backend.stop()
    watched.backend.read_refused()  # too late, and no harm


def test_that_what_waits_is_told_live_and_taken_in_when_the_worker_is_added(
    watched: Watched,
) -> None:
    send(watched, "W7", 12)
    watched.wait_for(("W7", 12, False))
    assert watched.lookout.snapshots[-1].store.events == 0
    result = watched.operate(AddUnknown(Who.WORKER, "W7", "Ana"))
    assert (result.decided, result.events_added) == (Decided(stored=12), 12)
    watched.wait_for()
    shown = watched.lookout.snapshots[-1]
    (ana,) = (one for one in shown.dashboard.workers if one.worker_id == "W7")
    assert (ana.name, ana.events, shown.store.rejected) == ("Ana", 12, 0)


def test_that_a_worker_added_over_http_has_nothing_taken_in_until_asked(
    watched: Watched,
) -> None:
    send(watched, "W7", 3)
    watched.wait_for(("W7", 3, False))
    with Camera(watched.lookout.address) as camera:
        worker = {"worker_id": "W7", "name": "Ana"}
        assert camera.request("POST", "/api/v1/workers", worker) == 201
    watched.wait_for(("W7", 3, True))
    assert watched.lookout.snapshots[-1].store.events == 0
    assert watched.operate(TakeInWaiting(Who.WORKER, "W7")).decided == Decided(stored=3)
    watched.wait_for()


def test_that_what_waits_is_there_after_a_restart(tmp_path: Path) -> None:
    first = Watched(tmp_path)
    first.operate(Seed())
    send(first, "W7", 2)
    first.backend.stop()
    again = Watched(tmp_path)
    again.wait_for(("W7", 2, False))
    again.backend.stop()


def test_that_the_listed_ones_are_taken_in_again_or_discarded(watched: Watched) -> None:
    send(watched, "W7", 2)
    watched.backend.read_refused()
    wait_until(lambda: watched.lookout.refused)
    first, second = watched.lookout.refused[-1]
    assert watched.operate(TakeInAgain((first.digest,))).decided == Decided(refused=1)
    assert watched.operate(Discard((second.digest,))).decided == Decided(discarded=1)
    watched.wait_for(("W7", 1, False))
