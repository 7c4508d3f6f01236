"""One real program that has seen everything which it tells of, for all tests here."""

import contextlib
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.listener.client import EVENT, Client
from tests.promises.served import Served

MISSING = [name for name in ("prometheus", "promtool") if not shutil.which(name)]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("prometheus") and MISSING:
            item.add_marker(pytest.mark.skip(reason=f"{MISSING[0]} is not installed"))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with Served(tmp_path_factory.mktemp("plant")) as served:
        client = Client(served.port)
        with contextlib.closing(client):
            assert client.post("/api/v1/data/seed").status == 200
            send(client)
        yield served


def send(client: Client) -> None:
    """Ten good events of a camera, then each thing that may be wrong with one."""
    now = datetime.now(UTC)
    given = EVENT | {"camera_id": "CAM-1", "model_id": "pose", "model_version": "2"}
    good = [given | {"timestamp": time(now - timedelta(seconds=ago))} for ago in range(10)]
    future = given | {"timestamp": time(now + timedelta(hours=1))}
    late = given | {"timestamp": time(now - timedelta(hours=1))}
    events = [*good, good[0], late, given | {"worker_id": "W99"}, future]
    answers = [client.post("/api/v1/events", event).status for event in events]
    assert answers == [201] * 10 + [200, 201, 422, 422]
    assert client.post("/api/v1/events", b"{").status == 400


def time(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
