"""A key from the wish to the request, with a real store and real sockets."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.access import KeyChange, MakeKey, RevokeKey, RotateKey
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.domain.refused_change import AddUnknown, Decided, TakeInAgain
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.waiting import Who
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
        return self.decide(wanted).key

    def decide(self, wanted: Operation) -> OperationResult:
        before = len(self.lookout.finished)
        self.backend.operate(wanted)
        wait_until(lambda: len(self.lookout.finished) > before)
        return self.lookout.finished[-1][1]

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


def test_that_a_bound_camera_cannot_pass_as_another_by_what_it_was_refused(plant: Plant) -> None:
    key = plant.change(MakeKey("CAM-1"))
    plant.decide(SetCamera("CAM-1", stations=("S1",)))
    told = {"Authorization": f"Bearer {key}"}
    sent = [
        fresh_event(worker_id=worker, workstation_id="S2", camera_id="CAM-2")
        for worker in ("W1", "W77")
    ]
    answers = [plant.client.ask("POST", "/api/v1/events", one, told) for one in sent]
    assert [one.status for one in answers] == [403, 422]
    done = [plant.decide(AddUnknown(Who.WORKER, "W77", "Ana")), plant.decide(TakeInAgain())]
    assert [one.decided for one in done] == [Decided(refused=1), Decided(refused=2)]
    assert plant.client.ask("GET", "/api/v1/events").json["events"] == []
    plant.decide(SetCamera("CAM-1"))
    assert plant.decide(TakeInAgain()).decided == Decided(stored=2)
    stored = plant.client.ask("GET", "/api/v1/events").json["events"]
    assert {one["camera_id"] for one in stored} == {"CAM-1"}


def test_that_what_a_camera_was_refused_is_counted_as_its_own(plant: Plant) -> None:
    told = {"Authorization": f"Bearer {plant.change(MakeKey('CAM-1'))}"}
    bad = fresh_event(confidence=2, camera_id="CAM-2")
    assert plant.client.ask("POST", "/api/v1/events", bad, told).status == 422
    figures = plant.client.ask("GET", "/metrics").body.decode()
    assert 'factory_events_rejected_total{camera="CAM-1",reason="invalid"} 1.0' in figures
    assert "CAM-2" not in figures


def test_that_a_key_is_told_to_nobody_by_accident(plant: Plant) -> None:
    key = plant.change(MakeKey())
    operation, result = plant.lookout.finished[-1]
    assert key not in repr(result)
    assert key not in repr(operation)
    answer = plant.client.ask("GET", "/api/v1/events", headers={"Authorization": f"Bearer {key}"})
    assert key.encode() not in answer.body
