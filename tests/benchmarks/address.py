"""Address: where a server under load listens, ours or another with the same routes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

PATIENCE = 600.0
"""Seconds: a dashboard over many events may take minutes."""


@dataclass(frozen=True)
class Address:
    """A host and a port that speak plain HTTP."""

    port: int
    host: str = "127.0.0.1"

    @classmethod
    def read(cls, url: str) -> "Address":
        """Read the base of a URL; raises ValueError for anything but http://HOST:PORT."""
        parts = urlsplit(url)
        if parts.scheme != "http" or not parts.hostname or parts.path not in {"", "/"}:
            msg = "an address such as http://127.0.0.1:8001"
            raise ValueError(msg)
        return cls(parts.port or 80, parts.hostname)

    def connect(self) -> HTTPConnection:
        """Open a connection that stays open between requests."""
        return HTTPConnection(self.host, self.port, timeout=PATIENCE)


def get(connection: HTTPConnection, path: str, query: Mapping[str, str]) -> bytes:
    """Get a route under /api/v1; raises RuntimeError unless the answer is 200."""
    connection.request("GET", f"/api/v1{path}?{urlencode(query)}")
    return _body(connection, path, {200})


def post(connection: HTTPConnection, path: str, value: object, taken: set[int]) -> bytes:
    """Post JSON to a route under /api/v1; raises RuntimeError for another status than these."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    connection.request("POST", f"/api/v1{path}", body, {"Content-Type": "application/json"})
    return _body(connection, path, taken)


def _body(connection: HTTPConnection, path: str, taken: set[int]) -> bytes:
    answer = connection.getresponse()
    body = answer.read()
    if answer.status not in taken:
        raise RuntimeError(f"{path} answered {answer.status}: {body[:500].decode()}")
    return body
