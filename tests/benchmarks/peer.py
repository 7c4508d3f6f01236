"""Peer: another server with the same routes, given the large plant through them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

import msgspec

from factory_desktop.domain.event import Event
from tests.benchmarks.address import Address, post
from tests.benchmarks.plant import STATIONS, WORKERS, Plant
from tests.benchmarks.sources import body

_SENT = 1000
"""Events in one batch, the most that the routes allow."""
_THERE = {200, 201, 409}
"""Answers to a worker or a station that is added: also when it has been there."""


@dataclass
class Peer:
    """Knows how much this run has sent to it; what was there before stays and counts."""

    address: Address
    events: int = 0
    _times: int = 0

    def register(self) -> None:
        """Put the plant's workers and stations on the roster."""
        connection = self.address.connect()
        for number in range(WORKERS):
            one = {"worker_id": f"W{number}", "name": f"Worker {number}"}
            post(connection, "/workers", one, _THERE)
        for number in range(STATIONS):
            name = {"station_id": f"S{number}", "name": f"Station {number}"}
            post(connection, "/workstations", name | {"station_type": "Assembly"}, _THERE)
        connection.close()

    def grow(self, events: int) -> Iterable[tuple[Event, ...]]:
        """Send more of the plant's year until there are so many; yields what was sent."""
        if events <= self.events:
            return
        plant, apart = Plant(events - self.events), timedelta(microseconds=self._times + 1)
        connection = self.address.connect()
        for chunk in plant.chunks(_SENT, apart):
            answer = post(connection, "/events/batch", body(chunk), {200, 201})
            refused = msgspec.json.decode(answer).get("errors")
            if refused:
                raise RuntimeError(f"The peer refuses events: {refused[0]}")
            yield chunk
        connection.close()
        self.events = events
        self._times += 1
