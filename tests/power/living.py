"""A life of the program: `python -m tests.power.living FOLDER RECORD LIFE SECONDS SYNC WAY`.

The whole backend with its listener, as `serve` has it, on a file layer that is written down;
cameras send to it over HTTP. The way is `send`, or `clear` to clear all events in between; or
`upgrade`, to do no more than open the store and close it.
"""

import http.client
import itertools
import json
import random
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from factory_desktop.backend import Backend
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.operation import Clear
from factory_desktop.domain.settings import Settings
from factory_desktop.store import engine, writer
from factory_desktop.store.opened import OpenedStore
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.file_layer import FileLayer
from tests.power.record import Record
from tests.promises.cameras import key

CAMERAS = 3
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_KINDS = ("working", "idle", "absent", "product_count")


def events(camera: int, life: int, dice: random.Random) -> Iterator[dict[str, Any]]:
    """Make events over two months in any order, no key twice in any life."""
    for number in itertools.count():
        kind = _KINDS[number % 4]
        at = _FIRST + timedelta(minutes=dice.randrange(60 * 24 * 60))
        at += timedelta(seconds=life % 60, microseconds=number * CAMERAS + camera)
        yield {
            "timestamp": at.isoformat(),
            "worker_id": f"W{number % 6 + 1}",
            "workstation_id": f"S{number % 5 + 1}",
            "event_type": kind,
            "confidence": 0.9,
            "count": 2 if kind == "product_count" else 0,
        }


class Camera:
    """Sends as fast as it is answered, and has a worker put on the roster now and then."""

    def __init__(self, number: int, life: int, port: int, record: Record, ends: float) -> None:
        self._number, self._life, self._record, self._ends = number, life, record, ends
        self._dice = random.Random(life * CAMERAS + number)
        self._made = events(number, life, self._dice)
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def run(self) -> None:
        for turn in itertools.count():
            if time.monotonic() > self._ends:
                return
            if turn % 10 == 3:
                worker = f"L{self._life}-{self._number}-{turn}"
                self._post("/workers", {"worker_id": worker, "name": worker})
                self._record.acknowledged([worker])
            batch = list(itertools.islice(self._made, self._dice.choice((1, 3, 30, 300))))
            answer = self._post("/events/batch", {"events": batch})
            assert answer["successfully_stored"] == len(batch), answer
            self._record.acknowledged([key(event) for event in batch])

    def _post(self, path: str, body: object) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"}
        self._connection.request("POST", f"/api/v1{path}", json.dumps(body), headers)
        response = self._connection.getresponse()
        answer: dict[str, Any] = json.loads(response.read())
        assert response.status < 300, answer
        return answer


def live(folder: Path, record: Record, life: int, seconds: float, way: str) -> None:
    """Start, seed a new store, have the cameras send, and be gone."""
    lookout = Lookout()
    backend = Backend(Settings(data_dir=folder, port=0), lookout)
    backend.start()
    port = urlsplit(lookout.address).port or 0
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", "/api/v1/data/seed")
    assert connection.getresponse().status == http.client.OK
    record.acknowledged([f"W{number}" for number in range(1, 7)])
    send(port, record, life, seconds)
    if way == "clear":
        backend.operate(Clear())
        wait_until(lambda: lookout.finished)
        backup = lookout.finished[-1][1].backup
        assert backup is not None
        record.cleared(backup)
        send(port, record, life + 1, seconds)
    backend.stop()


def send(port: int, record: Record, life: int, seconds: float) -> None:
    """Have all cameras send for so long."""
    ends = time.monotonic() + seconds
    cameras = [
        threading.Thread(target=Camera(number, life, port, record, ends).run)
        for number in range(CAMERAS)
    ]
    for camera in cameras:
        camera.start()
    for camera in cameras:
        camera.join()


def weaken(synchronous: str) -> None:
    """Have the writer sync less, and not look whether it does: it would refuse to start."""
    engine._WRITER["synchronous"] = synchronous
    writer.check_promises = lambda connection: None  # type: ignore[attr-defined]  # noqa: ARG005 - called by name or not


def main(folder: str, record: str, life: str, seconds: str, synchronous: str, way: str) -> None:
    kept = Record()
    if synchronous != "FULL":
        weaken(synchronous)
    with kept.of_python(), FileLayer(kept):
        if way == "upgrade":
            OpenedStore(Settings(data_dir=Path(folder)), LiveClock()).close()
        else:
            live(Path(folder), kept, int(life), float(seconds), way)
    kept.keep(Path(record))


if __name__ == "__main__":
    main(*sys.argv[1:])
