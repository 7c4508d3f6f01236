"""H1, H2, H3 and H6: whatever is sent, the program stays well, small and quiet."""

import asyncio
import contextlib
import gzip
import http.client
import itertools
import json
import random
import re
import socket
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.logs.place import FILE
from tests.listener.client import EVENT, Client, fresh_event, raw
from tests.listener.wires import wire
from tests.promises.honest import Waits, need_address, send
from tests.promises.served import Served

MEBIBYTE = 1024 * 1024
EVIL = "W1\r\n2026-01-01 00:00:00,000 INFO forged\x1b[31m"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path, "--log-level", "info") as one:
        assert post(one, "/api/v1/data/seed") == 200
        yield one


def post(served: Served, path: str = "/api/v1/events", body: object = None) -> int:
    """Send something over a connection of its own: an event that is well, if nothing is given."""
    client = Client(served.port)
    try:
        if body is None and path.endswith("events"):
            body = fresh_event()
        return client.post(path, body).status
    finally:
        client.close()


def head(served: Served, *lines: bytes) -> bytes:
    first = b"POST /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % served.port
    return first + b"Content-Type: application/json\r\n" + b"\r\n".join(lines) + b"\r\n\r\n"


def pour(served: Served, sent: bytes, pieces: Iterator[bytes]) -> None:
    """Send as far as the other side takes it."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
        try:
            connection.sendall(sent)
            for piece in pieces:
                connection.sendall(piece)
        except OSError:
            return


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells how much memory was used")
@pytest.mark.parametrize("way", [b"Content-Length: 104857600", b"Transfer-Encoding: chunked"])
def test_that_100_megabytes_cost_less_than_10(served: Served, way: bytes) -> None:
    chunked = b"chunked" in way
    piece = b"100000\r\n" + b" " * MEBIBYTE + b"\r\n" if chunked else b" " * MEBIBYTE
    assert post(served, body=b" " * MEBIBYTE) == 400
    before = served.peak_memory
    pour(served, head(served, way), itertools.repeat(piece, 100))
    assert served.peak_memory - before < 10 * MEBIBYTE
    assert post(served) == 201


def meanwhile(served: Served, harm: Callable[[], None]) -> Waits:
    """Have a camera send while harm is done again and again."""
    over = threading.Event()

    def go_on() -> None:
        while not over.is_set():
            harm()
            time.sleep(0.05)  # the client's own work would hold the camera up

    doing = threading.Thread(target=go_on)
    doing.start()
    try:
        return send(served.port, "127.0.0.1", 50, 2)
    finally:
        over.set()
        doing.join()


def test_that_a_gzip_bomb_stalls_nobody(served: Served) -> None:
    bomb = gzip.compress(b" " * 100 * MEBIBYTE)
    quiet = send(served.port, "127.0.0.1", 50, 1)

    def explode() -> None:
        for coding in (b"Content-Encoding: gzip", b"Transfer-Encoding: gzip, chunked"):
            pour(served, head(served, coding, b"Content-Length: %d" % len(bomb)), iter([bomb]))

    waits = meanwhile(served, explode)
    print(f"p99 {waits.percentile(0.99) * 1000:.0f} ms, quiet {quiet.percentile(0.99) * 1000:.0f}")
    assert waits.failures == []
    assert waits.percentile(0.99) < max(0.1, 5 * quiet.percentile(0.99))


def keys(amount: int) -> bytes:
    return b",".join(b'"%x":1' % number for number in range(amount))


ONES = b"[" + b",".join([b"1"] * 1000) + b"]"
DENSE = {
    "doubled": b'{"half":"\\ud800",' + b",".join([b'"events":' + ONES] * 515) + b"}",
    "ones": b'{"events":[' + b",".join([b"1"] * 520_000) + b"]}",
    "lists": b'{"half":"\\ud800","events":[' + b",".join([b"[" * 500 + b"]" * 500] * 1000) + b"]}",
    "keys": b'{"half":"\\ud800","events":[{' + keys(99_000) + b"}]}",
    "fewer keys": b'{"half":"\\ud800","events":[{' + keys(39_000) + b"}]}",
    "an event": b"{" + keys(19_000) + b"}",
}


@pytest.mark.parametrize("kind", DENSE)
def test_that_a_body_of_nothing_but_values_stalls_nobody(served: Served, kind: str) -> None:
    need_address("127.0.0.2")
    quiet = send(served.port, "127.0.0.2", 50, 1)
    over = threading.Event()
    met: list[int] = []

    def go_on() -> None:
        path = "/api/v1/events" if kind == "an event" else "/api/v1/events/batch"
        while not over.is_set():
            with contextlib.suppress(OSError, http.client.HTTPException):
                met.append(post(served, path, DENSE[kind]))

    senders = [threading.Thread(target=go_on) for _ in range(8)]
    for sender in senders:
        sender.start()
    try:
        waits = send(served.port, "127.0.0.2", 50, 2)
    finally:
        over.set()
        for sender in senders:
            sender.join()
    print(
        f"p95 {waits.percentile(0.95) * 1000:.0f} ms, worst {waits.percentile(1) * 1000:.0f},"
        f" quiet {quiet.percentile(0.95) * 1000:.0f}; {Counter(met)}"
    )
    assert met
    assert max(met) < 500
    assert waits.failures == []
    assert waits.percentile(0.95) < max(0.1, 5 * quiet.percentile(0.95))


MALFORMED: tuple[tuple[str, str, str], ...] = (
    ("/api/v1/events", "", json.dumps(EVENT | {"worker_id": EVIL})),
    ("/api/v1/events", "", "{" + EVIL),
    (f"/api/v1/{EVIL[:2]}%1b%0d%0aforged", "", "{}"),
    ("/api/v1/events", "Origin: http://forged\r\n", "{}"),
    ("/api/v1/events", "Content-Encoding: forged\r\n", "{}"),
    ("/api/v1/events", "X: \x1b[31mforged\r\n", "{}"),
    ("/\x1b[31mforged", "", ""),
    ("/forged HTTP/1.1\r\nA: b\r\n\r\nforged", "", ""),
)


async def send_malformed(port: int, amount: int) -> None:
    async def some(numbers: range) -> None:
        for number in numbers:
            path, lines, body = MALFORMED[number % len(MALFORMED)]
            async with wire(port) as one:
                sent = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{lines}"
                sent += "Content-Type: application/json\r\nConnection: close\r\n"
                sent += f"Content-Length: {len(body.encode())}\r\n\r\n{body}"
                one.send(sent.encode())
                said = await one.rest()
                assert re.match(rb"HTTP/1\.[01] 4\d\d ", said), (number, said)
                assert b"forged" not in said

    await asyncio.gather(*(some(range(first, amount, 20)) for first in range(20)))


@pytest.mark.parametrize("amount", [10_000])
async def test_that_10000_malformed_requests_neither_flood_nor_forge_the_log(
    served: Served, amount: int
) -> None:
    began = time.monotonic()
    await send_malformed(served.port, amount)
    seconds = time.monotonic() - began
    log = (served.data_dir / FILE).read_text("utf-8")
    lines = [line for line in log.split("\n") if "Refused" in line]
    assert 0 < len(lines) <= len(MALFORMED) * (seconds + 1)
    assert len(log.split("\n")) < len(lines) + 100
    assert "forged" not in log
    assert "W1" not in log
    assert not re.search(r"[\r\x1b]", log)
    assert await asyncio.to_thread(post, served) == 201


def garbled(dice: random.Random) -> bytes:
    """Make a body of one that was well by changing it here and there."""
    event = json.dumps(EVENT | {"camera_id": "C1"}).encode()
    body = bytearray(dice.choice((event, b'{"events":[' + event + b"," + event + b"]}")))
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(body) + 1)
        pieces = (b"", b"\0", b"\xff", b'"', b"{", b"[" * 500, b"1e999", b"null", b"\\ud800", b"-")
        body[at : at + dice.randrange(4)] = dice.choice((*pieces, dice.randbytes(3)))
    return bytes(body)


@pytest.mark.parametrize(
    "amount", [2000, pytest.param(1_000_000, marks=pytest.mark.long, id="a million")]
)
def test_that_no_body_is_a_5xx_and_nothing_outside_the_grammar_is_stored(
    served: Served, amount: int
) -> None:
    dice, client = random.Random(7), Client(served.port)
    for number in range(amount):
        body = garbled(dice)
        path = "/api/v1/events/batch" if b"events" in body else "/api/v1/events"
        assert client.post(path, body).status < 500, body
        if number % 100 == 99:
            assert client.post("/api/v1/events", fresh_event()).status == 201
    client.close()
    served.terminate()
    with closing(sqlite3.connect(served.data_dir / "factory.db")) as store:
        rows = store.execute(
            "SELECT worker_id, station_id, ts_us, conf_ppm, count FROM event e"
            " JOIN worker w ON w.id = e.worker JOIN station s ON s.id = e.station"
        ).fetchall()
    assert len(rows) > amount / 100
    for worker, station, at, confidence, count in rows:
        assert re.search(ID_PATTERN, worker)
        assert re.search(ID_PATTERN, station)
        assert 946_684_800_000_000 <= at < (time.time() + 300) * 1e6
        assert 0 <= confidence <= 1_000_000
        assert 0 <= count <= 100_000


def test_that_what_breaks_off_anywhere_costs_nothing(served: Served) -> None:
    body = json.dumps(fresh_event()).encode()
    whole = head(served, b"Content-Length: %d" % len(body)) + body
    for length in range(0, len(whole), 7):
        with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
            connection.sendall(whole[:length])
    assert post(served) == 201
    closing = whole.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
    assert raw(served.port, closing).startswith(b"HTTP/1.1 201 ")
