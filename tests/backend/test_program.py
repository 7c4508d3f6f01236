import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend import Backend
from factory_desktop.backend.refresher import SHORTEST_PAUSE
from factory_desktop.domain.clock import Clock, StoppedClock
from factory_desktop.domain.errors import StoreLockedError
from factory_desktop.domain.operation import Clear, Generate, SamplePlan, Seed, UndoClear
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.store.lock import owner
from tests.backend.lookout import BusyCamera, Camera, Lookout
from tests.factories import on_file, open_store, wait_until
from tests.promises.served import free_port

ALL = View(SpanChoice(SpanKind.ALL))
FEW = SamplePlan(3, 10)
"""Of more than one day: today's shift may have begun without any event yet."""
OURS = ("writer", "refresher", "listener", "reader", "mover", "previewer", "event log", "keeper")
Start = Callable[..., tuple[Backend, Lookout]]


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(OURS)]


def is_open(address: str) -> bool:
    place = urlsplit(address)
    with socket.socket() as probe:
        return probe.connect_ex((place.hostname, place.port)) == 0


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a backend on a store of its own; at the end nothing of it may be left."""
    started: list[Backend] = []

    def begin(
        port: int = 0, clock: Clock | None = None, listen: bool = True
    ) -> tuple[Backend, Lookout]:
        lookout = Lookout()
        settings = Settings(data_dir=tmp_path, port=port, zone=ZoneInfo("UTC"))
        backend = Backend(settings, lookout, clock, listen=listen)
        backend.start()
        started.append(backend)
        return backend, lookout

    yield begin
    for backend in started:
        backend.stop()
    assert threads() == []


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", free_port())) as other:
        yield other.getsockname()[1]


def seeded(backend: Backend, lookout: Lookout) -> None:
    backend.operate(Seed())
    wait_until(lambda: lookout.finished)


def test_that_an_accepted_event_reaches_the_watcher(start: Start) -> None:
    backend, lookout = start()
    backend.show(ALL)
    seeded(backend, lookout)
    lookout.wait_for(lambda one: len(one.dashboard.workers) == 6)
    with Camera(lookout.address) as camera:
        assert camera.post(datetime.now(UTC)) == 201
    snapshot = lookout.wait_for(lambda one: one.store.events == 1)
    assert snapshot.dashboard.workers[0].events == 1
    assert snapshot.spells[0].worker_id == "W1"


def test_that_many_events_cost_few_refreshes(start: Start) -> None:
    backend, lookout = start()
    backend.show(ALL)
    seeded(backend, lookout)
    first = datetime.now(UTC) - timedelta(hours=1)
    sent = 0
    began = time.monotonic()
    with Camera(lookout.address) as camera:
        # As long as five refreshes need at the least, however fast this machine answers.
        while time.monotonic() - began < 5 * SHORTEST_PAUSE:
            assert camera.post(first + timedelta(seconds=sent)) == 201
            sent += 1
    lookout.wait_for(lambda one: one.store.events == sent)
    while_sending = [at for at in lookout.times if at >= began]
    # From one's beginning to the next's; these are the ends, the first of one under way.
    assert len(while_sending) <= (lookout.times[-1] - began) / (0.9 * SHORTEST_PAUSE) + 2
    # The rest after one is half of that pause at the least, however long the reading takes. A
    # single one may be told late, and be followed by the next the sooner.
    rests = [b - a for a, b in pairwise(while_sending)]
    assert median(rests) > 0.45 * SHORTEST_PAUSE


def test_that_none_are_taken_before_there_is_a_view(start: Start) -> None:
    backend, lookout = start()
    seeded(backend, lookout)
    assert lookout.snapshots == []
    backend.show(ALL)
    lookout.wait_for(lambda one: one.view == ALL)


def test_that_another_view_and_a_refresh_can_be_asked_for(start: Start) -> None:
    backend, lookout = start(listen=False)
    backend.show(ALL)
    lookout.wait_for(lambda one: one.view == ALL)
    # What watches the plant may write at a start, and have figures sent again by itself.
    seen = len(lookout.snapshots)
    backend.refresh()
    wait_until(lambda: len(lookout.snapshots) > seen)
    backend.show(View(SpanChoice(), Pick("W1", None)))
    wait_until(lambda: lookout.snapshots[-1].view.pick.worker_id == "W1")


def test_that_a_stopped_clock_tells_the_now_of_what_is_shown_and_of_nothing_else(
    start: Start,
) -> None:
    at = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
    backend, lookout = start(clock=StoppedClock(at), listen=False)
    backend.operate(Generate(FEW))
    wait_until(lambda: lookout.finished)
    backend.show(ALL)
    assert lookout.wait_for(lambda one: one.store.events > 0).taken_at == at
    backend.stop()
    store = open_store(backend._settings.data_dir or Path())
    received = on_file(store)[0].received_at
    assert abs(datetime.now(UTC) - received) < timedelta(minutes=1)
    store.close()


def test_that_a_taken_port_is_told_with_a_free_one_and_all_else_works(
    start: Start, taken_port: int
) -> None:
    backend, lookout = start(port=taken_port)
    wait_until(lambda: lookout.states)
    state = lookout.states[0]
    assert state.address is None
    assert state.taken_port == taken_port
    assert str(taken_port) in (state.problem or "")
    assert state.free_port is not None
    backend.show(ALL)
    seeded(backend, lookout)
    lookout.wait_for(lambda one: len(one.dashboard.workers) == 6)
    backend.listen_on(state.free_port)
    assert lookout.address == f"http://127.0.0.1:{state.free_port}"
    with Camera(lookout.address) as camera:
        assert camera.post(datetime.now(UTC)) == 201
    found = owner(backend._store.place.file)
    assert found is not None
    assert found.address == lookout.address


def test_that_listening_moves_to_another_port_and_lets_go_of_the_first(start: Start) -> None:
    backend, lookout = start(free_port())
    first = lookout.address
    backend.listen_on(0)
    wait_until(lambda: lookout.states[-1].address not in {None, first})
    assert not is_open(first)
    with Camera(lookout.address) as camera:
        assert camera.request("GET", "/api/v1/health", None) == 200


def test_that_moving_many_times_and_stopping_at_once_leaves_nothing_open(start: Start) -> None:
    backend, lookout = start(free_port())
    _ = lookout.address
    for _ in range(5):
        backend.listen_on(free_port())
    time.sleep(0.05)
    backend.stop()
    assert threads() == []
    addresses = [state.address for state in lookout.states if state.address]
    assert not any(map(is_open, addresses))


def test_that_stopping_leaves_no_thread_no_port_and_no_lock(start: Start, tmp_path: Path) -> None:
    backend, lookout = start(free_port())
    backend.show(ALL)
    address = lookout.address
    with Camera(address) as camera:
        assert camera.request("GET", "/api/v1/workers", None) < 500  # the connection stays open
        backend.stop()
        assert threads() == []
        assert not is_open(address)
        assert owner(tmp_path / "factory.db") is None
        open_store(tmp_path).close()


def test_that_stopping_under_load_loses_nothing_that_was_accepted(
    start: Start, tmp_path: Path
) -> None:
    backend, lookout = start()
    backend.show(ALL)
    seeded(backend, lookout)
    cameras = [BusyCamera(lookout.address, number) for number in range(8)]
    for camera in cameras:
        camera.start()
    wait_until(lambda: sum(len(camera.accepted) for camera in cameras) > 200)
    began = time.monotonic()
    backend.stop()
    assert time.monotonic() - began < 5  # what is promised
    for camera in cameras:
        camera.join(10)
    store = open_store(tmp_path)
    stored = {one.event.at for one in on_file(store)}
    store.close()
    accepted = {at for camera in cameras for at in camera.accepted}
    assert accepted <= stored
    assert len(stored - accepted) <= len(cameras)  # stored, but the answer did not get through


def test_that_an_operation_tells_how_it_goes_and_what_it_did(start: Start) -> None:
    backend, lookout = start(listen=False)
    operation = Generate(SamplePlan(2, 1000))
    backend.operate(operation)
    wait_until(lambda: lookout.finished)
    assert lookout.finished[0][0] == operation
    added = lookout.finished[0][1].events_added
    assert added > 900
    assert lookout.progress[-1].done == lookout.progress[-1].total == added


def test_that_a_cancelled_operation_says_so_and_leaves_nothing(start: Start) -> None:
    backend, lookout = start(listen=False)
    lookout.at_progress = backend.cancel
    operation = Generate(SamplePlan(30, 1000))
    backend.operate(operation)
    wait_until(lambda: lookout.failed)
    assert lookout.failed == [(operation, "Cancelled. Nothing was changed.", True)]
    backend.show(ALL)
    assert lookout.wait_for(lambda _: True).store.events == 0
    lookout.at_progress = lambda: None
    backend.operate(Generate(FEW))
    wait_until(lambda: lookout.finished)


def test_that_a_failed_operation_says_why(start: Start, tmp_path: Path) -> None:
    backend, lookout = start(listen=False)
    backend.operate(UndoClear(tmp_path / "none.db"))
    wait_until(lambda: lookout.failed)
    _operation, message, cancelled = lookout.failed[0]
    assert "is not there" in message
    assert not cancelled


def test_that_stopping_cancels_what_runs(start: Start) -> None:
    backend, lookout = start(listen=False)
    running = threading.Event()

    def linger() -> None:
        running.set()
        time.sleep(0.2)

    lookout.at_progress = linger
    backend.operate(Generate(SamplePlan(30, 1000)))
    assert running.wait(20)
    backend.stop()
    assert [cancelled for _operation, _message, cancelled in lookout.failed] == [True]
    assert lookout.finished == []


def test_that_clearing_is_seen_and_can_be_undone(start: Start) -> None:
    backend, lookout = start(listen=False)
    backend.show(ALL)
    backend.operate(Generate(FEW))
    before = lookout.wait_for(lambda one: one.store.events > 0).store.events
    backend.operate(Clear())
    wait_until(lambda: lookout.snapshots[-1].store.events == 0)
    wait_until(lambda: len(lookout.finished) == 2)  # a snapshot may come before the answer
    backup = lookout.finished[-1][1].backup
    assert backup is not None
    backend.operate(UndoClear(backup))
    wait_until(lambda: lookout.snapshots[-1].store.events == before)


def test_that_a_second_one_on_the_same_store_is_refused_and_leaves_no_thread(
    start: Start,
) -> None:
    _backend, lookout = start()
    _ = lookout.address
    before = sorted(threads())
    with pytest.raises(StoreLockedError):
        start()
    assert sorted(threads()) == before
