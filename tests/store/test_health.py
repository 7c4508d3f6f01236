import shutil

import pytest

from factory_desktop.store import health
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, record


def test_that_the_store_and_what_is_left_beside_it_are_measured(store: OpenedStore) -> None:
    record(store, event())
    found = health.look(store)
    file = store.place.file
    log = file.with_name(f"{file.name}-wal")
    assert found.size == file.stat().st_size + log.stat().st_size
    assert found.free == pytest.approx(shutil.disk_usage(file.parent).free, rel=0.05)
    assert found.backup_failed_at is None
    store.backup_failed_at = T0
    assert health.look(store).backup_failed_at == T0


def test_that_a_store_that_is_gone_is_of_no_size(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> object:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", gone)
    store.place.file.rename(store.place.file.with_suffix(".away"))
    found = health.look(store)
    assert found.free is None
    store.place.file.with_suffix(".away").rename(store.place.file)
