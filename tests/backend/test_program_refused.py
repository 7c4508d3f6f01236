"""Refused events, from the camera that sent them to whoever watches the backend."""

from datetime import UTC, datetime
from pathlib import Path

from factory_desktop.backend import Backend
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from tests.backend.lookout import Camera, Lookout
from tests.factories import wait_until


def test_that_what_a_camera_was_refused_is_told_when_asked_for(tmp_path: Path) -> None:
    lookout = Lookout()
    backend = Backend(Settings(data_dir=tmp_path, port=0), lookout)
    backend.start()
    try:
        backend.operate(Seed())
        wait_until(lambda: lookout.finished)
        with Camera(lookout.address) as camera:
            statuses = [camera.post(datetime.now(UTC), "W99") for _ in range(2)]
        assert all(status >= 400 for status in statuses)
        backend.read_refused()
        wait_until(lambda: lookout.refused)
    finally:
        backend.stop()
    ((first, second),) = lookout.refused
    assert first.last_at > second.last_at
    assert first.pointer == "/worker_id"
    assert "W99" in first.sent
    backend.read_refused()  # too late, and no harm
