import contextlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import OperationalError

from factory_desktop.store import clean
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import Mishap, OpenedStore
from tests.factories import event, open_store, read, record, wait_until


def mishaps(store: OpenedStore) -> list[Mishap]:
    found = []
    while not store.mishaps.empty():
        found.append(store.mishaps.get())
    return found


def test_that_a_store_that_was_closed_in_order_is_not_looked_through(tmp_path: Path) -> None:
    for _ in range(2):
        store = open_store(tmp_path)
        assert store.is_sound
        assert Mishap.UNCLEAN not in mishaps(store)
        store.close()


def test_that_one_that_was_not_is_until_somebody_has_looked(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "factory.db")) as raw, raw:
        assert raw.execute("DELETE FROM meta WHERE key = 'closed_in_order'").rowcount == 1
    for _ in range(2):
        # Closed in order, but nobody has looked through it meanwhile.
        store = open_store(tmp_path)
        assert not store.is_sound
        assert Mishap.UNCLEAN in mishaps(store)
        store.close()
    store = open_store(tmp_path)
    store.is_sound = True
    store.close()
    store = open_store(tmp_path)
    assert store.is_sound
    store.close()


def test_that_the_mark_is_away_while_the_store_is_open(store: OpenedStore) -> None:
    with closing(sqlite3.connect(store.place.file)) as raw:
        query = "SELECT * FROM meta WHERE key = 'closed_in_order'"
        assert raw.execute(query).fetchall() == []


def looked_through(store: OpenedStore) -> str | None:
    return read(store, lambda connection: clean.look_through(raw_of(connection)))


def test_that_a_sound_file_is_found_so_while_events_come(store: OpenedStore) -> None:
    record(store, event())
    assert looked_through(store) is None
    record(store, event(1))


def test_that_damage_is_found(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(2000)))
    store.close()
    file = store.place.file
    with closing(sqlite3.connect(file)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event'").fetchone()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096 + 8)
        opened.write(b"\xff" * 400)
    with closing(sqlite3.connect(file)) as raw:
        try:
            found = clean.look_through(raw)
        except sqlite3.DatabaseError as error:
            found = str(error)
    assert found


def test_that_it_can_be_called_off(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(2000)))
    ended = threading.Event()

    def look() -> None:
        with contextlib.suppress(OperationalError):
            while True:
                looked_through(store)
        ended.set()

    looking = threading.Thread(target=look)
    looking.start()

    def has_ended() -> bool:
        store.reading.interrupt()
        return ended.is_set()

    wait_until(has_ended)
    looking.join()


def test_that_it_does_not_keep_the_log_from_beginning_anew(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(500)))
    with store.reading.connect() as connection:
        clean.look_through(raw_of(connection))
        with closing(sqlite3.connect(store.place.file)) as raw:
            (busy, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert not busy
