"""Labels out of backups; undoing a clear is tested with the labels themselves."""

from pathlib import Path

from factory_desktop.domain.label import WRONG
from factory_desktop.domain.operation import RestoreBackup
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, open_store, record
from tests.labels import said, words, write
from tests.store import older
from tests.store.test_operations import operate


def test_that_a_new_store_gets_them_though_its_keys_mean_other_things(
    store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(0, "W3", camera_id="C1", model_id="m"), event(1, "W2", station="S10"))
    write(store, said(event(0, "W3"), WRONG), said(event(1, "W2", station="S10")))
    made = copy(store.place.file, store.place.backups, "by-hand", T0)
    fresh = open_store(tmp_path / "fresh")
    record(fresh, event(7, camera_id="C0"))
    operate(fresh, RestoreBackup(made))
    assert words(fresh) == [(1, 0, None), (2, 1, None)]
    # Once more changes nothing.
    operate(fresh, RestoreBackup(made))
    assert words(fresh) == [(1, 0, None), (2, 1, None)]
    fresh.close()


def test_that_a_backup_of_before_there_were_any_takes_none_away(
    store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(5))
    write(store, said(event(5)))
    backup = tmp_path / "older.db"
    older.make(backup, 3)
    older.bring_to(backup, "0010")
    assert operate(store, RestoreBackup(backup)).events_added == 3
    assert words(store) == [(1, 1, None)]
