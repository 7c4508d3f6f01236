import gzip
import socket
import time
import tracemalloc
from collections.abc import Callable

import msgspec
import pytest

from factory_desktop.listener import body
from tests.listener.client import EVENT, fresh_event, raw
from tests.listener.conftest import Program

MEBIBYTE = 1024 * 1024


def head(program: Program, headers: bytes) -> bytes:
    return (
        b"POST /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % program.port
        + b"Content-Type: application/json\r\n"
        + headers
        + b"\r\n"
    )


def test_that_one_mebibyte_is_taken_and_a_byte_more_is_not(program: Program) -> None:
    event = msgspec.json.encode(fresh_event())
    exact = event + b" " * (MEBIBYTE - len(event))
    assert program.client.post("/api/v1/events", exact).status == 201
    answer = program.client.post("/api/v1/events", exact + b" ")
    assert (answer.status, answer.code) == (413, "too-large")
    assert program.takes_a_good_event()


def test_that_a_length_too_large_is_refused_before_the_body_comes(program: Program) -> None:
    began = time.monotonic()
    answer = raw(program.port, head(program, b"Content-Length: 104857600\r\n"))
    assert answer.startswith(b"HTTP/1.1 413"), answer
    assert b"Connection: close" in answer
    assert time.monotonic() - began < body.PATIENCE


def pour(program: Program, megabytes: int) -> None:
    """Send a chunked body as far as the other side takes it."""
    piece = b"100000\r\n" + b" " * MEBIBYTE + b"\r\n"
    with socket.create_connection(("127.0.0.1", program.port), timeout=10) as connection:
        connection.sendall(head(program, b"Transfer-Encoding: chunked\r\n"))
        try:
            for _ in range(megabytes):
                connection.sendall(piece)
        except OSError:
            return


def test_that_a_hundred_megabytes_cost_less_than_ten(program: Program) -> None:
    tracemalloc.start()
    try:
        pour(program, 100)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10 * MEBIBYTE
    assert program.takes_a_good_event()


def test_that_a_gzip_bomb_holds_nobody_up(program: Program) -> None:
    """Three cost less than to unpack one: in time of the processor, which nobody else takes."""
    bomb = gzip.compress(b" " * 50 * MEBIBYTE)
    unpacking = cost(lambda: gzip.decompress(bomb))

    def send() -> None:
        for _ in range(3):
            headers = {"Content-Encoding": "gzip"}
            answer = program.client.ask("POST", "/api/v1/events", bomb, headers)
            assert answer.code == "unsupported-encoding"

    assert cost(send) < unpacking
    assert program.takes_a_good_event()


def cost(work: Callable[[], object]) -> float:
    """Seconds of the processor, in all threads."""
    began = time.process_time()
    work()
    return time.process_time() - began


def test_that_a_body_too_slow_is_a_408(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "PATIENCE", 0.3)
    answer = raw(program.port, head(program, b"Content-Length: 100\r\n") + b"{")
    assert answer.startswith(b"HTTP/1.1 408"), answer
    assert b"application/problem+json" in answer
    assert b"Connection: close" in answer
    assert program.takes_a_good_event()


def test_that_a_body_in_two_pieces_is_one(program: Program) -> None:
    sent = msgspec.json.encode(EVENT)
    with socket.create_connection(("127.0.0.1", program.port), timeout=10) as connection:
        connection.sendall(head(program, b"Content-Length: %d\r\n" % len(sent)) + sent[:20])
        time.sleep(0.05)
        connection.sendall(sent[20:])
        assert connection.recv(1000).split(b" ")[1] in {b"200", b"201"}


@pytest.mark.parametrize(
    ("path", "sent", "status", "pointer"),
    [
        ("/api/v1/workers", b"{", 400, None),
        ("/api/v1/workers", b"", 400, None),
        ("/api/v1/workers", b'{"worker_id": 1, ', 400, None),
        ("/api/v1/workers", b"[" * 100_000, 400, None),
        ("/api/v1/workers", b'{"worker_id": 1}', 422, "/worker_id"),
        ("/api/v1/workers", b'{"worker_id": "W9"}', 422, "/name"),
        ("/api/v1/workers", b"null", 422, ""),
        ("/api/v1/workers", b'{"worker_id": "W9", "name": "Ana \\ud83d"}', 422, ""),
        ("/api/v1/workers", b'{"worker_id": "W9", "name": "Ana", "name": ""}', 422, "/name"),
        ("/api/v1/data/generate-events", b'{"num_days": 31}', 422, "/num_days"),
        ("/api/v1/data/generate-events", b'{"num_days": 1.5}', 422, "/num_days"),
    ],
)
def test_that_every_form_is_read_as_strictly(
    program: Program, path: str, sent: bytes, status: int, pointer: str | None
) -> None:
    answer = program.client.post(path, sent)
    assert answer.status == status
    assert answer.code == {400: "malformed", 422: "invalid"}[status]
    assert answer.json.get("pointer") == pointer


@pytest.mark.parametrize("path", ["/events", "/events/batch", "/workers", "/workstations"])
def test_that_an_empty_body_is_told_as_what_it_is(program: Program, path: str) -> None:
    answer = program.client.post(f"/api/v1{path}")
    assert (answer.status, answer.code) == (400, "malformed")
    assert answer.json["detail"] == "The body is empty; send JSON."
    assert program.takes_a_good_event()


def test_that_in_every_form_the_last_of_a_doubled_key_counts(program: Program) -> None:
    sent = b'{"worker_id": "!!", "name": 5, "worker_id": "W70", "name": "Ana"}'
    answer = program.client.post("/api/v1/workers", sent)
    assert (answer.status, answer.json["worker_id"]) == (201, "W70")


@pytest.mark.parametrize(
    ("sent", "status"),
    [(b"{{{", 400), (b" ", 400), (b"\xff", 400), (b"NaN", 400), (b"", 200), (b"{}", 200)],
)
def test_that_a_body_nobody_asked_for_is_empty_or_json(
    program: Program, sent: bytes, status: int
) -> None:
    event = fresh_event()
    for method, path in (("POST", "/api/v1/data/seed"), ("GET", "/api/v1/workers/W1")):
        assert program.client.ask(method, path, sent).status == status
    assert program.client.post("/api/v1/events", event).status == 201
    if status != 200:
        assert program.client.post("/api/v1/data/refresh", sent).code == "malformed"
        assert program.client.ask("DELETE", "/api/v1/data/events", sent).code == "malformed"
    assert program.client.post("/api/v1/events", event).status == 200, "it is still there"
