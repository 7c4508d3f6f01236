"""Retention and erasure, from the window's wish to the watcher's word."""

import threading
from pathlib import Path

from factory_desktop.backend import Backend
from factory_desktop.domain.operation import Operation, Seed
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import retention, roster
from tests.backend.lookout import Lookout
from tests.factories import T0, open_store, read, wait_until


def test_that_both_are_carried_out_and_told(tmp_path: Path) -> None:
    wishes: tuple[Operation, ...] = (Seed(), SetRetention(30), EraseWorker("W1"))
    lookout = Lookout()
    backend = Backend(Settings(data_dir=tmp_path), lookout, listen=False)
    backend.start()
    try:
        for number, wish in enumerate(wishes, 1):
            backend.operate(wish)
            wait_until(lambda: len(lookout.finished) == number)  # noqa: B023 - at once
    finally:
        backend.stop()
    assert tuple(operation for operation, _ in lookout.finished) == wishes
    new_id = lookout.finished[2][1].erased_as
    assert not any(one.name.startswith("retirer") for one in threading.enumerate())
    store = open_store(tmp_path)
    assert read(store, retention.state, None, T0).kept_days == 30
    known = {one.worker_id for one in read(store, roster.read).workers}
    assert new_id in known
    assert "W1" not in known
    store.close()
