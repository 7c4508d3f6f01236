"""A key from the wish to the request, with a real store and real sockets."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.access import KeyChange, MakeKey, RevokeKey, RotateKey
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.access_question import AccessList, AccessQuestion
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.listener.client import Client, fresh_event


@dataclass
class Plant:
    backend: Backend
    lookout: Lookout
    client: Client

    def change(self, wanted: KeyChange) -> str:
        """Have it carried out; returns the key that was made."""
        before = len(self.lookout.finished)
        self.backend.operate(wanted)
        wait_until(lambda: len(self.lookout.finished) > before)
        return self.lookout.finished[-1][1].key

    def listed(self) -> AccessList:
        before = len(self.lookout.answers)
        self.backend.ask(AccessQuestion(before))
        wait_until(lambda: len(self.lookout.answers) > before)
        answer = self.lookout.answers[-1][1]
        assert isinstance(answer, AccessList)
        return answer

    def send(self, key: str) -> int:
        told = {"Authorization": f"Bearer {key}"}
        return self.client.ask("POST", "/api/v1/events", fresh_event(), told).status


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[Plant]:
    lookout = Lookout()
    backend = Backend(Settings(data_dir=tmp_path, port=0), lookout)
    backend.start()
    wait_until(lambda: lookout.states)
    client = Client(urlsplit(lookout.states[0].address or "").port or 0)
    assert client.post("/api/v1/data/seed").status == 200
    yield Plant(backend, lookout, client)
    client.close()
    backend.stop()


def test_that_a_key_opens_from_the_next_request_on_and_revoked_not_any_more(plant: Plant) -> None:
    key = plant.change(MakeKey("CAM-1"))
    assert plant.send(key) == 201
    (listed,) = plant.listed().keys
    assert plant.listed().cameras == ("CAM-1",)
    assert plant.change(RevokeKey(listed.number)) == ""
    assert plant.send(key) == 401
    assert plant.listed().keys == ()


def test_that_a_replaced_key_goes_on_for_a_while(plant: Plant) -> None:
    old = plant.change(MakeKey("CAM-1"))
    new = plant.change(RotateKey(plant.listed().keys[0].number))
    assert old != new
    assert [plant.send(key) for key in (old, new)] == [201, 201]
    assert [one.grant.ends_at is None for one in plant.listed().keys] == [True, False]


def test_that_a_key_is_told_to_nobody_by_accident(plant: Plant) -> None:
    key = plant.change(MakeKey())
    operation, result = plant.lookout.finished[-1]
    assert key not in repr(result)
    assert key not in repr(operation)
    answer = plant.client.ask("GET", "/api/v1/events", headers={"Authorization": f"Bearer {key}"})
    assert key.encode() not in answer.body
