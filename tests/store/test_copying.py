import contextlib
import os
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.store import copying, fingerprint
from factory_desktop.store.copying import copy, latest, save_as
from factory_desktop.store.events import Recorded
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, event, on_file, record, recording, run, wait_until

AT = datetime(2026, 1, 22, 9, 40, 5, tzinfo=UTC)


def count(file: Path) -> int:
    connection = sqlite3.connect(file)
    (found,) = connection.execute("SELECT count(*) FROM event").fetchone()
    connection.close()
    return int(found)


def test_that_a_copy_holds_what_was_committed_and_is_one_file(store: OpenedStore) -> None:
    record(store, *map(event, range(100)))
    made = copy(store.place.file, store.place.backups, "before-clear", AT)
    assert made.name == "factory-20260122-094005-before-clear.db"
    assert count(made) == 100
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    connection = sqlite3.connect(made)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_that_two_copies_within_a_second_have_two_names(store: OpenedStore) -> None:
    made = [copy(store.place.file, store.place.backups, "test", AT) for _ in range(3)]
    assert [path.stem.rpartition("-test")[2] for path in made] == ["", "-2", "-3"]


def test_that_a_copy_sees_the_last_commit_while_a_transaction_runs(store: OpenedStore) -> None:
    record(store, event(0))
    made = run(
        store,
        Call(
            lambda t: (
                t.raw.execute("DELETE FROM event"),
                copy(t.store, t.backups, "within", t.now),
            )[1]
        ),
    )
    assert count(made) == 1
    assert count(store.place.file) == 0


def test_that_copies_made_under_load_are_consistent(store: OpenedStore) -> None:
    """Each command stores ten events: no copy may hold a part of one."""
    stop = threading.Event()
    batches = (recording(*(event(n + part / 100) for part in range(10))) for n in range(10_000))

    sent: list[Recorded] = []

    def send() -> None:
        while not stop.is_set():
            sent.append(run(store, next(batches)))

    def copied(number: int) -> Path:
        before = len(sent)
        made = copy(store.place.file, store.place.backups, f"load-{number}", AT)
        wait_until(lambda: len(sent) > before)
        return made

    sender = threading.Thread(target=send)
    sender.start()
    copies = list(map(copied, range(5)))
    stop.set()
    sender.join()
    counts = [count(path) for path in copies]
    assert all(found % 10 == 0 for found in counts)
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_that_a_folder_that_cannot_be_made_is_told_in_words(store: OpenedStore) -> None:
    store.place.backups.touch()
    with pytest.raises(KnownError, match="No backup could be written"):
        copy(store.place.file, store.place.backups, "test", AT)


def test_that_a_store_that_cannot_be_read_leaves_no_part_of_a_copy(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(KnownError, match="No backup could be written"):
        copy(tmp_path / "a.db", tmp_path / "backups", "test", AT)
    assert list((tmp_path / "backups").iterdir()) == []


def test_that_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        copy(tmp_path / "a.db", tmp_path / "backups", "test", AT)
    assert not (tmp_path / "a.db").exists()


def test_that_a_part_left_by_a_crash_is_written_over(store: OpenedStore) -> None:
    record(store, event())
    store.place.backups.mkdir()
    part = store.place.backups / "factory-20260122-094005-test.db.part"
    part.write_bytes(b"half a copy")
    assert count(copy(store.place.file, store.place.backups, "test", AT)) == 1
    assert not part.exists()


def test_that_the_latest_copy_of_a_reason_is_found_whatever_the_store_is_called(
    tmp_path: Path,
) -> None:
    file = tmp_path / "fac[t]ory*.db"
    with contextlib.closing(sqlite3.connect(file)):
        folder = tmp_path / "backups"
        assert latest(file, folder, "before-clear") is None
        copies = [copy(file, folder, "before-clear", AT) for _ in range(3)]
        copy(file, folder, "before-upgrade", AT)
    for age, path in enumerate(copies):
        os.utime(path, (1000 - age, 1000 - age))
    assert latest(file, folder, "before-clear") == copies[0]
    assert latest(tmp_path / "factory.db", folder, "before-clear") is None


def test_that_a_copy_that_does_not_hold_the_same_is_no_copy(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever loses a row on the way: here the second look finds one more than the first."""
    record(store, event())
    taken: list[fingerprint.Fingerprint] = []
    take = fingerprint.take

    def look(raw: sqlite3.Connection) -> fingerprint.Fingerprint:
        if taken:
            raw.execute("DELETE FROM event")
        taken.append(take(raw))
        return taken[-1]

    monkeypatch.setattr(fingerprint, "take", look)
    with pytest.raises(KnownError, match="does not hold what the store holds"):
        copy(store.place.file, store.place.backups, "test", AT)
    assert list(store.place.backups.iterdir()) == []


def test_that_what_is_stored_while_it_is_copied_does_not_count_against_it(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(store, event(0))
    take = fingerprint.take

    def look(raw: sqlite3.Connection) -> fingerprint.Fingerprint:
        found = take(raw)
        record(store, event(len(on_file(store))))
        return found

    monkeypatch.setattr(fingerprint, "take", look)
    assert count(copy(store.place.file, store.place.backups, "test", AT)) == 1
    assert count(store.place.file) == 3


def test_that_no_copy_takes_the_last_room_of_the_disk(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SPARE_BYTES", 2**60)
    with pytest.raises(KnownError, match="the disk has no room for it"):
        copy(store.place.file, store.place.backups, "test", AT)
    assert list(store.place.backups.iterdir()) == []


def test_that_a_copy_can_be_called_off_and_leaves_nothing(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PAGES", 1)
    record(store, *map(event, range(100)))
    looks: list[int] = []

    def called_off() -> bool:
        looks.append(1)
        return len(looks) > 3

    with pytest.raises(CancelledByUserError):
        copy(store.place.file, store.place.backups, "test", AT, called_off)
    assert list(store.place.backups.iterdir()) == []


def test_that_a_copy_is_saved_where_it_is_wanted_over_what_was_there(
    store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(0))
    file = tmp_path / "mine.db"
    file.write_text("an older one", "utf-8")
    save_as(store.place.file, file)
    assert count(file) == 1
    assert not (tmp_path / "mine.db.part").exists()


def test_that_no_copy_takes_the_place_of_a_store_in_use(store: OpenedStore, tmp_path: Path) -> None:
    other = OpenedStore(Settings(data_dir=tmp_path / "other"), LiveClock())
    link = tmp_path / "link.db"
    link.symlink_to(store.place.file)
    for file in (store.place.file, link, other.place.file):
        with pytest.raises(KnownError, match="is a store in use"):
            save_as(store.place.file, file)
    other.close()


def test_that_a_copy_that_cannot_be_written_is_told_in_words(
    store: OpenedStore, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="No copy could be written to"):
        save_as(store.place.file, tmp_path / "nowhere" / "mine.db")
