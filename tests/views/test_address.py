import json
import shlex
from pathlib import Path

import pytest

from factory_desktop.metrics.snapshot import Dashboard
from factory_desktop.views.address import (
    events_url,
    firewall_command,
    network_command,
    trial_command,
)
from tests.snapshots import NOW, empty_snapshot, snapshot, station, worker

ADDRESS = "http://127.0.0.1:8000"
SYSTEMS = ("linux", "win32", "darwin")


def body(command: str) -> dict[str, object]:
    words = shlex.split(command)
    made: dict[str, object] = json.loads(words[words.index("-d") + 1])
    return made


def test_that_cameras_send_to_the_events_route() -> None:
    assert events_url(ADDRESS) == "http://127.0.0.1:8000/api/v1/events"


def test_that_the_command_speaks_of_those_there_are() -> None:
    plant = snapshot([worker(7)], [station(3)]).dashboard
    command = trial_command(ADDRESS, plant, NOW)
    assert "&&" not in command
    assert body(command) == {
        "timestamp": "2026-01-22T09:40:00Z",
        "worker_id": "W7",
        "workstation_id": "S3",
        "event_type": "working",
        "confidence": 0.95,
        "camera_id": "TEST-CAMERA",
    }


def test_that_an_empty_plant_gets_its_workers_first() -> None:
    command = trial_command(ADDRESS, empty_snapshot().dashboard, NOW)
    first, _, second = command.partition(" && ")
    assert first == "curl -X POST http://127.0.0.1:8000/api/v1/data/seed"
    assert body(second)["worker_id"] == "W1"
    assert "\n" not in command


@pytest.mark.parametrize(
    ("plant", "route", "ids"),
    [
        (snapshot([worker(7)], []).dashboard, "workstations", ("W7", "S1")),
        (snapshot([], [station(3)]).dashboard, "workers", ("W1", "S3")),
    ],
)
def test_that_only_what_is_missing_is_added(
    plant: Dashboard, route: str, ids: tuple[str, str]
) -> None:
    first, _, second = trial_command(ADDRESS, plant, NOW).partition(" && ")
    assert shlex.split(first)[3] == f"http://127.0.0.1:8000/api/v1/{route}"
    added = body(first)
    assert added.get("worker_id", added.get("station_id")) in ids
    assert (body(second)["worker_id"], body(second)["workstation_id"]) == ids


def test_that_a_camera_on_the_network_trusts_our_authority_and_shows_a_key() -> None:
    plant = snapshot([worker(7)], [station(3)]).dashboard
    address = "https://192.168.1.20:8443"
    words = shlex.split(network_command(address, Path("/data dir/tls/ca.pem"), plant, NOW))
    assert words[words.index("--cacert") + 1] == "/data dir/tls/ca.pem"
    assert "Authorization: Bearer KEY" in words
    assert f"{address}/api/v1/events" in words
    assert body(shlex.join(words))["worker_id"] == "W7"


def test_that_each_system_has_its_line_for_the_firewall() -> None:
    lines = {name: firewall_command("192.168.1.20", 8443, name) for name in SYSTEMS}
    assert lines["linux"] == "sudo ufw allow proto tcp to 192.168.1.20 port 8443"
    assert lines["win32"].endswith("localport=8443")
    assert lines["darwin"] == ""
