"""The listener as others on the network find it: a real program, its certificate and keys."""

import contextlib
import http.client
import json
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from factory_desktop.domain.access import MakeKey
from factory_desktop.store import access_keys
from tests import factories
from tests.factories import Call, wait_until
from tests.promises.honest import need_address
from tests.promises.served import Served, free_port

LAN = "127.0.0.2"


@dataclass
class Network:
    """A program that listens on the network as well, and who may use it."""

    served: Served
    port: int
    trusting: ssl.SSLContext
    camera: str
    """A camera's key, and an admin's."""
    admin: str

    def ask(
        self, method: str, path: str, body: object = None, key: str = ""
    ) -> tuple[int, dict[str, Any]]:
        connection = http.client.HTTPSConnection(LAN, self.port, timeout=20, context=self.trusting)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        connection.request(method, path, json.dumps(body) if body is not None else None, headers)
        answer = connection.getresponse()
        try:
            told = json.loads(answer.read())
            return answer.status, told
        finally:
            connection.close()


@contextmanager
def networked(data_dir: Path) -> Iterator[Network]:
    """Have one with a plant, a key of a camera and one of an admin."""
    need_address(LAN)
    store = factories.open_store(data_dir)
    factories.run(store, factories.AddPlant())
    make = (MakeKey("CAM-1"), MakeKey())
    camera, admin = (
        factories.run(store, Call(partial(access_keys.carry_out, change=one))) for one in make
    )
    store.close()
    port = free_port()
    with Served(data_dir, "--lan", LAN, "--lan-port", str(port)) as served:
        wait_until(lambda: answers(port))
        trusting = ssl.create_default_context(cafile=data_dir / "tls" / "ca.pem")
        yield Network(served, port, trusting, camera, admin)


def answers(port: int) -> bool:
    """Whether anybody listens there."""
    with contextlib.suppress(OSError), socket.create_connection((LAN, port), timeout=1):
        return True
    return False
