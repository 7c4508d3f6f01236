import json
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from msgspec.structs import replace

from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.model_version import SetModelVersion
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.operation import Clear, Operation, OperationResult, UndoClear
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.worker_data import ERASED_PREFIX, EraseWorker
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store import (
    audit,
    backups,
    cameras,
    model_versions,
    notes,
    reasons,
    rejected,
    roster,
    worker_data,
)
from factory_desktop.store.audit import WriteDisclosure
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, event, on_file, read, record, rows, run, units
from tests.store import older
from tests.store.rollups.test_rolling import assert_rebuild_changes_nothing
from tests.store.test_retention import HOUR, NOW, RULES, UTC

ID = "W-MARKER-7431"
NAME = "Marianne Prüfstein"
UNKNOWN = Rejection("unknown-station", "/workstation_id", "No station with this id is there.")
BODY = json.dumps({"worker_id": ID, "workstation_id": "S99", "note": NAME}).encode()
NAMED = (ID.encode(), NAME.encode(), json.dumps(NAME)[1:-1].encode())


def operate(store: OpenedStore, operation: Operation) -> OperationResult:
    return run(store, Operate(operation, TimeRule(), UTC))


@pytest.fixture
def marked(store: OpenedStore) -> OpenedStore:
    """A store in which a marked worker is named wherever one can be."""
    run(store, roster.AddWorker(ID, "Nobody"))
    run(store, roster.RenameWorker(ID, NAME))
    record(store, *(event(7 * n, worker=ID if n % 2 else "W1") for n in range(200)))
    record(store, *(units(11 * n, 2, worker=ID, station="S2") for n in range(90)))
    run(store, Call(lambda one: rejected.keep(one.raw, [(UNKNOWN, BODY)], T0)))
    for worker_id, text in ((ID, f"{NAME} was at the doctor"), ("W1", f"helped {ID}, not W8")):
        operate(store, WriteNote(Note(T0, T0 + HOUR, worker_id, None, "Break", text)))
    run(store, WriteDisclosure(Disclosure("worker-exported", (("file", f"/x/{ID}.json"),))))
    return store


def boards(store: OpenedStore, worker_id: str) -> list[object]:
    """Read every figure, with the marked worker's row first and under a name of no meaning."""
    spans = (ALL_TIME, TimeSpan(T0 + 90 * timedelta(minutes=1), T0 + 7 * HOUR))
    found: list[object] = []
    for span in spans:
        for rule in RULES:
            board = read(store, dashboard, span, rule, NOW)
            found += [board.factory, board.stations]
            marked = [one for one in board.workers if one.worker_id == worker_id]
            found += [replace(one, worker_id="?", name="?") for one in marked]
            found += [one for one in board.workers if one not in marked]
    return found


def holding(store: OpenedStore) -> list[str]:
    """Name the files of the store in which the worker is named."""
    place = store.place
    files = [*place.data_dir.glob("factory.db*"), *backups.own(place.file, place.backups)]
    return sorted(one.name for one in files if any(name in one.read_bytes() for name in NAMED))


def test_that_no_total_changes_and_every_event_stays(marked: OpenedStore) -> None:
    before, held = boards(marked, ID), on_file(marked)
    new_id = operate(marked, EraseWorker(ID)).erased_as
    assert new_id.startswith(ERASED_PREFIX)
    assert len(new_id) == len(ERASED_PREFIX) + 4
    assert boards(marked, new_id) == before
    assert len(on_file(marked)) == len(held)
    known = {one.worker_id: one.name for one in read(marked, roster.read).workers}
    assert known[new_id] == new_id
    assert ID not in known
    assert_rebuild_changes_nothing(marked)
    # What still comes under the old id is of nobody.
    assert record(marked, event(5000, worker=ID)).refusals
    assert record(marked, event(5000, worker=new_id)).stored == 1


def test_that_no_byte_of_store_wal_and_backups_names_the_worker(marked: OpenedStore) -> None:
    """Promise P3."""
    place = marked.place
    copy(place.file, place.backups, "before-clear", NOW)
    ancient = place.backups / "factory-20260101-000000-before-upgrade-to-0002.db"
    unnamed = place.backups / "factory-20260102-000000-before-upgrade-to-0002.db"
    older.make(ancient, 3)
    older.make(unnamed, 3)
    with closing(sqlite3.connect(ancient)) as raw, raw:
        raw.execute("UPDATE worker SET name = ?", (NAME,))
    assert len(holding(marked)) >= 3
    new_id = operate(marked, EraseWorker(ID)).erased_as
    assert holding(marked) == []
    assert unnamed.exists()
    assert not ancient.exists()
    ((text,),) = rows(marked, "SELECT detail FROM audit WHERE action = 'EraseWorker'")
    told = json.loads(text)
    counts = {name: told[name] for name in ("notes", "refused", "lines")}
    assert counts == {"notes": 2, "refused": 1, "lines": 5}
    assert (told["backups_rewritten"], told["backups_removed"]) == (1, 1)
    assert told["worker_id"] == new_id
    assert read(marked, audit.read).misfit is None


def test_that_an_undo_from_a_backup_brings_nobody_back(marked: OpenedStore) -> None:
    backup = operate(marked, Clear()).backup
    assert backup is not None
    new_id = operate(marked, EraseWorker(ID)).erased_as
    operate(marked, UndoClear(backup))
    workers = {one.worker_id for one in read(marked, roster.read).workers}
    assert new_id in workers
    assert ID not in workers
    assert len(on_file(marked)) == 290


def test_that_notes_and_refused_bodies_read_as_before_but_for_the_name(marked: OpenedStore) -> None:
    new_id = operate(marked, EraseWorker(ID)).erased_as
    assert [one.text for one in read(marked, notes.read_all)] == [
        f"{new_id} was at the doctor",
        f"helped {new_id}, not W8",
    ]
    refused = read(marked, rejected.newest)
    assert [json.loads(one.sent) for one in refused if one.is_whole] == [
        {"worker_id": new_id, "workstation_id": "S99", "note": new_id}
    ]


def test_that_who_is_not_there_is_refused_and_nothing_changes(marked: OpenedStore) -> None:
    before = holding(marked)
    with pytest.raises(RosterError, match="No worker with this id"):
        operate(marked, EraseWorker("W99"))
    assert holding(marked) == before


def test_that_a_backup_that_cannot_be_read_stops_it(marked: OpenedStore) -> None:
    place = marked.place
    copy(place.file, place.backups, "before-clear", NOW).write_bytes(b"no database" * 500)
    with pytest.raises(KnownError, match="cannot be rewritten"):
        operate(marked, EraseWorker(ID))
    assert read(marked, worker_data.tally, ID).events == 190


_HIDDEN = (
    b'{"worker_id":"W-MARKER-7431","note":"Marianne Pr\xc3\xbcfstein","worker_id":"W1","note":"-"}',
    b' {"worker_id":"W\\u002DMARKER-7431"}',
    b'{"note":"Marianne\\u0020Pr\xc3\xbcfstein","pad":"' + b"p" * 5000 + b'"}',
    b'{"note":"Marianne\\u0020Pr\xc3\xbcfstein \\ud800"}',
    b'{"note":"Marianne Pr\\u00FCfstein","pad":"' + b"p" * 5000 + b'"}',
    '{"note":"Marianne Pru\u0308fstein"}'.encode(),
    '{"note":"Pr\u00fcfstein, Marianne"}'.encode(),
    '{"note":"Marianne Pr\u00fcfstein"}'.encode("utf-16"),
)
"""Bodies that name the marked worker in spellings of their own."""
_PIECES = (b"arianne", b"fstein", b"MARKER-7431", "arianne".encode("utf-16-le"))


def test_that_no_spelling_of_the_name_is_left_in_any_file(marked: OpenedStore) -> None:
    """Promise P3."""
    refused = [(UNKNOWN, body) for body in _HIDDEN]
    run(marked, Call(lambda one: rejected.keep(one.raw, refused, T0)))
    place = marked.place
    copy(place.file, place.backups, "before-clear", NOW)
    codes = rows(marked, "SELECT id, code, times FROM rejected_event ORDER BY id")
    operate(marked, EraseWorker(ID))
    files = [*place.data_dir.glob("factory.db*"), *backups.own(place.file, place.backups)]
    assert len(files) >= 2
    held = [(one.name, what) for one in files for what in _PIECES if what in one.read_bytes()]
    assert held == []
    assert rows(marked, "SELECT id, code, times FROM rejected_event ORDER BY id") == codes
    empty = rows(marked, "SELECT body_bytes FROM rejected_event WHERE body = x'' ORDER BY id")
    # Nothing that is left of one could be taken in again.
    assert empty == [(len(_HIDDEN[place]),) for place in (2, 3, 7)]
    assert len(backups.own(place.file, place.backups)) == 1


_NAMED_THINGS = (
    (
        "INSERT INTO shift (id, shift_plan, name, start_minute, end_minute, weekdays)"
        " SELECT 77, max(id), ?, 0, 480, 1 FROM shift_plan"
    ),
    "INSERT INTO shift_break (shift, name, start_minute, end_minute) VALUES (77, ?, 60, 70)",
    (
        "INSERT INTO units_target (station, shift, valid_from, units_per_hour)"
        " SELECT min(id), ?, 1, 5 FROM station"
    ),
)


def test_that_what_was_said_of_cameras_and_things_is_erased_too(marked: OpenedStore) -> None:
    def say(transaction: Transaction) -> None:
        cameras.carry_out(transaction, SetCamera("C9", f"{NAME} cam", f"desk of {NAME}"))
        said = SetModelVersion("detector", "2.0", notes=f"{NAME} has trained it")
        model_versions.set_version(transaction, said)
        reasons.write(
            transaction.connection, ["Break", f"{NAME} is late", "Pr\u00fcfstein, Marianne is late"]
        )
        transaction.raw.execute("UPDATE station SET name = ? WHERE station_id = 'S2'", (NAME,))
        transaction.raw.execute("INSERT OR IGNORE INTO shift_plan (valid_from) VALUES (1)")
        for statement in _NAMED_THINGS:
            transaction.raw.execute(statement, (f"For {NAME}",))

    run(marked, Call(say))
    copy(marked.place.file, marked.place.backups, "before-clear", NOW)
    new_id = operate(marked, EraseWorker(ID)).erased_as
    assert rows(marked, "SELECT name, place FROM camera WHERE camera_id = 'C9'") == [
        (f"{new_id} cam", f"desk of {new_id}")
    ]
    assert rows(marked, "SELECT notes FROM model_version WHERE version = '2.0'") == [
        (f"{new_id} has trained it",)
    ]
    assert rows(marked, "SELECT name FROM station WHERE station_id = 'S2'") == [(new_id,)]
    for what in (
        "name FROM shift WHERE id = 77",
        "name FROM shift_break",
        "shift FROM units_target",
    ):
        assert rows(marked, f"SELECT {what}")[-1] == (f"For {new_id}",)
    # Two that are called the same by now are one.
    assert read(marked, reasons.read) == ("Break", f"{new_id} is late")
    assert holding(marked) == []


def test_that_things_are_not_taken_for_a_worker_of_a_short_id(store: OpenedStore) -> None:
    run(store, roster.AddWorker("A", "Line"))
    name = "UPDATE station SET name = 'Line A' WHERE station_id = 'S2'"
    run(store, Call(lambda one: one.raw.execute(name)))
    operate(store, EraseWorker("A"))
    assert rows(store, "SELECT name FROM station WHERE station_id = 'S2'") == [("Line A",)]


def test_that_a_backup_that_names_the_worker_on_a_camera_alone_is_rewritten(
    store: OpenedStore,
) -> None:
    run(store, roster.AddWorker(ID, NAME))
    run(store, Call(lambda one: cameras.carry_out(one, SetCamera("C9", NAME, ""))))
    backup = copy(store.place.file, store.place.backups, "before-clear", NOW)
    with closing(sqlite3.connect(backup)) as raw, raw:
        raw.execute("DELETE FROM worker WHERE worker_id = ?", (ID,))
        raw.execute("DELETE FROM audit")
    operate(store, EraseWorker(ID))
    assert holding(store) == []
