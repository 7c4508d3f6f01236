"""Simulated camera: looks at one station and sends what it sees, as a real one would."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from factory_desktop.domain import instant
from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Answer, Delivery
from factory_desktop.simulator.shop_floor import ShopFloor, Sighting
from factory_desktop.store.sample_roster import MODEL_ID, MODEL_VERSION, STATIONS

LAST_ANSWER: Final = 5.0
"""Seconds that the answer to the last event is waited for."""
_STORED: Final = 201
_REFUSED: Final = frozenset({409, 422})


@dataclass(slots=True)
class CameraTally:
    """What became of the events of all cameras together."""

    sent: int = 0
    stored: int = 0
    duplicates: int = 0
    refused: int = 0
    last_refusal: str = ""
    """The listener's reason for the latest one."""
    unanswered: int = 0
    """Sent at the end, and on file or not: no answer came."""

    def note(self, answer: Answer) -> None:
        """Count one answer; raises KnownError when the request itself was refused."""
        if not answer.well and answer.status not in _REFUSED:
            raise KnownError(f"The listener refused an event: {answer.problem()}")
        self.sent += 1
        if answer.status == _STORED:
            self.stored += 1
        elif answer.well:
            self.duplicates += 1
        else:
            self.refused += 1
            self.last_refusal = answer.problem()


class SimulatedCamera:
    """Sends one event at each interval while anyone is at its station."""

    def __init__(
        self,
        station_id: str,
        floor: ShopFloor,
        delivery: Delivery,
        tally: CameraTally,
        interval: float,
    ) -> None:
        self._station_id = station_id
        self._floor = floor
        self._delivery = delivery
        self._tally = tally
        self._interval = interval

    async def run(self) -> None:
        """Look and send until cancelled; what could not be sent in time is not seen at all.

        An event that is on its way then is still brought in and counted.
        """
        due = time.monotonic()
        while True:
            now = datetime.now(UTC)
            sighting = self._floor.look(self._station_id, now)
            if sighting is not None:
                await self._finish(self._send(sighting, now))
            # From now on if the listener was slower: missed looks are not made up for in a burst.
            due = max(due + self._interval, time.monotonic())
            await asyncio.sleep(due - time.monotonic())

    async def _send(self, sighting: Sighting, now: datetime) -> None:
        body = msgspec.json.encode(self._event(sighting, now))
        self._tally.note(await self._delivery.post("/events", body))

    async def _finish(self, sending: Coroutine[Any, Any, None]) -> None:
        """Wait until an event is answered, when cancelled too, if an answer is to be expected."""
        task = asyncio.ensure_future(sending)
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            try:
                if not self._delivery.away:
                    await asyncio.wait([task], timeout=LAST_ANSWER)
            finally:
                self._tally.unanswered += task.cancel()
            raise

    def _event(self, sighting: Sighting, now: datetime) -> dict[str, str | float | int]:
        return {
            "timestamp": instant.text(now),
            "worker_id": sighting.worker_id,
            "workstation_id": self._station_id,
            "event_type": sighting.type.word,
            "confidence": sighting.confidence,
            "count": sighting.count,
            "camera_id": STATIONS[self._station_id].camera_id,
            "model_id": MODEL_ID,
            "model_version": MODEL_VERSION,
        }
