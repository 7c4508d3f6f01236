import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from factory_desktop.backend import mender
from factory_desktop.backend.mender import Mender
from factory_desktop.domain.errors import StoreDamagedError
from factory_desktop.domain.salvage import Salvage
from factory_desktop.store.opened import Mishap, OpenedStore
from factory_desktop.store.presence import identity
from tests.factories import AddPlant, event, on_file, open_store, record, run, wait_until

EVENTS = 3000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a store that was not closed in order."""
    store = open_store(tmp_path)
    run(store, AddPlant())
    for start in range(0, EVENTS, 500):
        record(store, *(event(minute) for minute in range(start, start + 500)))
    store.close()
    with closing(sqlite3.connect(tmp_path / "factory.db")) as raw, raw:
        raw.execute("DELETE FROM meta WHERE key = 'closed_in_order'")
    return tmp_path


def spoil_a_leaf(file: Path) -> None:
    """Trash a page of events that nobody reads at opening."""
    with closing(sqlite3.connect(file)) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event'").fetchone()
    with file.open("r+b") as opened:
        opened.seek((root - 1) * 4096 + 12)
        leaf = int.from_bytes(opened.read(2), "big")
        opened.seek((root - 1) * 4096 + leaf)
        leaf = int.from_bytes(opened.read(4), "big")
        opened.seek((leaf - 1) * 4096)
        opened.write(b"\xa5" * 4096)
        os.fsync(opened.fileno())


@contextmanager
def looked_after(folder: Path) -> Iterator[tuple[OpenedStore, Mender, list[Salvage]]]:
    told: list[Salvage] = []
    store = open_store(folder)
    one = Mender(store, told.append)
    one.start()
    try:
        yield store, one, told
    finally:
        one.stop()
        store.close()


def is_done(told: list[Salvage]) -> bool:
    return bool(told) and told[-1].done


def test_that_a_sound_store_is_known_to_be_so_after_a_look(folder: Path) -> None:
    with looked_after(folder) as (store, _, told):
        wait_until(lambda: store.is_sound)
        assert told == []
    assert list(folder.glob("factory-damaged-*")) == []
    store = open_store(folder)
    assert store.is_sound
    store.close()


def test_that_a_file_that_took_its_place_is_not_condemned_with_it(folder: Path) -> None:
    """Readers meet damage again and again before the writer has replaced the file."""
    error = sqlite3.DatabaseError("damaged")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    store = open_store(folder)
    former = identity(folder / "factory.db.lock")
    run(store, mender._Condemn(error, former))
    with pytest.raises(StoreDamagedError):
        run(store, mender._Condemn(error, identity(store.place.file)))
    store.close()


def test_that_what_was_written_over_it_is_no_damage_of_it(folder: Path) -> None:
    with looked_after(folder) as (store, one, told):
        wait_until(lambda: store.is_sound)
        shutil.copyfile(Path(__file__), store.place.file)
        with store.place.file.open("r+b") as file:
            file.write(b"SQLite format 3\0")
        wait_until(lambda: not store.writer.present)
        store.mishaps.put(Mishap.SEEN)
        one.look_through()
        wait_until(store.mishaps.empty)
        assert told == []
    assert list(folder.glob("factory-damaged-*")) == []


def test_that_whoever_asked_is_told_that_nothing_is_wrong(folder: Path) -> None:
    asked: list[int] = []
    store = open_store(folder)
    one = Mender(store, lambda _: None, lambda: asked.append(1))
    one.start()
    wait_until(lambda: store.is_sound)
    assert asked == []
    one.look_through()
    wait_until(lambda: asked == [1])
    one.stop()
    store.close()


def test_that_what_a_look_after_an_unclean_stop_finds_is_salvaged(folder: Path) -> None:
    spoil_a_leaf(folder / "factory.db")
    with looked_after(folder) as (store, _, told):
        wait_until(lambda: is_done(told))
        end = told[-1]
        assert end.saved + end.lost == EVENTS
        assert 20 < end.lost < 300
        assert len(on_file(store)) == end.saved
        record(store, event(-1))
    assert end.file.exists()


@pytest.mark.parametrize("mishap", [Mishap.SEEN, Mishap.ASKED])
def test_that_it_looks_when_somebody_wants_it(folder: Path, mishap: Mishap) -> None:
    with looked_after(folder) as (store, one, told):
        wait_until(lambda: store.is_sound)
        spoil_a_leaf(folder / "factory.db")
        one._sound_at = -mender.QUIET
        if mishap is Mishap.ASKED:
            one.look_through()
        else:
            store.mishaps.put(mishap)
        wait_until(lambda: is_done(told))
        assert told[-1].lost > 0


def test_that_damage_that_a_reader_meets_is_looked_into(folder: Path) -> None:
    with looked_after(folder) as (store, one, told):
        wait_until(lambda: store.is_sound)
        one._sound_at = -mender.QUIET
        spoil_a_leaf(folder / "factory.db")
        with pytest.raises(Exception, match="malformed"):
            on_file(store)
        wait_until(lambda: is_done(told))
        assert len(on_file(store)) == told[-1].saved


def test_that_a_look_just_before_is_believed(folder: Path) -> None:
    with looked_after(folder) as (store, one, _):
        wait_until(lambda: store.is_sound)
        before = one._sound_at
        store.mishaps.put(Mishap.SEEN)
        wait_until(store.mishaps.empty)
        assert one._sound_at == before


def test_that_a_stop_does_not_wait_for_what_is_left(folder: Path) -> None:
    spoil_a_leaf(folder / "factory.db")
    with looked_after(folder) as (_, _, told):
        wait_until(lambda: bool(told))
    with looked_after(folder) as (store, _, _):
        wait_until(lambda: len(on_file(store)) > EVENTS - 300)
