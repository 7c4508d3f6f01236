import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from factory_desktop.backend import archiver
from factory_desktop.backend.archiver import Archiver
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.backup import (
    BackedUp,
    BackUp,
    BackupList,
    BackupNews,
    ListBackups,
    Looked,
    LookInto,
    Reason,
    SaveCopy,
)
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.operation import OperationResult
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import copying, fingerprint
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, Call, event, record, rows, run, submit, wait_until
from tests.store.test_exports import make

N = TypeVar("N", bound=BackupNews)
DAY = timedelta(days=1)


class MovedClock:
    """A clock that the test moves."""

    past = False

    def __init__(self) -> None:
        self.at = T0

    def now(self) -> datetime:
        return self.at


class Desk:
    """An archiver and all that it tells."""

    def __init__(self, store: OpenedStore) -> None:
        self.store = store
        self.clock = MovedClock()
        self.told: list[BackupNews] = []
        self.disclosed: list[Disclosure] = []
        self._made: Archiver | None = None

    def start(self, first_look: float = 1000.0) -> Archiver:
        self._made = Archiver(
            self.store,
            self.clock,
            self.told.append,
            self.disclosed.append,
            first_look=first_look,
            every=0.02,
        )
        self._made.start()
        return self._made

    def stop(self) -> None:
        if self._made is not None:
            self._made.stop()

    def of(self, kind: type[N]) -> list[N]:
        return [one for one in self.told if isinstance(one, kind)]

    def names(self) -> list[str]:
        folder = self.store.place.backups
        return sorted(one.name for one in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def desk(store: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(archiver, "_QUIET", 0.01)
    monkeypatch.setattr(archiver, "_STEP", 0.005)
    made = Desk(store)
    yield made
    made.stop()


def held(file: Path) -> int:
    with closing(sqlite3.connect(file)) as raw:
        return int(raw.execute("SELECT count(*) FROM event").fetchone()[0])


def test_that_each_day_has_a_backup_and_no_more(desk: Desk, store: OpenedStore) -> None:
    record(store, event(0))
    desk.start(first_look=0)
    for day in range(3):
        desk.clock.at = T0 + day * DAY
        wait_until(lambda day=day: len(desk.of(BackedUp)) > day)  # type: ignore[misc]
    wait_until(lambda: desk.of(BackedUp)[-1].file)
    assert desk.names() == [
        "factory-20260122-080000-daily.db",
        "factory-20260123-080000-daily.db",
        "factory-20260124-080000-daily.db",
    ]
    assert {one.wish for one in desk.of(BackedUp)} == {None}
    assert held(store.place.backups / desk.names()[0]) == 1


def test_that_what_was_missed_while_it_stood_still_comes_after_the_start(
    desk: Desk, store: OpenedStore
) -> None:
    copying.copy(store.place.file, store.place.backups, "daily", T0 - 3 * DAY)
    desk.start(first_look=0)
    wait_until(lambda: desk.of(BackedUp))
    assert desk.names()[-1] == "factory-20260122-080000-daily.db"


def test_that_it_waits_for_a_quiet_moment_but_not_for_ever(
    desk: Desk, store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()
    busy = submit(store, Call(lambda _: free.wait(20)))
    later = submit(store, Call(lambda _: None))
    desk.start(first_look=0)
    threading.Event().wait(0.2)
    assert desk.names() == []
    monkeypatch.setattr(archiver, "_LOOKS", 0)
    wait_until(lambda: desk.of(BackedUp))
    free.set()
    assert (busy.result(20), later.result(20)) == (True, None)


def test_that_one_by_hand_is_made_at_once_and_listed(desk: Desk, store: OpenedStore) -> None:
    record(store, event(0), event(1))
    made = desk.start()
    made.ask(BackUp())
    made.ask(ListBackups())
    wait_until(lambda: desk.of(BackupList))
    (done,), (there,) = desk.of(BackedUp), desk.of(BackupList)
    assert done.wish == BackUp()
    assert [one.file for one in there.backups] == [done.file]
    assert there.backups[0].reason is Reason.BY_HAND
    assert there.folder == store.place.backups
    assert done.file is not None
    assert held(done.file) == 2


def test_that_a_copy_is_saved_elsewhere_and_written_into_the_trail(
    desk: Desk, store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(0))
    file = tmp_path / "stick" / "plant.db"
    file.parent.mkdir()
    desk.start().ask(SaveCopy(file))
    wait_until(lambda: desk.disclosed)
    assert held(file) == 1
    assert desk.disclosed == [Disclosure("copy-saved", (("file", str(file)),))]
    assert desk.told == [BackedUp(SaveCopy(file), file)]
    assert desk.names() == []


def test_that_a_backup_that_cannot_be_made_is_told_and_tried_again_later(
    desk: Desk, store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archiver, "AFTER_FAULT", 0.3)
    store.place.backups.touch()
    desk.start(first_look=0)
    wait_until(lambda: desk.told)
    threading.Event().wait(0.1)
    assert len(desk.told) == 1
    (failed,) = desk.of(BackedUp)
    assert failed.file is None
    assert (failed.problem or "").startswith("No backup could be written to")
    since = store.backup_failed_at
    assert since == desk.clock.now()
    store.place.backups.unlink()
    wait_until(lambda: desk.of(BackedUp)[-1].file)
    wait_until(lambda: store.backup_failed_at is None)


def test_that_a_look_into_another_backup_calls_off_the_one_before(
    desk: Desk, store: OpenedStore
) -> None:
    record(store, event(0))
    backup = copying.copy(store.place.file, store.place.backups, "by-hand", T0)
    made = desk.start()
    made.ask(BackUp())
    made.ask(LookInto(Path("nowhere.db")))
    made.ask(LookInto(backup))
    wait_until(lambda: desk.of(Looked) and desk.of(Looked)[-1].file == backup)
    assert desk.of(Looked)[-1].contents is not None
    made.ask(LookInto(Path("nowhere.db")))
    wait_until(lambda: desk.of(Looked)[-1].problem)
    assert "is not there" in (desk.of(Looked)[-1].problem or "")


def test_that_the_programs_own_fault_is_told_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(copying, "copy", fail)
    monkeypatch.setattr("factory_desktop.store.backup_contents.read", fail)
    made = desk.start()
    made.ask(BackUp())
    made.ask(LookInto(Path("a.db")))
    wait_until(lambda: desk.of(Looked))
    said = "This is a fault of the program: ZeroDivisionError."
    assert (desk.of(BackedUp)[0].problem, desk.of(Looked)[0].problem) == (said, said)


def test_that_stopping_calls_off_what_is_in_hand(
    desk: Desk, store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    take: Callable[..., object] = fingerprint.take

    def slow(raw: sqlite3.Connection) -> object:
        begun.set()
        return take(raw) if desk_stopped.wait(20) else None

    desk_stopped = threading.Event()
    monkeypatch.setattr(fingerprint, "take", slow)
    monkeypatch.setattr(copying, "_STEPS", 1)
    made = desk.start()
    made.ask(BackUp())
    assert begun.wait(20)
    threading.Timer(0.05, desk_stopped.set).start()
    made.stop()
    assert desk.told == []
    assert desk.names() == []
    assert run(store, Call(lambda _: 1)) == 1


def test_that_no_copy_is_made_of_a_file_that_is_not_the_store(
    desk: Desk, store: OpenedStore
) -> None:
    """Another file in its place must not be opened: the log beside it is not of that file."""
    file = store.place.file
    file.rename(file.with_name("moved.db"))
    wait_until(lambda: not store.writer.present)
    made = desk.start(first_look=0)
    made.ask(BackUp())
    wait_until(lambda: desk.told)
    assert (desk.of(BackedUp)[0].problem or "").startswith("The store's file is not where it was")
    file.with_name("moved.db").rename(file)


def test_that_backups_are_written_anew_before_the_writer_erases_and_none_is_made_meanwhile(
    desk: Desk, store: OpenedStore
) -> None:
    record(store, event(0))
    backup = copying.copy(store.place.file, store.place.backups, "daily", T0)
    export = make(store.place.retraining, "an-export", ["W1"], 0)
    told: list[tuple[OperationResult | None, BaseException | None]] = []
    names: list[str] = []

    def answer(result: OperationResult | None, error: BaseException | None) -> None:
        # On the writer's thread, after the commit.
        with closing(sqlite3.connect(backup)) as raw:
            names.extend(id_ for (id_,) in raw.execute("SELECT worker_id FROM worker"))
        told.append((result, error))

    made = desk.start()
    made.erase(EraseWorker("W1"), answer, lambda _done, _total: None)
    made.ask(BackUp())
    wait_until(lambda: desk.of(BackedUp))
    ((result, error),) = told
    assert error is None
    assert result is not None
    assert result.erased_as in names
    assert "W1" not in names
    by_hand = desk.of(BackedUp)[0].file
    assert by_hand is not None
    assert b"Worker W1" not in by_hand.read_bytes()
    ((detail,),) = rows(store, "SELECT detail FROM audit WHERE action = 'EraseWorker'")
    assert '"backups_rewritten":1' in detail
    assert '"exports_removed":1' in detail
    assert not export.exists()


def test_that_who_is_not_known_is_told_and_work_goes_on(desk: Desk) -> None:
    told: list[BaseException | None] = []
    made = desk.start()
    made.erase(EraseWorker("W99"), lambda _, error: told.append(error), lambda *_: None)
    made.ask(BackUp())
    wait_until(lambda: desk.of(BackedUp))
    assert isinstance(told[0], RosterError)
