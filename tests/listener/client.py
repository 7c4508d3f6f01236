"""A client that shows what came over the wire, and raw sockets for what no client would send."""

import http.client
import socket
import ssl
from dataclasses import dataclass
from typing import Any

import msgspec

EVENT: dict[str, Any] = {
    "timestamp": "2026-01-22T10:15:00Z",
    "worker_id": "W1",
    "workstation_id": "S3",
    "event_type": "working",
    "confidence": 0.93,
    "count": 0,
}
"""The document's own example."""

_next_second = iter(range(10_000_000))


def fresh_event(**changes: Any) -> dict[str, Any]:
    """An event with a time of its own, so that it is new."""
    second = next(_next_second)
    day, rest = divmod(second, 86_400)
    at = f"2024-{1 + day // 28:02}-{1 + day % 28:02}T"
    at += f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}Z"
    return EVENT | {"timestamp": at} | changes


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    @property
    def code(self) -> str:
        """The problem's code, after checking that it is one."""
        assert self.headers["content-type"] == "application/problem+json", self
        problem = self.json
        assert problem["status"] == self.status
        assert problem["type"].endswith(":" + problem["code"])
        assert problem["title"]
        assert problem["detail"]
        return str(problem["code"])


class Client:
    """Sends requests over one connection, opened anew when it was closed."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        self.port = port
        self._connection = (
            http.client.HTTPConnection("127.0.0.1", port, timeout=15)
            if tls is None
            else http.client.HTTPSConnection("127.0.0.1", port, timeout=15, context=tls)
        )

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Send a request; what is not bytes is sent as JSON."""
        sent = body if body is None or isinstance(body, bytes) else msgspec.json.encode(body)
        named = {} if sent is None else {"Content-Type": "application/json"}
        self._connection.request(method, path, sent, named | (headers or {}))
        answer = self._connection.getresponse()
        return Answer(
            answer.status,
            {name.lower(): value for name, value in answer.getheaders()},
            answer.read(),
        )

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, body: object = None) -> Answer:
        return self.ask("POST", path, body)

    def close(self) -> None:
        self._connection.close()


def raw(port: int, sent: bytes, timeout: float = 15) -> bytes:
    """Send bytes as they are and return all that comes back until the other side closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        connection.sendall(sent)
        got = bytearray()
        while chunk := _receive(connection):
            got += chunk
        return bytes(got)


def _receive(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65_536)
    except ConnectionResetError:
        return b""
