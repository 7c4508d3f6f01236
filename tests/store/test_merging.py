import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.store import merging, tally
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker, RemoveWorker, RenameWorker
from tests.factories import (
    SIMULATED,
    T0,
    AddPlant,
    Call,
    Empty,
    event,
    on_file,
    open_store,
    read,
    record,
    rows,
    run,
    units,
)
from tests.store import older


def back_up(store: OpenedStore) -> Path:
    return copy(store.place.file, store.place.backups, "test", T0)


def merge(store: OpenedStore, backup: Path) -> int:
    merged = run(store, Call(lambda transaction: merging.merge(transaction, backup)))
    assert isinstance(merged, int)
    return merged


def test_that_a_backups_events_come_back_and_those_since_stay(store: OpenedStore) -> None:
    record(store, *(event(n, camera_id="C1", model_id="m") for n in range(10)))
    before = on_file(store)
    backup = back_up(store)
    run(store, Empty())
    record(store, event(100), event(3, confidence=0.1))
    since = on_file(store)
    assert merge(store, backup) == 9
    found = on_file(store)
    assert set(since) <= set(found)
    assert {one for one in before if one.event.at != event(3).at} <= set(found)
    assert len(found) == 11
    assert merge(store, backup) == 0


def test_that_of_real_and_simulated_the_real_one_stays(store: OpenedStore) -> None:
    simulated = {"camera_id": SIMULATED}
    record(store, units(0, 1, camera_id="C1"), units(1, 2, **simulated), units(2, 3, **simulated))
    backup = back_up(store)
    run(store, Empty())
    record(store, units(0, 7, **simulated), units(1, 8, camera_id="C1"), units(2, 9, **simulated))
    assert merge(store, backup) == 1
    assert [one.event.count for one in on_file(store)] == [1, 8, 9]
    assert [one.simulated for one in on_file(store)] == [False, False, True]


def test_that_who_was_removed_since_comes_back_and_a_new_name_stays(store: OpenedStore) -> None:
    record(store, event(0, "W1"), event(1, "W3"))
    backup = back_up(store)
    run(store, Empty())
    run(store, RemoveWorker("W3"))
    run(store, RenameWorker("W1", "New name"))
    merge(store, backup)
    assert [one.event.worker_id for one in on_file(store)] == ["W1", "W3"]
    assert rows(store, "SELECT name FROM worker WHERE worker_id = 'W1'") == [("New name",)]
    assert record(store, event(2, "W3")).stored == 1


def test_that_integer_keys_that_changed_their_meaning_do_no_harm(store: OpenedStore) -> None:
    """W3's key goes to W4; in the backup it still means W3."""
    record(store, event(0, "W3", camera_id="C1"))
    backup = back_up(store)
    run(store, Empty())
    run(store, RemoveWorker("W3"))
    run(store, Call(lambda t: t.raw.execute("DELETE FROM camera WHERE camera_id = 'C1'").close()))
    run(store, Call(lambda t: t.forget_keys()))
    run(store, AddWorker("W4", "Took the key"))
    record(store, event(1, "W4", camera_id="C2"))
    merge(store, backup)
    found = {(one.event.worker_id, one.event.camera_id) for one in on_file(store)}
    assert found == {("W3", "C1"), ("W4", "C2")}


def test_that_ids_given_after_a_merge_are_new_ones(store: OpenedStore, tmp_path: Path) -> None:
    record(store, *map(event, range(50)))
    backup = back_up(store)
    other = open_store(tmp_path / "other")
    run(other, AddPlant())
    merge(other, backup)
    fresh = record(other, event(100)).seqs[0]
    assert fresh is not None
    assert fresh > max(one.seq for one in on_file(other)[:-1])
    other.close()


def test_that_a_cancelled_merge_changes_nothing_and_can_be_done_again(store: OpenedStore) -> None:
    record(store, *(event(n / 100) for n in range(20_000)))
    backup = back_up(store)
    run(store, Empty())
    run(store, RemoveWorker("W3"))

    def cancel(_done: int, _total: int) -> None:
        raise CancelledByUserError("Cancelled.")

    command = Call(lambda transaction: merging.merge(transaction, backup))
    with pytest.raises(CancelledByUserError):
        run(store, command, cancel)
    assert on_file(store) == ()
    assert rows(store, "SELECT count(*) FROM worker") == [(2,)]
    assert merge(store, backup) == 20_000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "is not there"),
        (b"no database at all" * 100, "is not a backup of a store"),
        (b"", "is not a backup of a store"),
    ],
)
def test_that_what_is_no_backup_is_refused_in_words_and_the_writer_goes_on(
    store: OpenedStore, tmp_path: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / "b.db").write_bytes(content)
    with pytest.raises(KnownError, match=said):
        merge(store, tmp_path / "b.db")
    assert record(store, event()).stored == 1
    assert merge(store, back_up(store)) == 0


@pytest.mark.parametrize(
    "change", ["UPDATE alembic_version SET version_num = '0000'", "DELETE FROM alembic_version"]
)
def test_that_a_backup_of_another_version_is_refused(store: OpenedStore, change: str) -> None:
    backup = back_up(store)
    connection = sqlite3.connect(backup)
    with connection:
        connection.execute(change)
    connection.close()
    with pytest.raises(KnownError, match="another version"):
        merge(store, backup)


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_that_a_backup_of_an_older_version_is_taken(
    store: OpenedStore, tmp_path: Path, revision: str
) -> None:
    older.make(tmp_path / "older.db", 3)
    older.bring_to(tmp_path / "older.db", revision)
    record(store, event(1))
    assert merge(store, tmp_path / "older.db") == 2
    brought = on_file(store)[0]
    assert brought.received_at - brought.event.at == timedelta(seconds=5)
    assert read(store, tally.count_store).events == 3


def test_that_a_backup_is_only_read(store: OpenedStore) -> None:
    record(store, event())
    backup = back_up(store)
    before = backup.read_bytes()
    merge(store, backup)
    assert backup.read_bytes() == before
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    backup.unlink()  # nobody holds it any more


def test_that_a_damaged_backup_is_told_as_such_and_changes_nothing(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(3000)))
    backup = back_up(store)
    run(store, Empty())
    content = bytearray(backup.read_bytes())
    half = len(content) // 2
    content[half:] = b"\xff" * (len(content) - half)
    backup.write_bytes(content)
    with pytest.raises(KnownError, match="is damaged"):
        merge(store, backup)
    assert on_file(store) == ()


def test_that_a_backup_under_a_name_that_no_file_can_have_is_not_there(
    store: OpenedStore,
) -> None:
    with pytest.raises(KnownError, match="is not there"):
        merge(store, Path("é" * 255))


def test_that_a_file_with_a_stores_version_and_nothing_else_is_no_backup(
    store: OpenedStore, tmp_path: Path
) -> None:
    with sqlite3.connect(tmp_path / "odd.db") as odd:
        odd.execute("CREATE TABLE alembic_version (version_num TEXT)")
        odd.execute("INSERT INTO alembic_version VALUES ('0001')")
    odd.close()
    with pytest.raises(KnownError, match="is not a backup"):
        merge(store, tmp_path / "odd.db")
