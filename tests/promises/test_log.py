"""Promises H6, A4 and P2: the log cannot be flooded or forged, and names no worker and no key."""

import json
import logging
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend import Backend
from factory_desktop.cli import log
from factory_desktop.domain.operation import Seed, UndoClear
from factory_desktop.domain.settings import Settings
from factory_desktop.logs.outbox import Outbox
from factory_desktop.logs.place import FILE
from factory_desktop.store.transaction import Transaction
from tests.backend.lookout import Camera, Lookout
from tests.factories import Call, event, recording, submit, wait_until
from tests.logs.records import NAME, WORKER_ID

KEY = "Q7w_" * 11
FLOOD = 10_000
AT_ONCE = 250


class Work:
    """A program at work, whose log is read once it has ended."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(data_dir=folder, port=0, zone=ZoneInfo("UTC"), log_level="debug")
        self.file = folder / FILE
        log.to_file(settings)
        self.lookout = Lookout()
        self.backend = Backend(settings, self.lookout)
        self.backend.start()
        self.address = self.lookout.address

    def end(self) -> list[str]:
        """Stop all, as at the program's end; returns the lines of the log."""
        self.backend.stop()
        for handler in list(logging.getLogger().handlers):
            if isinstance(handler, Outbox):
                logging.getLogger().removeHandler(handler)
                handler.close()
        return self.file.read_text("utf-8").split("\n")[:-1]

    def fail(self, error: Exception) -> None:
        """Have a command fail in the writer."""

        def run(_: Transaction) -> None:
            raise error

        submitted = submit(self.backend._store, Call(run))
        assert submitted.exception(20) is not None


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    level = logging.getLogger().level
    begun = Work(tmp_path)
    yield begun
    begun.end()
    logging.getLogger().setLevel(level)


def do_what_goes_well_and_what_does_not(work: Work) -> None:
    lookout, backend = work.lookout, work.backend
    backend.operate(Seed())
    wait_until(lambda: lookout.finished)
    with Camera(work.address) as camera:
        worker = {"worker_id": WORKER_ID, "name": NAME}
        assert camera.request("POST", "/api/v1/workers", worker) == 201
        assert camera.request("POST", "/api/v1/workers", worker) == 409
        assert camera.post(datetime.now(UTC), WORKER_ID) == 201
        assert camera.request("DELETE", f"/api/v1/workers/{WORKER_ID}", {}) == 409
        assert camera.post(datetime.now(UTC), f"{WORKER_ID}X") == 422
        assert camera.request("POST", f"/{NAME.split()[0]}", {"name": NAME}) in {404, 405}
    backend.operate(UndoClear(Path(f"{NAME}.db")))
    wait_until(lambda: lookout.failed)
    work.fail(ValueError(f"{NAME} ({WORKER_ID}) has no shift"))
    work.fail(KeyError(WORKER_ID))
    # No grammar has looked at it: the database itself refuses the row.
    unknown = event(worker=WORKER_ID, confidence=7.0, count=-7)
    assert submit(backend._store, recording(unknown)).exception(20) is not None
    work.fail(RuntimeError(f"Authorization: Bearer {KEY}"))
    logging.getLogger("asyncio").error(f"Task failed\ntask: ValueError('{NAME}')")  # noqa: G004 - as it does itself
    logging.getLogger("factory_desktop.test").warning("Sent with key %s\x1b[2J\r\n{}", KEY)


def test_that_the_log_of_real_work_names_nobody_and_no_key(work: Work) -> None:
    do_what_goes_well_and_what_does_not(work)
    lines = work.end()
    whole = work.file.read_bytes()
    for secret in (WORKER_ID, *NAME.split(), *NAME.encode("unicode_escape").decode().split(), KEY):
        assert secret.encode() not in whole
    assert re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", whole) is None
    read = [json.loads(line) for line in lines]
    kinds = [one["exception"].rpartition("\n")[2] for one in read if "exception" in one]
    assert {"ValueError", "KeyError", "RuntimeError"} <= set(kinds)
    assert len(kinds) > 3, "the database has refused nothing"


def test_that_malformed_requests_do_not_fill_the_log(work: Work) -> None:
    place = urlsplit(work.address)
    body = b'{"\r\n\x1b[31m' + WORKER_ID.encode()
    head = (
        f"POST /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:{place.port}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    answered = 0
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=20) as camera:
        for _ in range(FLOOD // AT_ONCE):
            camera.sendall((head.encode() + body) * AT_ONCE)
            answered += count_answers(camera, AT_ONCE)
    assert answered == FLOOD
    for garbage in (b"\x1b[31m\r\n\r\n", b"GET / HTTP/9\r\n\r\n", b"\xff" * 20_000):
        for _ in range(50):
            with socket.create_connection((place.hostname or "", place.port or 0)) as camera:
                camera.sendall(garbage)
    lines = work.end()
    assert len(lines) < 100
    assert WORKER_ID not in "".join(lines)


def count_answers(camera: socket.socket, wanted: int) -> int:
    """Read until so many have been answered."""
    heard = b""
    while heard.count(b"HTTP/1.1 400 ") < wanted:
        part = camera.recv(1 << 16)
        assert part, "the listener has gone"
        heard += part
    return wanted


def test_that_a_fault_that_repeats_is_a_line_a_second(work: Work) -> None:
    for _ in range(300):
        work.fail(ValueError(NAME))
    lines = [json.loads(line) for line in work.end()]
    failed = [line for line in lines if line["message"] == "A command failed."]
    assert 1 <= len(failed) < 20
