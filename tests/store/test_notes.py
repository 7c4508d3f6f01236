import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.note import Note, RemoveNote, WriteNote, undo
from factory_desktop.domain.operation import Clear, OperationResult
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import history, notes, roster
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record, rows, run
from tests.store.test_operations import operate

HOUR = timedelta(hours=1)
SHIFT = TimeSpan(T0, T0 + 8 * HOUR)
IDLE = Note(T0 + HOUR, T0 + 1.5 * HOUR, "W1", "S1", "Changeover", "New tool.")


def write(store: OpenedStore, note: Note) -> Note:
    written = operate(store, WriteNote(note)).note
    assert written
    return written


def starts(store: OpenedStore, *asked: object, **more: object) -> list[datetime]:
    with store.reading.connect() as connection:
        found = notes.of_span(connection, SHIFT, *asked, **more)  # type: ignore[arg-type]
    return [one.start for one in found]


def test_that_a_note_is_read_as_it_was_written(store: OpenedStore) -> None:
    result = operate(store, WriteNote(replace(IDLE, text="  New tool.\n")))
    (found,) = read(store, notes.of_span, SHIFT)
    assert replace(found, made_at=None, number=0) == IDLE
    assert found == read(store, notes.find, found.number) == result.note
    assert result.note_before is None
    assert found.made_at is not None


def test_that_it_is_changed_by_its_number_and_tells_what_it_was(store: OpenedStore) -> None:
    first = write(store, IDLE)
    result = operate(store, WriteNote(replace(first, reason="Cleaning", text="", worker_id=None)))
    assert result.note_before == first
    (found,) = read(store, notes.of_span, SHIFT)
    assert found == result.note
    assert (found.number, found.reason, found.text) == (first.number, "Cleaning", "")
    assert found.worker_id is None


def test_that_it_is_removed_and_an_undo_brings_it_back(store: OpenedStore) -> None:
    first = write(store, IDLE)
    result = operate(store, RemoveNote(first.number))
    assert (result.note_before, result.note) == (first, None)
    assert read(store, notes.of_span, SHIFT) == ()
    operate(store, undo(result.note_before, result.note))
    (again,) = read(store, notes.of_span, SHIFT)
    assert replace(again, made_at=None, number=0) == IDLE


def test_that_what_is_not_there_any_more_cannot_be_changed_or_removed(store: OpenedStore) -> None:
    for command in (RemoveNote(7), WriteNote(replace(IDLE, number=7))):
        with pytest.raises(KnownError, match=r"^This note is not there any more\.$"):
            operate(store, command)
    assert rows(store, "SELECT count(*) FROM note") == [(0,)]


def test_that_a_note_is_only_about_whom_the_roster_knows(store: OpenedStore) -> None:
    for stranger in ({"worker_id": "W9"}, {"station_id": "S9"}):
        with pytest.raises(RosterError, match="9 is on the roster"):
            write(store, replace(IDLE, **stranger))  # type: ignore[arg-type]


def test_that_notes_about_any_part_of_the_span_are_read_by_their_start(store: OpenedStore) -> None:
    for first, last in ((-2, 0), (-1, 0.1), (0, 0), (2, 2), (7, 9), (8, 9), (1, 3)):
        write(store, replace(IDLE, start=T0 + first * HOUR, end=T0 + last * HOUR))
    assert starts(store) == [T0 + hours * HOUR for hours in (-1, 0, 1, 2, 7)]


def test_that_those_about_no_single_one_are_about_each(store: OpenedStore) -> None:
    for hour, (worker_id, station_id) in enumerate(
        (("W1", "S1"), ("W2", "S1"), (None, "S1"), ("W1", None), (None, None), (None, "S2"))
    ):
        about = {"worker_id": worker_id, "station_id": station_id}
        write(store, replace(IDLE, start=T0 + hour * HOUR, end=T0 + hour * HOUR, **about))  # type: ignore[arg-type]

    def hours(*asked: str | None) -> list[int]:
        return [(start - T0) // HOUR for start in starts(store, *asked)]

    assert hours("W1", None) == [0, 2, 3, 4, 5]
    assert hours(None, "S1") == [0, 1, 2, 3, 4]
    assert hours("W1", "S1") == [0, 2, 3, 4]
    assert hours("W9", None) == [2, 4, 5]


def test_that_what_is_written_later_was_not_known_before(store: OpenedStore) -> None:
    made = write(store, IDLE).made_at
    assert made is not None
    assert starts(store, before=made) == []
    assert starts(store, before=made + timedelta(microseconds=1)) == [IDLE.start]


def test_that_a_change_and_an_undo_leave_when_it_was_first_written(store: OpenedStore) -> None:
    first = write(store, IDLE)
    assert write(store, replace(first, text="Old tool.")).made_at == first.made_at
    removed = operate(store, RemoveNote(first.number))
    assert operate(store, undo(removed.note_before, removed.note)).note_before is None
    assert read(store, notes.of_span, SHIFT)[0].made_at == first.made_at


def test_that_of_very_many_notes_those_about_the_latest_time_are_read(
    store: OpenedStore,
) -> None:
    for hour in (3, 1, 2):
        write(store, replace(IDLE, start=T0 + hour * HOUR, end=T0 + hour * HOUR))
    assert starts(store, most=2) == [T0 + 2 * HOUR, T0 + 3 * HOUR]
    assert len(starts(store, most=None)) == 3


def test_that_each_leaves_a_line_that_tells_what_was_before(store: OpenedStore) -> None:
    mark = read(store, history.read_mark)
    first = write(store, IDLE)
    write(store, replace(first, text="Old tool."))
    operate(store, RemoveNote(first.number))
    lines = [
        (action, json.loads(detail))
        for action, detail in rows(store, "SELECT action, detail FROM audit WHERE action LIKE 'n%'")
    ]
    assert [action for action, _ in lines] == ["note-written", "note-written", "note-removed"]
    assert lines[0][1]["before"] is None
    assert lines[1][1]["before"]["text"] == "New tool."
    assert lines[1][1]["after"]["text"] == lines[2][1]["before"]["text"] == "Old tool."
    assert read(store, history.read_mark) == mark


def test_that_notes_stay_when_the_events_they_are_about_are_cleared(store: OpenedStore) -> None:
    record(store, event(60))
    write(store, IDLE)
    assert operate(store, Clear()).events_deleted == 1
    assert starts(store) == [IDLE.start]


def test_that_a_worker_takes_the_notes_along(store: OpenedStore) -> None:
    write(store, IDLE)
    write(store, replace(IDLE, worker_id=None))
    run(store, roster.RemoveWorker("W1"))
    (left,) = read(store, notes.of_span, SHIFT)
    assert left.worker_id is None


def test_that_the_counts_of_an_operation_are_told_with_it(store: OpenedStore) -> None:
    assert operate(store, WriteNote(IDLE)) == OperationResult(
        workers=3, stations=3, note=read(store, notes.of_span, SHIFT)[0]
    )
