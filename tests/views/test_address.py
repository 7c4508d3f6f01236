import json
import shlex

from factory_desktop.views.address import events_url, trial_command
from tests.snapshots import NOW, empty_snapshot, snapshot

ADDRESS = "http://127.0.0.1:8000"


def body(command: str) -> dict[str, object]:
    words = shlex.split(command)
    made: dict[str, object] = json.loads(words[words.index("-d") + 1])
    return made


def test_that_cameras_send_to_the_events_route() -> None:
    assert events_url(ADDRESS) == "http://127.0.0.1:8000/api/v1/events"


def test_that_the_command_speaks_of_those_there_are() -> None:
    command = trial_command(ADDRESS, snapshot(), NOW)
    assert "seed" not in command
    assert body(command) == {
        "timestamp": "2026-01-22T09:40:00Z",
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": "working",
        "confidence": 0.95,
        "camera_id": "TEST-CAMERA",
    }


def test_that_an_empty_plant_gets_its_workers_first() -> None:
    for taken in (None, empty_snapshot()):
        command = trial_command(ADDRESS, taken, NOW)
        first, _, second = command.partition(" && ")
        assert first == "curl -X POST http://127.0.0.1:8000/api/v1/data/seed"
        assert body(second)["worker_id"] == "W1"
        assert "\n" not in command
