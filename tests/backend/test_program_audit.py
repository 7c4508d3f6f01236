"""What the audit trail says of who wanted something."""

from pathlib import Path

from factory_desktop.backend import Backend
from factory_desktop.domain.access import MakeKey
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.store import audit
from tests.backend.lookout import Camera, Lookout
from tests.factories import open_store, read, wait_until


def test_that_the_audit_trail_tells_who_wanted_what(tmp_path: Path) -> None:
    lookout = Lookout()
    backend = Backend(Settings(data_dir=tmp_path, port=0), lookout)
    backend.start()
    try:
        backend.operate(Seed())
        wait_until(lambda: lookout.finished)
        backend.disclose(Disclosure("report-printed", (("report", "Day shift"),)))
        with Camera(lookout.address) as camera:
            worker = {"worker_id": "W9", "name": "Ann"}
            assert camera.request("POST", "/api/v1/workers", worker) == 201
            # Whoever shows a key is told by its end.
            backend.operate(MakeKey())
            wait_until(lambda: len(lookout.finished) == 2)
            key = lookout.finished[-1][1].key
            other = {"worker_id": "W8", "name": "Ben"}
            assert camera.request("POST", "/api/v1/workers", other, key) == 201
            assert camera.request("GET", "/api/v1/metrics/workers", None, key) == 200
    finally:
        backend.stop()
    store = open_store(tmp_path)
    lines = read(store, audit.read).lines
    store.close()
    found = {(one.actor, one.action) for one in lines}
    assert {("api …" + key[-4:], "worker-added"), ("api …" + key[-4:], "figures-read")} <= found
    assert {("window", "Seed"), ("window", "report-printed"), ("api", "worker-added")} <= found
