"""A computer whose clock is set costs no event."""

import json
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.promises.faults import OneCamera, Shifted
from tests.promises.kept import amount


def fresh(camera: OneCamera, second: int) -> int:
    """Send an event of now, by a right clock; returns the status."""
    body = {
        "timestamp": (datetime.now(UTC) - timedelta(seconds=second)).isoformat(),
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": "working",
        "confidence": 0.9,
    }
    return camera.ask("POST", "/events", json.dumps(body).encode())[0]


def test_that_a_clock_set_back_or_forward_costs_no_event(tmp_path: Path) -> None:
    with Shifted(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert fresh(camera, 0) == 201
        served.set_clock(timedelta(hours=-3))
        assert fresh(camera, 1) == 201  # three hours ahead of the computer now
        served.set_clock(timedelta())
        assert fresh(camera, 2) == 201
        served.set_clock(timedelta(days=400))
        assert fresh(camera, 3) == 201
        assert served.terminate() == 0
    assert amount(tmp_path, "event") == 4


def test_that_a_clock_set_forward_by_a_year_makes_nothing_too_old(tmp_path: Path) -> None:
    with Shifted(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert [fresh(camera, second) for second in range(10)] == [201] * 10
        served.terminate()
    with closing(sqlite3.connect(tmp_path / "factory.db")) as connection, connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('retention_days', '30')")
    with Shifted(tmp_path) as served:
        camera = OneCamera(served)
        time.sleep(0.5)  # it has kept house
        served.set_clock(timedelta(days=400))
        time.sleep(1.5)
        assert fresh(camera, 60) == 201
        assert served.terminate() == 0
    assert amount(tmp_path, "event") == 11
