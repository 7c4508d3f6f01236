"""Simulated plant: the sample plant's cameras, all sending at once."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random
from types import MappingProxyType

from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.shop_floor import ShopFloor
from factory_desktop.simulator.simulated_camera import CameraTally, SimulatedCamera

Faults = Mapping[int, frozenset[CameraFault]]
"""By the number of the camera, from 1."""


async def run(
    delivery: Delivery,
    tally: CameraTally,
    cameras: int,
    rate: float,
    faults: Faults = MappingProxyType({}),
) -> None:
    """Send `rate` events a second from each camera until cancelled; `tally` grows meanwhile.

    What is on its way at the end is still counted, whatever it is that ends it.
    The sample plant is added first where it is missing: only so does the store know these
    cameras for simulated ones. Raises KnownError when the listener refuses a request.
    """
    answer = await delivery.post("/data/seed", b"")
    if not answer.well:
        raise KnownError(f"The sample plant cannot be added: {answer.problem()}")
    floor = ShopFloor(Random(), cameras, datetime.now(UTC))
    looking = [
        asyncio.ensure_future(
            SimulatedCamera(
                place, floor, delivery, tally, 1 / rate, faults.get(number, frozenset())
            ).run()
        )
        for number, place in enumerate(floor.stations, start=1)
    ]
    try:
        ended, _ = await asyncio.wait(looking, return_when=asyncio.FIRST_EXCEPTION)
        for camera in ended:
            camera.result()
    finally:
        for camera in looking:
            camera.cancel()
        await asyncio.gather(*looking, return_exceptions=True)
