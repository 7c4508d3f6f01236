import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError, StoreLockedError
from factory_desktop.domain.settings import Settings
from factory_desktop.store import lock, meta
from factory_desktop.store.lock import owner
from factory_desktop.store.opened import OpenedStore, look
from factory_desktop.store.operations import Operate
from factory_desktop.store.ticket import Ticket
from tests.factories import (
    AddPlant,
    Call,
    event,
    on_file,
    open_store,
    read,
    record,
    run,
    scalar,
    submit,
    wait_until,
)


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_that_a_store_is_made_where_there_is_none_and_kept_when_closed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new" / "folder")
    run(store, AddPlant())
    record(store, event(0), event(1))
    before = on_file(store)
    store.close()
    again = open_store(tmp_path / "new" / "folder")
    assert on_file(again) == before
    again.close()


def test_that_a_closed_store_is_one_file_that_anyone_may_carry_away(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    store.close()
    names = {path.name for path in tmp_path.iterdir()}
    assert names - {"factory.db.lock"} == {"factory.db"}
    assert "writer" not in threads()


def test_that_a_second_one_is_refused_while_the_first_is_open(store: OpenedStore) -> None:
    with pytest.raises(StoreLockedError):
        open_store(store.place.data_dir)
    record(store, event())
    assert len(on_file(store)) == 1


GARBAGE = [
    b"This is no database, but long enough to be taken for one. " * 40,
    b"SQLite format 3\0" + b"\xff" * 4080,
    b"no database",
]


@pytest.mark.parametrize("content", GARBAGE)
def test_that_what_is_no_store_is_refused_in_words_and_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    with pytest.raises(KnownError, match=r"not a database|cannot be opened|another program"):
        OpenedStore(Settings(data_dir=tmp_path, database=str(file)), LiveClock())
    assert file.read_bytes() == content
    assert owner(file) is None
    assert "writer" not in threads()


@pytest.mark.parametrize("content", [*GARBAGE, b""])
def test_that_a_damaged_file_in_the_stores_place_makes_room_for_a_new_one(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "factory.db"
    file.write_bytes(content)
    store = open_store(tmp_path)
    run(store, AddPlant())
    record(store, event())
    store.close()
    aside = list(tmp_path.glob("factory-damaged-*.db"))
    assert [one.read_bytes() for one in aside] == ([content] if content else [])


def test_that_a_damaged_store_under_a_name_of_its_own_makes_room_too(tmp_path: Path) -> None:
    file = tmp_path / "plant.sqlite"
    settings = Settings(data_dir=tmp_path, database=str(file))
    OpenedStore(settings, LiveClock()).close()
    file.write_bytes(b"x" * 200 + file.read_bytes()[200:])
    OpenedStore(settings, LiveClock()).close()
    assert len(list(tmp_path.glob("plant-damaged-*.sqlite"))) == 1


def test_that_a_file_cut_short_is_moved_aside(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    file = tmp_path / "factory.db"
    cut = file.read_bytes()[:5000]
    file.write_bytes(cut)
    open_store(tmp_path).close()
    assert [one.read_bytes() for one in tmp_path.glob("factory-damaged-*.db")] == [cut]


def test_that_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "factory.db").touch()
    open_store(tmp_path).close()


def test_that_a_folder_in_the_files_place_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "factory.db").mkdir()
    with pytest.raises(KnownError, match="cannot be written to"):
        open_store(tmp_path)


def test_that_a_folder_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be made"):
        open_store(tmp_path / "file" / "folder")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE meta SET value = 'Mars/Base' WHERE key = 'zone'",
        "UPDATE meta SET value = 'many' WHERE key = 'event_duration_minutes'",
        "DELETE FROM meta WHERE key = 'measured_cap_minutes'",
    ],
)
def test_that_plant_settings_that_cannot_be_read_leave_no_thread_and_no_lock(
    tmp_path: Path, change: str
) -> None:
    open_store(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "factory.db")
    with connection:
        connection.execute(change)
    connection.close()
    with pytest.raises(KnownError, match="cannot be read"):
        OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    assert "writer" not in threads()
    assert owner(tmp_path / "factory.db") is None
    lock.StoreLock(tmp_path / "factory.db").acquire().release()


MAKE = """
import sys
from pathlib import Path
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.settings import Settings
from factory_desktop.store.opened import OpenedStore
store = OpenedStore(Settings(data_dir=Path(sys.argv[1])), LiveClock())
print(store.plant.zone.key)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ")
def test_that_a_new_store_keeps_the_zone_of_the_computer_it_was_made_on(tmp_path: Path) -> None:
    def zone_on_a_computer_in(zone: str) -> str:
        made = subprocess.run(
            [sys.executable, "-c", MAKE, str(tmp_path)],
            env=os.environ | {"TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        )
        return made.stdout.strip()

    assert zone_on_a_computer_in("Asia/Kolkata") == "Asia/Kolkata"
    assert zone_on_a_computer_in("Europe/Tallinn") == "Asia/Kolkata"


def test_that_a_store_can_be_looked_at_while_it_is_open(store: OpenedStore) -> None:
    record(store, event())
    reading, plant = look(Settings(data_dir=store.place.data_dir))
    with reading.connect() as connection:
        assert scalar(connection, "SELECT count(*) FROM event") == 1
    reading.dispose()
    assert plant.rule == store.plant.rule


def test_that_there_is_nothing_to_look_at_where_there_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no store"):
        look(Settings(data_dir=tmp_path))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "factory.db").write_bytes(b"no database")
    with pytest.raises(KnownError, match="cannot be opened"):
        look(Settings(data_dir=tmp_path))


def test_that_a_writer_that_is_not_done_in_time_keeps_the_lock(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    release = threading.Event()
    store.writer.stop = lambda seconds=0.05: type(store.writer).stop(store.writer, seconds)  # type: ignore[method-assign]
    waiting = submit(store, Call(lambda _: release.wait(20)))
    store.close()
    with pytest.raises(StoreLockedError):
        open_store(tmp_path)
    release.set()
    assert waiting.result(10)
    store.writer._thread.join(10)
    store.close()
    open_store(tmp_path).close()


def test_that_readers_are_told_of_by_the_file(store: OpenedStore) -> None:
    assert read(store, scalar, "PRAGMA application_id") == 0x46414354


def test_that_the_zone_a_store_is_made_with_stays_with_it(tmp_path: Path) -> None:
    made = OpenedStore(Settings(data_dir=tmp_path, zone=ZoneInfo("Asia/Tokyo")), LiveClock())
    made.close()
    again = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    again.close()
    assert again.plant.zone == ZoneInfo("Asia/Tokyo")


def test_that_a_store_with_a_second_name_is_refused(tmp_path: Path) -> None:
    OpenedStore(Settings(data_dir=tmp_path), LiveClock()).close()
    (tmp_path / "second.db").hardlink_to(tmp_path / "factory.db")
    with pytest.raises(KnownError, match="hard link"):
        OpenedStore(Settings(data_dir=tmp_path), LiveClock())


def test_that_what_a_command_makes_of_the_plant_is_known_before_its_answer(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    seen: list[int] = []
    plan = SetCalendar((ShiftPlan(FIRST_DAY, ()),))
    command = Operate(plan, store.plant.rule, store.plant.zone)

    def answer(_result: object, _error: BaseException | None) -> None:
        seen.append(len(store.plant.calendar.plans))

    store.writer.submit(Ticket(command, answer))
    wait_until(lambda: seen)
    assert seen == [1]
    store.close()


def test_that_a_plant_that_cannot_be_read_any_more_stays_as_it_was(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    before = store.plant
    run(store, Call(lambda t: meta.write(t.connection, {"time_rule": "guessed"})))
    assert store.plant == before
    store.close()


def test_that_only_what_is_not_events_may_have_changed_the_plant(store: OpenedStore) -> None:
    told: list[None] = []
    store.writer._changed = lambda: told.append(None)
    record(store, event(0))
    assert told == []
    run(store, Call(lambda _: None))
    assert told == [None]
