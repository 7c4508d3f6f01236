"""Simulated camera: looks at one station and sends what it sees, as a real one would."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
from msgspec import Struct

from factory_desktop.domain import instant
from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.behavior import Behavior, Event
from factory_desktop.simulator.delivery import Answer, Delivery
from factory_desktop.simulator.shop_floor import ShopFloor, Sighting
from factory_desktop.store.sample_roster import MODEL_ID, STATIONS

LAST_ANSWER: Final = 5.0
"""Seconds that the answer to the last event is waited for."""
_STORED: Final = 201
_REFUSED: Final = frozenset({409, 422})


class _Error(Struct, frozen=True):
    detail: str = ""


class _BatchAnswer(Struct, frozen=True):
    successfully_stored: int
    duplicates_skipped: int
    errors: list[_Error]


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
        self._note_one(answer)

    def note_batch(self, events: int, answer: Answer) -> None:
        """Count the answer to several events; raises KnownError likewise."""
        if not answer.well:
            raise KnownError(f"The listener refused events: {answer.problem()}")
        told = answer.read(_BatchAnswer)
        self.sent += events
        self.stored += told.successfully_stored
        self.duplicates += told.duplicates_skipped
        self.refused += len(told.errors)
        if told.errors:
            self.last_refusal = told.errors[-1].detail

    def _note_one(self, answer: Answer) -> None:
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
        faults: frozenset[CameraFault] = frozenset(),
    ) -> None:
        self._station_id = station_id
        self._floor = floor
        self._delivery = delivery
        self._tally = tally
        self._behavior = Behavior(faults, datetime.now(UTC))
        self._interval = self._behavior.interval(interval)

    async def run(self) -> None:
        """Look and send until cancelled; what could not be sent in time is not seen at all.

        An event that is on its way then is still brought in and counted.
        """
        due = time.monotonic()
        while True:
            now = datetime.now(UTC)
            sighting = self._floor.look(self._station_id, now)
            if sighting is not None:
                for events in self._behavior.send(self._event(sighting, now), now):
                    await self._finish(self._send(events))
            # From now on if the listener was slower: missed looks are not made up for in a burst.
            due = max(due + self._interval, time.monotonic())
            await asyncio.sleep(due - time.monotonic())

    async def _send(self, events: list[Event]) -> None:
        if len(events) == 1:
            body = msgspec.json.encode(events[0])
            self._tally.note(await self._delivery.post("/events", body))
            return
        body = msgspec.json.encode({"events": events})
        self._tally.note_batch(len(events), await self._delivery.post("/events/batch", body))

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

    def _event(self, sighting: Sighting, now: datetime) -> Event:
        return {
            "timestamp": instant.text(self._behavior.clock(now)),
            "worker_id": sighting.worker_id,
            "workstation_id": self._station_id,
            "event_type": sighting.type.word,
            "confidence": self._behavior.sureness(sighting.confidence),
            "count": sighting.count,
            "camera_id": STATIONS[self._station_id].camera_id,
            "model_id": MODEL_ID,
            "model_version": self._behavior.version,
        }
