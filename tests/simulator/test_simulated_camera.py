import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from aiohttp import web

from factory_desktop.domain import instant
from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator import simulated_camera
from factory_desktop.simulator.delivery import Answer, Delivery
from factory_desktop.simulator.shop_floor import ShopFloor
from factory_desktop.simulator.simulated_camera import LAST_ANSWER, CameraTally, SimulatedCamera
from tests.simulator.conftest import Port, run_until


def camera(delivery: Delivery, tally: CameraTally, interval: float) -> SimulatedCamera:
    floor = ShopFloor(Random(1), 1, datetime.now(UTC))
    return SimulatedCamera("S1", floor, delivery, tally, interval)


def times(events: Sequence[Any]) -> list[datetime]:
    return [instant.parse(event["timestamp"]) for event in events]


async def test_that_a_camera_sends_whole_events_of_now_at_its_rate(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    began = datetime.now(UTC)
    await run_until(lambda: len(port.requests) == 11, camera(delivery, tally, 0.1).run())
    assert {path for path, _ in port.requests} == {"/api/v1/events"}
    events = [body for _, body in port.requests]
    assert tally.stored in {len(events), len(events) - 1}
    seen = times(events)
    assert seen == sorted(set(seen))
    assert began <= seen[0] < seen[-1] <= datetime.now(UTC)
    # Ten intervals, less what the first look may have been late; the best one was kept well.
    assert seen[-1] - seen[0] > timedelta(seconds=0.9)
    assert min(after - before for before, after in pairwise(seen)) < timedelta(seconds=0.15)
    for event in events:
        assert (event["workstation_id"], event["camera_id"]) == ("S1", "SIM-1")
        assert (event["model_id"], event["model_version"]) == ("simulated-activity", "1.0.0")
        assert 0 <= event["confidence"] <= 1


async def test_that_missed_looks_are_not_made_up_for_in_a_burst(
    delivery: Delivery, port: Port
) -> None:
    port.answers = [web.Response(status=503, headers={"Retry-After": "1"})]
    await run_until(lambda: len(port.requests) == 7, camera(delivery, CameraTally(), 0.1).run())
    first, second, *_, last = times([body for _, body in port.requests])
    assert second - first > timedelta(seconds=0.9)  # what was sent twice tells its own time
    # Five intervals, less what the second look may have been late; a burst takes no time.
    assert last - second > timedelta(seconds=0.3)


def test_that_a_tally_tells_stored_duplicate_and_refused_apart() -> None:
    tally = CameraTally()
    for status in (201, 201, 200, 422, 409):
        tally.note(Answer(status, b'{"detail": "No such worker."}'))
    assert tally == CameraTally(5, 2, 1, 2, "No such worker.")


@pytest.mark.parametrize("status", [400, 401, 404, 500])
def test_that_a_refused_request_stops_the_cameras(status: int) -> None:
    with pytest.raises(KnownError, match="No key"):
        CameraTally().note(Answer(status, b'{"detail": "No key."}'))


async def test_that_an_event_on_its_way_at_the_end_is_still_counted(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    port.delays = [0.5]
    await run_until(lambda: len(port.requests) == 1, camera(delivery, tally, 0.01).run())
    assert (tally.sent, tally.stored, tally.unanswered) == (1, 1, 0)
    assert len(port.requests) == 1


async def test_that_an_answer_that_does_not_come_is_not_waited_for_without_end(
    delivery: Delivery, port: Port, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulated_camera, "LAST_ANSWER", 0.1)
    tally = CameraTally()
    port.delays = [1]
    await run_until(lambda: len(port.requests) == 1, camera(delivery, tally, 0.01).run())
    assert (tally.sent, tally.unanswered) == (0, 1)


async def test_that_a_listener_that_is_away_at_the_end_is_not_waited_for(
    delivery: Delivery, port: Port, told: list[str]
) -> None:
    port.answers = [None] * 100
    tally = CameraTally()
    began = time.monotonic()
    await run_until(lambda: bool(told), camera(delivery, tally, 0.01).run())
    assert time.monotonic() - began < LAST_ANSWER
    assert (tally.sent, tally.unanswered) == (0, 1)


def test_that_a_tally_tells_what_became_of_a_batch() -> None:
    tally = CameraTally()
    told = (
        b'{"total_received": 4, "successfully_stored": 2, "duplicates_skipped": 1,'
        b' "errors": [{"index": 3, "detail": "No such worker."}]}'
    )
    tally.note_batch(4, Answer(200, told))
    assert tally == CameraTally(4, 2, 1, 1, "No such worker.")
    with pytest.raises(KnownError, match="No key"):
        tally.note_batch(4, Answer(401, b'{"detail": "No key."}'))


async def test_that_a_faulty_camera_still_says_that_it_is_simulated(
    delivery: Delivery, port: Port
) -> None:
    floor = ShopFloor(Random(1), 1, datetime.now(UTC))
    faults = frozenset({CameraFault.SLOW_CLOCK, CameraFault.NEW_MODEL, CameraFault.DUPLICATES})
    faulty = SimulatedCamera("S1", floor, delivery, CameraTally(), 0.05, faults)
    await run_until(lambda: len(port.requests) == 4, faulty.run())
    events = [body for _, body in port.requests]
    assert events[0] == events[1] != events[2] == events[3]
    assert {(one["camera_id"], one["model_version"]) for one in events} == {("SIM-1", "1.1.0")}
    assert datetime.now(UTC) - times(events)[0] > timedelta(seconds=115)
