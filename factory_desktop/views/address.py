"""Where cameras send to, and a command that tries it out."""

import json
from datetime import datetime

from factory_desktop.domain import instant
from factory_desktop.metrics.snapshot import Snapshot


def events_url(address: str) -> str:
    """Return the address that takes events, under the listener's base address."""
    return f"{address}/api/v1/events"


def trial_command(address: str, snapshot: Snapshot | None, now: datetime) -> str:
    """Write one line that sends one working event with curl, on any shell.

    The event speaks of the first worker and station there are. Where there are none, the
    line adds the sample ones first, since an event of an unknown worker is refused.
    """
    board = snapshot.dashboard if snapshot else None
    known = board is not None and board.workers and board.stations
    event = {
        "timestamp": instant.text(now.replace(microsecond=0)),
        "worker_id": board.workers[0].worker_id if board and known else "W1",
        "workstation_id": board.stations[0].station_id if board and known else "S1",
        "event_type": "working",
        "confidence": 0.95,
        "camera_id": "TEST-CAMERA",
    }
    # Double quotes with backslashes are what both sh and Windows' cmd understand.
    body = json.dumps(event).replace('"', '\\"')
    send = f'curl -X POST {events_url(address)} -H "Content-Type: application/json" -d "{body}"'
    return send if known else f"curl -X POST {address}/api/v1/data/seed && {send}"
