"""Cameras of a made-up floor, for tests of what is shown of them."""

from datetime import timedelta
from typing import Any

from factory_desktop.metrics.camera_health import CameraHealth, Cameras, CameraState
from tests.snapshots import SHIFT_START

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
NOW = SHIFT_START + 300 * MINUTE
CELLS, KNOWN = 96, 60
SILENT_CELLS = (5,) * 50 + (0,) * 10


def camera(camera_id: str = "CAM-1", **fields: Any) -> CameraHealth:
    """Make one that sends."""
    values: dict[str, Any] = {
        "name": "Line A, left",
        "place": "",
        "stations": (),
        "simulated": False,
        "state": CameraState.SENDING,
        "last_seen": NOW - 5 * SECOND,
        "rate": 12.4,
        "delay": 0.4 * SECOND,
        "offset": -0.2 * SECOND,
        "confidence": 0.93,
        "events": 1000,
        "duplicates": 1,
        "late": 0,
        "rejected": 0,
        "last_hour": (12,) * 60,
        "strip": (60,) * KNOWN + (0,) * (CELLS - KNOWN),
    }
    return CameraHealth(camera_id=camera_id, **(values | fields))


def cameras(*more: CameraHealth) -> Cameras:
    """Make one of each kind, in no order."""
    silent = camera(
        "CAM-10",
        name="",
        state=CameraState.SILENT,
        last_seen=NOW - 50 * MINUTE,
        rate=0.0,
        last_hour=(12,) * 10 + (0,) * 50,
        strip=SILENT_CELLS + (0,) * (CELLS - KNOWN),
    )
    slow = camera("CAM-3", name="", state=CameraState.CLOCK, offset=-192 * SECOND)
    new = camera(
        "CAM-4",
        name="<b>new</b>",
        state=CameraState.NEW,
        last_seen=None,
        rate=None,
        delay=None,
        offset=None,
        confidence=None,
        events=0,
        duplicates=0,
        last_hour=(0,) * 60,
        strip=(),
    )
    made = (silent, camera(), slow, camera("CAM-2", name=""), new, *more)
    return Cameras(NOW, SHIFT_START, 5 * MINUTE, CELLS, KNOWN, made)
