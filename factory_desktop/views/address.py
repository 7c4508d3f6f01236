"""Where cameras send to, and a command that tries it out."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from factory_desktop.domain import instant
from factory_desktop.metrics.snapshot import Dashboard

_SAMPLE_WORKER = {"worker_id": "W1", "name": "John Martinez"}
_SAMPLE_STATION = {"station_id": "S1", "name": "Assembly Line A", "station_type": "Assembly"}


def events_url(address: str) -> str:
    """Return the address that takes events, under the listener's base address."""
    return f"{address}/api/v1/events"


def trial_command(address: str, plant: Dashboard, now: datetime) -> str:
    """Write one line that sends one working event with curl, on any shell.

    The event speaks of the first worker and station of the plant. Only where there is
    neither, the line adds the sample ones first, since an event of an unknown worker is
    refused; where one of the two is missing, it adds just one.
    """
    return " && ".join([*_first(address, plant), _post(events_url(address), _event(plant, now))])


def network_command(address: str, authority: Path, plant: Dashboard, now: datetime) -> str:
    """Write such a line for a camera on the network: it trusts our authority and shows a key.

    KEY stands for the key, which is shown only when it is made.
    """
    event = _event(plant, now)
    return _post(
        events_url(address),
        event,
        f'--cacert "{authority}"',
        '-H "Authorization: Bearer KEY"',
    )


def firewall_command(address: str, port: int, platform: str) -> str:
    """Write the line that lets cameras through this system's usual firewall; "" for none.

    macOS has no line: it asks when the first camera comes.
    """
    if platform.startswith("linux"):
        return f"sudo ufw allow proto tcp to {address} port {port}"
    if platform == "win32":
        rule = 'name="Factory Desktop" dir=in action=allow protocol=TCP'
        return f"netsh advfirewall firewall add rule {rule} localport={port}"
    return ""


def _event(plant: Dashboard, now: datetime) -> dict[str, object]:
    worker = plant.workers[0].worker_id if plant.workers else _SAMPLE_WORKER["worker_id"]
    station = plant.stations[0].station_id if plant.stations else _SAMPLE_STATION["station_id"]
    return {
        "timestamp": instant.text(now.replace(microsecond=0)),
        "worker_id": worker,
        "workstation_id": station,
        "event_type": "working",
        "confidence": 0.95,
        "camera_id": "TEST-CAMERA",
    }


def _first(address: str, plant: Dashboard) -> list[str]:
    if not plant.workers and not plant.stations:
        return [f"curl -X POST {address}/api/v1/data/seed"]
    if not plant.workers:
        return [_post(f"{address}/api/v1/workers", _SAMPLE_WORKER)]
    if not plant.stations:
        return [_post(f"{address}/api/v1/workstations", _SAMPLE_STATION)]
    return []


def _post(url: str, sent: Mapping[str, object], *more: str) -> str:
    # Double quotes with backslashes are what both sh and Windows' cmd understand.
    body = json.dumps(sent).replace('"', '\\"')
    told = " ".join(["", *more])
    return f'curl -X POST {url}{told} -H "Content-Type: application/json" -d "{body}"'
