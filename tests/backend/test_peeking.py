from pathlib import Path

import pytest

from factory_desktop.backend import peek
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.opened import OpenedStore


def test_that_one_may_look_at_a_store_that_another_holds(store: OpenedStore) -> None:
    settings = Settings(database=str(store.place.file), data_dir=store.place.data_dir)
    snapshot = peek(settings, View(), LiveClock())
    assert snapshot.dashboard.workers != ()


def test_that_there_is_nothing_to_look_at_where_there_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no store"):
        peek(Settings(data_dir=tmp_path / "none"), View(), LiveClock())
