"""What is not quite HTTP: a 4xx problem, and the next camera is served."""

import logging
import socket
import time

import msgspec
import pytest

from tests.listener.client import EVENT, fresh_event, raw
from tests.listener.conftest import Program

BODY = msgspec.json.encode(EVENT)


def post(program: Program, headers: bytes, rest: bytes, path: bytes = b"/api/v1/events") -> bytes:
    return b"".join(
        (
            b"POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % (path, program.port),
            b"Content-Type: application/json\r\nConnection: close\r\n" + headers + b"\r\n",
            rest,
        )
    )


BROKEN = {
    "nonsense": b"\x16\x03\x01\x02\x00\x01\x00",
    "half a line": b"GET\r\n\r\n",
    "another version": b"GET / HTTP/9.9\r\n\r\n",
    "HTTP/2.0": b"GET /api/v1/health HTTP/2.0\r\nHost: x\r\n\r\n",
    "HTTP/0.9": b"GET /api/v1/health HTTP/0.9\r\nHost: x\r\n\r\n",
    "what opens HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "a bad method": b"G@T / HTTP/1.1\r\nHost: x\r\n\r\n",
    "an escape in the target": b"GET /\x1b[31m HTTP/1.1\r\nHost: x\r\n\r\n",
    "a NUL in the target": b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
    "a target too long": b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a header too long": b"GET / HTTP/1.1\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
    "too many headers": b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 1000 + b"\r\n",
    "a header without a colon": b"GET / HTTP/1.1\r\nHost\r\n\r\n",
    "a space before the colon": b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
}


@pytest.mark.parametrize("sent", BROKEN.values(), ids=BROKEN.keys())
def test_that_what_is_no_http_is_a_400_problem(program: Program, sent: bytes) -> None:
    answer = raw(program.port, sent)
    assert answer.startswith((b"HTTP/1.1 400 ", b"HTTP/1.0 400 ")), answer
    assert b"application/problem+json" in answer
    assert b"aaaa" not in answer
    assert b"aiohttp" not in answer
    assert program.takes_a_good_event()


@pytest.mark.parametrize(
    ("headers", "rest"),
    [
        (b"Transfer-Encoding: chunked\r\n", b"zz\r\n" + BODY),
        (b"Transfer-Encoding: chunked\r\n", b"-1\r\n" + BODY + b"\r\n0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\n", b"ffffffffffffffffff\r\n" + BODY),
        (b"Transfer-Encoding: chunked\r\n", b"%x\r\n" % (len(BODY) - 3) + BODY + b"\r\n0\r\n\r\n"),
        (b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", b"0\r\n\r\n"),
        (b"Transfer-Encoding: gzip, chunked, x\r\n", b"0\r\n\r\n"),
        (b"Content-Length: -1\r\n", BODY),
        (b"Content-Length: abc\r\n", BODY),
        (b"Content-Length: 1\r\nContent-Length: 2\r\n", BODY),
        (b"Content-Length: +10\r\n", BODY),
    ],
)
def test_that_badly_cut_bodies_are_a_400(program: Program, headers: bytes, rest: bytes) -> None:
    answer = raw(program.port, post(program, headers, rest))
    assert answer.split(b" ")[1] == b"400", answer
    assert b"application/problem+json" in answer
    assert program.takes_a_good_event()


@pytest.mark.parametrize("coding", [b"gzip, chunked", b"gzip,chunked", b"gzip\r\n%s: chunked"])
def test_that_a_body_coded_for_its_way_is_refused(program: Program, coding: bytes) -> None:
    name = b"Transfer-Encoding"
    headers = name + b": " + coding.replace(b"%s", name) + b"\r\n"
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY)
    answer = raw(program.port, post(program, headers, body))
    assert answer.split(b" ")[1] in {b"400", b"415"}, answer
    assert b"application/problem+json" in answer
    assert program.takes_a_good_event()


def test_that_a_chunked_event_is_taken(program: Program) -> None:
    body = msgspec.json.encode(fresh_event())
    chunks = b"".join(b"%x\r\n%c\r\n" % (1, byte) for byte in body) + b"0\r\n\r\n"
    answer = raw(program.port, post(program, b"Transfer-Encoding: chunked\r\n", chunks))
    assert answer.startswith(b"HTTP/1.1 201"), answer


def test_that_a_client_which_waits_is_told_to_go_on(program: Program) -> None:
    body = msgspec.json.encode(fresh_event())
    headers = b"Expect: 100-continue\r\nContent-Length: %d\r\n" % len(body)
    with socket.create_connection(("127.0.0.1", program.port), timeout=10) as connection:
        connection.sendall(post(program, headers, b""))
        assert connection.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        assert connection.recv(1000).startswith(b"HTTP/1.1 201")


def test_that_only_that_can_be_expected(program: Program) -> None:
    answer = raw(program.port, post(program, b"Expect: magic\r\nContent-Length: 10\r\n", b""))
    assert answer.startswith(b"HTTP/1.1 417"), answer


def test_that_pipelined_events_are_answered_in_their_order(program: Program) -> None:
    events = [fresh_event() for _ in range(20)]
    sent = b""
    for event in events:
        body = msgspec.json.encode(event)
        request = post(program, b"Content-Length: %d\r\n" % len(body), body)
        sent += request.replace(b"Connection: close\r\n", b"")
    last = post(program, b"Content-Length: 2\r\n", b"{}")
    answer = raw(program.port, sent + last)
    assert answer.count(b"HTTP/1.1 201") == 20
    assert answer.count(b"HTTP/1.1 422") == 1
    places = [answer.index(event["timestamp"].encode()) for event in events]
    assert places == sorted(places)


def test_that_an_offer_to_change_the_protocol_is_declined(program: Program) -> None:
    body = msgspec.json.encode(fresh_event())
    headers = b"Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n"
    request = post(program, headers + b"Content-Length: %d\r\n" % len(body), body)
    request = request.replace(b"Connection: close", b"Connection: Upgrade, HTTP2-Settings")
    answer = raw(program.port, request)
    assert answer.startswith(b"HTTP/1.1 201"), answer
    assert b"Connection: close" in answer


def test_that_a_client_which_goes_away_costs_nothing_and_is_no_news(
    program: Program, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for sent in (b"", b"POST /api/v1/eve", post(program, b"Content-Length: 500\r\n", BODY)):
        with socket.create_connection(("127.0.0.1", program.port)) as connection:
            connection.sendall(sent)
            time.sleep(0.05)  # until it is waited for the rest
    assert program.takes_a_good_event()
    assert [record for record in caplog.records if record.levelno > logging.DEBUG] == []
