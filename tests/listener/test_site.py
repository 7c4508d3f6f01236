"""Over real sockets: who connects and says nothing is let go."""

import asyncio
import socket
import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.listener import handshake
from factory_desktop.listener.certificates import Certificates
from factory_desktop.listener.reach import Reach
from factory_desktop.listener.server import Listener
from tests.listener.client import Client
from tests.listener.fake import FakeDispatcher

ADDRESS = "127.0.0.1"


async def test_that_a_silent_one_is_let_go_and_a_camera_served_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handshake, "PATIENCE", 1.0)
    identity = Certificates(tmp_path / "tls").identify(ADDRESS, datetime.now(UTC))
    listener = Listener(
        FakeDispatcher(), ADDRESS, 0, reach=Reach(network=True, tls=identity.context)
    )
    await listener.start()
    trusting = ssl.create_default_context(cafile=identity.authority)
    try:
        with socket.create_connection((ADDRESS, listener.port), timeout=20) as silent:
            client = Client(listener.port, trusting)
            health = await asyncio.to_thread(client.get, "/api/v1/health")
            assert health.status == 200
            client.close()
            # Closed by the other side, long before our own patience ends.
            assert await asyncio.to_thread(silent.recv, 1) == b""
    finally:
        await listener.stop()


async def test_that_without_encryption_there_is_no_handshake() -> None:
    listener = Listener(FakeDispatcher(), ADDRESS, 0)
    await listener.start()
    client = Client(listener.port)
    assert (await asyncio.to_thread(client.get, "/api/v1/health")).status == 200
    client.close()
    await listener.stop()
