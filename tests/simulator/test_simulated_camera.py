import asyncio
import contextlib
import time
from datetime import UTC, datetime
from random import Random

import pytest
from aiohttp import web

from factory_desktop.domain import instant
from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Answer, Delivery
from factory_desktop.simulator.shop_floor import ShopFloor
from factory_desktop.simulator.simulated_camera import CameraTally, SimulatedCamera
from tests.simulator.conftest import Port


def camera(delivery: Delivery, tally: CameraTally, interval: float) -> SimulatedCamera:
    floor = ShopFloor(Random(1), 1, datetime.now(UTC))
    return SimulatedCamera("S1", floor, delivery, tally, interval)


async def run_for(seconds: float, one: SimulatedCamera) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await one.run()


async def test_that_a_camera_sends_whole_events_of_now_at_its_rate(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    began = datetime.now(UTC)
    await run_for(1.05, camera(delivery, tally, 0.1))
    events = [body for path, body in port.requests if path == "/api/v1/events"]
    assert 9 <= len(events) <= 12
    assert tally.stored in {len(events), len(events) - 1}
    for event in events:
        assert began <= instant.parse(event["timestamp"]) <= datetime.now(UTC)
        assert (event["workstation_id"], event["camera_id"]) == ("S1", "SIM-1")
        assert (event["model_id"], event["model_version"]) == ("simulated-activity", "1.0.0")
        assert 0 <= event["confidence"] <= 1
    assert len({event["timestamp"] for event in events}) == len(events)


async def test_that_missed_looks_are_not_made_up_for_in_a_burst(
    delivery: Delivery, port: Port
) -> None:
    port.answers = [web.Response(status=503, headers={"Retry-After": "1"})]
    began = time.monotonic()
    await run_for(1.55, camera(delivery, CameraTally(), 0.1))
    assert time.monotonic() - began < 2
    assert 4 <= len(port.requests) <= 7


def test_that_a_tally_tells_stored_duplicate_and_refused_apart() -> None:
    tally = CameraTally()
    for status in (201, 201, 200, 422, 409):
        tally.note(Answer(status, b'{"detail": "No such worker."}'))
    assert tally == CameraTally(5, 2, 1, 2, "No such worker.")


@pytest.mark.parametrize("status", [400, 401, 404, 500])
def test_that_a_refused_request_stops_the_cameras(status: int) -> None:
    with pytest.raises(KnownError, match="No key"):
        CameraTally().note(Answer(status, b'{"detail": "No key."}'))
