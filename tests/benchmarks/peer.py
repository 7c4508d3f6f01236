"""Peer: another server with the same routes, given the large plant through them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from tests.benchmarks.address import Address, get, post
from tests.benchmarks.plant import STATIONS, WORKERS, Plant
from tests.benchmarks.report import Report
from tests.benchmarks.sources import body

_SENT = 1000
"""Events in one batch, the most that the routes allow."""
_THERE = {200, 201, 409}
"""Answers to a worker or a station that is added: also when it has been there."""


@dataclass(frozen=True)
class Peer:
    """A server that is only reached through its routes; what is sent to it stays there."""

    address: Address
    report: Report

    def events(self) -> int:
        """Ask how many events it holds."""
        connection = self.address.connect()
        found = msgspec.json.decode(get(connection, "/metrics/dashboard", {}))
        connection.close()
        return int(found["factory"]["total_events"])

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

    def grow(self, events: int) -> None:
        """Send more of the plant's year until it holds so many events."""
        there = self.events()
        if there >= events:
            self.report.note(f"peer: holds {there:,} events already, asked was for {events:,}")
            return
        # Other microseconds than those of an earlier run, which would come as duplicates.
        apart = timedelta(microseconds=datetime.now(UTC).microsecond)
        connection = self.address.connect()
        for chunk in Plant(events - there).chunks(_SENT, apart):
            answer = post(connection, "/events/batch", body(chunk), {200, 201})
            refused = msgspec.json.decode(answer).get("errors")
            if refused:
                raise RuntimeError(f"The peer refuses events: {refused[0]}")
        connection.close()
