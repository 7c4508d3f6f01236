import pytest
from aiohttp import web

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator import simulated_plant
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.simulated_camera import CameraTally
from tests.simulator.conftest import Port, run_until


async def test_that_the_sample_plant_is_added_before_any_camera_sends(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    plant = simulated_plant.run(delivery, tally, cameras=3, rate=20)
    await run_until(lambda: tally.stored > 15, plant)
    assert port.requests[0] == ("/api/v1/data/seed", None)
    assert {path for path, _ in port.requests[1:]} == {"/api/v1/events"}
    cameras = {event["camera_id"] for _, event in port.requests[1:]}
    workers = {event["worker_id"] for _, event in port.requests[1:]}
    assert cameras <= {"SIM-1", "SIM-2", "SIM-3"}
    assert workers == {"W1", "W2", "W3"}


async def test_that_a_plant_that_cannot_be_added_ends_it(delivery: Delivery, port: Port) -> None:
    port.answers = [web.json_response({"detail": "Not here."}, status=404)]
    with pytest.raises(KnownError, match="Not here"):
        await simulated_plant.run(delivery, CameraTally(), cameras=1, rate=1)


async def test_that_at_the_end_every_camera_has_time_for_its_last_answer(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    port.delays = [0, 0.2, 0.5, 0.8]
    plant = simulated_plant.run(delivery, tally, cameras=3, rate=20)
    await run_until(lambda: len(port.requests) == 1 + 3, plant)
    assert (tally.sent, tally.stored, tally.unanswered) == (3, 3, 0)
    assert len(port.requests) == 1 + 3


async def test_that_one_refused_camera_leaves_no_other_uncounted(
    delivery: Delivery, port: Port
) -> None:
    tally = CameraTally()
    refused = web.json_response({"detail": "Not now."}, status=403)
    port.answers = [web.json_response({}), refused]
    port.delays = [0.3, 0.3]
    with pytest.raises(KnownError, match="Not now"):
        await simulated_plant.run(delivery, tally, cameras=3, rate=20)
    # The scripted answers, to the seed and to the refused one, are not among these.
    others = len(port.requests)
    assert (tally.sent, tally.stored, tally.unanswered) == (others, others, 0)
