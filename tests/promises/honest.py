"""Honest cameras: a steady pace, each from an address of its own, and how long they wait."""

import http.client
import json
import socket
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_lock = threading.Lock()
_next_number = 0


def _number() -> int:
    global _next_number  # noqa: PLW0603 - threads share it
    with _lock:
        _next_number += 1
        return _next_number


def need_address(address: str) -> None:
    """Skip where the computer has no such address, as macOS has not by itself."""
    with socket.socket() as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            pytest.skip(f"this computer has no {address}")


@dataclass(frozen=True)
class Door:
    """Where cameras send to: as a rule on this computer, else encrypted and with a key."""

    port: int
    host: str = "127.0.0.1"
    trusting: ssl.SSLContext | None = None
    key: str = ""

    def connection(self, source: str) -> http.client.HTTPConnection:
        """Make one from an address."""
        if self.trusting is None:
            return http.client.HTTPConnection(self.host, self.port, 20, (source, 0))
        return http.client.HTTPSConnection(
            self.host, self.port, timeout=20, source_address=(source, 0), context=self.trusting
        )


@dataclass
class Waits:
    """What cameras found."""

    seconds: list[float] = field(default_factory=list)
    """From a request's first byte to its answer's last, connecting included."""
    failures: list[str] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        return sorted(self.seconds)[min(len(self.seconds) - 1, int(share * len(self.seconds)))]


def send(door: int | Door, address: str, rate: float, seconds: float, stays: int = 20) -> Waits:
    """Post so many events a second; every so many over a new connection."""
    waits = Waits()
    door = Door(door) if isinstance(door, int) else door
    connection = door.connection(address)
    began = time.monotonic()
    for number in range(int(rate * seconds)):
        time.sleep(max(0.0, began + number / rate - time.monotonic()))
        sent = time.monotonic()
        try:
            status = _post(connection, _number(), door.key)
        except (OSError, http.client.HTTPException) as error:
            waits.failures.append(repr(error))
            connection.close()
            continue
        waits.seconds.append(time.monotonic() - sent)
        if status != http.client.CREATED:
            waits.failures.append(str(status))
        if number % stays == stays - 1:
            connection.close()
    connection.close()
    return waits


def send_all(port: int, addresses: list[str], rate: float, seconds: float) -> Waits:
    """Have several cameras send at once."""
    with ThreadPoolExecutor(len(addresses)) as cameras:
        each = list(cameras.map(lambda address: send(port, address, rate, seconds), addresses))
    return Waits(
        [wait for one in each for wait in one.seconds],
        [failure for one in each for failure in one.failures],
    )


def _post(connection: http.client.HTTPConnection, number: int, key: str) -> int:
    event = {
        "timestamp": (_FIRST + timedelta(seconds=number)).isoformat(),
        "worker_id": f"W{number % 5 + 1}",
        "workstation_id": f"S{number % 5 + 1}",
        "event_type": "working",
        "confidence": 0.9,
    }
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    connection.request("POST", "/api/v1/events", json.dumps(event), headers)
    answer = connection.getresponse()
    answer.read()
    return answer.status
