"""Nothing is lost of a store whose file is taken away while it is open."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.domain.backup import Reason
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.lost_file import Loss, LostFile, WayBack
from factory_desktop.store import kept_backups
from factory_desktop.store import rescue as rescue_module
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rescue import Rescue, bring_back
from tests.factories import (
    AddPlant,
    event,
    on_file,
    open_store,
    record,
    recording,
    run,
    submit,
    wait_until,
)
from tests.store.test_presence import KNOWS_WHERE


def lost(store: OpenedStore) -> LostFile:
    """Wait until it is noticed, and all is safe."""
    idling, troubles = store.writer._idling, store.writer._troubles

    def is_told() -> bool:
        # The writer tells of it a moment after it has done it.
        presence, found = idling.presence, troubles.lost
        told = found is not None and presence is not None and found.saved == presence.saved
        return idling._rescue.done and told

    wait_until(is_told)
    found = troubles.lost
    assert found is not None
    return found


def refuse(store: OpenedStore, minute: float) -> None:
    with pytest.raises(StoreUnavailableError) as refused:
        record(store, event(minute))
    assert refused.value.reason == "store-missing"


def count(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM event").fetchone()[0])


def test_that_a_deleted_store_is_saved_and_put_back(store: OpenedStore, tmp_path: Path) -> None:
    record(store, event(0), event(1))
    store.place.file.unlink()
    refuse(store, 2)
    found = lost(store)
    assert found.how is Loss.DELETED
    assert found.saved is not None
    (listed,) = kept_backups.listed(store.place.file, store.place.backups)
    assert (listed.file, listed.reason) == (found.saved, Reason.SAVED)
    assert count(found.saved) == 2
    refuse(store, 3)
    store.close()
    bring_back(WayBack.PUT_BACK, found)
    again = open_store(tmp_path)
    assert len(on_file(again)) == 2
    assert record(again, event(2)).stored == 1
    again.close()


def test_that_without_a_word_a_new_store_begins_and_the_old_one_is_kept(
    store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(0))
    store.place.file.unlink()
    store.close()  # nobody has looked since
    again = open_store(tmp_path)
    assert on_file(again) == ()
    again.close()
    (saved,) = store.place.backups.iterdir()
    assert count(saved) == 1


def test_that_a_store_that_was_moved_goes_on_once_it_is_back(store: OpenedStore) -> None:
    record(store, event(0))
    away = store.place.file.with_name("away.db")
    store.place.file.rename(away)
    refuse(store, 1)
    found = lost(store)
    if KNOWS_WHERE:
        assert (found.how, found.there) == (Loss.MOVED, away)
        assert count(away) == 1  # all of it, without any log
        bring_back(WayBack.MOVE_BACK, found)
    else:
        away.rename(store.place.file)
    wait_until(lambda: store.writer.present)
    assert record(store, event(1)).stored == 1
    assert len(on_file(store)) == 2


def test_that_what_was_put_in_its_place_is_not_touched(store: OpenedStore, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other")
    run(other, AddPlant())
    record(other, event(10), event(11), event(12))
    other.close()
    before = other.place.file.read_bytes()
    record(store, event(0))
    other.place.file.replace(store.place.file)
    refuse(store, 1)
    found = lost(store)
    assert found.how is Loss.REPLACED
    assert found.saved is not None
    assert count(found.saved) == 1
    # Whoever reads meanwhile keeps to what was open; nothing new is opened.
    store.reading.dispose()
    with pytest.raises(Exception, match="no longer where it was"):
        on_file(store)
    store.close()
    assert store.place.file.read_bytes() == before
    again = open_store(tmp_path)
    assert len(on_file(again)) == 3
    again.close()


def test_that_what_was_written_over_it_gets_no_page_of_it(
    store: OpenedStore, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other")
    run(other, AddPlant())
    record(other, event(10), event(11), event(12))
    other.close()
    before = other.place.file.read_bytes()
    record(store, event(0))
    shutil.copyfile(other.place.file, store.place.file)
    refuse(store, 1)
    found = lost(store)
    assert (found.how, found.saved) == (Loss.OVERWRITTEN, None)
    (aside,) = tmp_path.glob("factory.db-wal-*.aside")
    assert aside.stat().st_size > 4096
    store.close()
    assert store.place.file.read_bytes() == before
    again = open_store(tmp_path)
    assert len(on_file(again)) == 3
    assert record(again, event(20)).stored == 1
    again.close()


def test_that_a_log_that_was_deleted_costs_nothing(store: OpenedStore, tmp_path: Path) -> None:
    record(store, event(0), event(1))
    store.place.file.with_name("factory.db-wal").unlink()
    refuse(store, 2)
    assert lost(store).how is Loss.TORN
    store.close()
    again = open_store(tmp_path)
    assert len(on_file(again)) == 2
    assert record(again, event(2)).stored == 1
    again.close()


def test_that_what_could_not_be_saved_is_tried_again(store: OpenedStore, tmp_path: Path) -> None:
    record(store, event(0))
    store.place.backups.write_text("in the way")
    store.place.file.unlink()
    wait_until(lambda: not store.writer.present)
    assert not store.writer._idling._rescue.done
    store.place.backups.unlink()
    saved = lost(store).saved
    assert saved is not None
    assert count(saved) == 1


def test_that_nothing_is_put_over_another_file(tmp_path: Path) -> None:
    file, saved = tmp_path / "factory.db", tmp_path / "saved.db"
    file.write_text("another's")
    saved.write_text("ours")
    where = LostFile(Loss.DELETED, file, saved=saved)
    with pytest.raises(KnownError, match="another file is in its place"):
        bring_back(WayBack.PUT_BACK, where)
    assert file.read_text() == "another's"
    file.unlink()
    bring_back(WayBack.OPEN, where)
    assert not file.exists()
    bring_back(WayBack.PUT_BACK, where)
    assert file.read_text() == "ours"


def test_that_who_waits_while_a_copy_is_made_is_answered_meanwhile(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rescue_module, "_PAGES", 1)
    answers: list[str] = []
    really = store.writer._idling._rescue._meanwhile

    def meanwhile() -> None:
        if len(answers) < 3:
            future = submit(store, recording(event(len(answers) + 1)))
            really()
            answers.append(getattr(future.exception(0), "reason", ""))

    monkeypatch.setattr(store.writer._idling._rescue, "_meanwhile", meanwhile)
    record(store, event(0))
    store.place.file.unlink()
    saved = lost(store).saved
    assert saved is not None
    assert count(saved) == 1
    assert answers == ["store-missing"] * 3


def test_that_a_damaged_copy_is_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rescue = Rescue(tmp_path, lambda: datetime(2026, 1, 22, tzinfo=UTC), lambda: None)
    file = tmp_path / "factory.db"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("CREATE TABLE some (number)")
        raw.execute("PRAGMA writable_schema=ON")
        raw.execute("UPDATE sqlite_master SET rootpage = 99")
        raw.commit()
        with closing(sqlite3.connect(file)) as fresh:
            assert rescue.secure(fresh, LostFile(Loss.DELETED, file)) is None
    assert not rescue.done
    assert "could not be saved yet" in caplog.text
    assert [one.name for one in tmp_path.iterdir()] == ["factory.db"]
