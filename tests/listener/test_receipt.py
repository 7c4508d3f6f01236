import json
import socket
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from tests.listener.client import fresh_event
from tests.listener.conftest import Program


def _post(program: Program, version: str = "HTTP/1.1", *headers: str) -> socket.socket:
    body = json.dumps(fresh_event()).encode()
    lines = (
        f"POST /api/v1/events {version}",
        f"Host: 127.0.0.1:{program.port}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        *headers,
    )
    connection = socket.create_connection(("127.0.0.1", program.port), 5)
    connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
    return connection


def _read(connection: socket.socket) -> tuple[str, dict[str, str], bytes]:
    file = connection.makefile("rb")
    status = file.readline().decode().strip()
    headers = {}
    while line := file.readline().decode().strip():
        name, _, value = line.partition(": ")
        headers[name.lower()] = value
    return status, headers, file.read(int(headers["content-length"]))


def _is_open(connection: socket.socket) -> bool:
    connection.settimeout(0.3)
    try:
        return connection.recv(1) != b""
    except TimeoutError:
        return True


def test_that_the_head_says_all_that_other_answers_say(program: Program) -> None:
    with _post(program) as connection:
        status, headers, body = _read(connection)
    other = program.client.get("/api/v1/events?limit=1").headers
    assert status == "HTTP/1.1 201 Created"
    assert json.loads(body)["id"] > 0
    assert set(headers) == set(other)
    same = set(headers) - {"date", "content-length"}
    assert {name: headers[name] for name in same} == {name: other[name] for name in same}


def test_that_the_date_is_now_after_a_pause_too(program: Program) -> None:
    for _ in range(2):
        with _post(program) as connection:
            sent = parsedate_to_datetime(_read(connection)[1]["date"])
        assert abs(datetime.now(UTC) - sent) < timedelta(seconds=2)


@pytest.mark.parametrize(
    ("version", "headers", "said", "open_"),
    [
        ("HTTP/1.1", (), None, True),
        ("HTTP/1.1", ("Connection: close",), "close", False),
        ("HTTP/1.0", (), "close", False),
        ("HTTP/1.0", ("Connection: keep-alive",), "keep-alive", True),
        ("HTTP/1.1", ("Connection: Upgrade", "Upgrade: h2c"), "close", False),
    ],
)
def test_that_a_connection_ends_as_its_version_of_http_has_it(
    program: Program, version: str, headers: tuple[str, ...], said: str | None, open_: bool
) -> None:
    with _post(program, version, *headers) as connection:
        _, found, _ = _read(connection)
        assert found.get("connection") == said
        assert _is_open(connection) is open_


def test_that_requests_sent_at_once_are_answered_one_after_the_other(program: Program) -> None:
    bodies = [json.dumps(fresh_event()).encode() for _ in range(3)]
    head = f"POST /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:{program.port}\r\n"
    head += "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", program.port), 5) as connection:
        connection.sendall(b"".join(head.format(len(b)).encode() + b for b in bodies))
        file = connection.makefile("rb")
        ids = []
        for _ in bodies:
            length = 0
            while line := file.readline().decode().strip():
                if line.startswith("Content-Length"):
                    length = int(line.split()[1])
            ids.append(json.loads(file.read(length))["id"])
    assert ids == sorted(set(ids))
