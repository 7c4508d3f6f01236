"""Notes in the window: written about what is selected, changed, removed and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.note import Note, RemoveNote, WriteNote
from factory_desktop.domain.operation import OperationResult, Seed
from factory_desktop.domain.shift import Shift
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.dialogs.note import NoteDialog
from factory_desktop.views.note_desk import NoteDesk
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

HOUR = timedelta(hours=1)
SHIFT = Shift(time(6), time(14), "Early")
CALENDAR = PlantCalendar(ZoneInfo(snapshots.ZONE), (ShiftPlan(date(2026, 1, 1), (SHIFT,)),))
START, END = snapshots.NOW - HOUR, snapshots.NOW
KEPT = Note(START, END, "W1", "S1", "Cleaning", number=7)


def desk(stage: Stage) -> NoteDesk:
    return stage.window.desks.notes


def answer(stage: Stage, *notes: Note) -> None:
    taken = replace(
        snapshots.snapshot(), calendar=CALENDAR, notes=notes, reasons=("Cleaning", "Meeting")
    )
    stage.backend.answer(taken)


def saying(text: str, seen: list[str] | None = None) -> Callable[[QDialog], None]:
    """Write this into the note that is open, and keep it."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, NoteDialog)
        if seen is not None:
            seen.append(dialog.words.text())
        QTest.keyClicks(dialog.text, text)
        dialog.action.click()

    return act


def finish(stage: Stage, before: Note | None, after: Note | None) -> None:
    operation = stage.operations[-1]
    assert isinstance(operation, WriteNote | RemoveNote)
    result = OperationResult(note_before=before, note=after)
    stage.bridge.watcher.operation_finished(operation, result)


def test_that_a_note_is_written_about_a_spell(running: Stage) -> None:
    answer(running)
    seen: list[str] = []
    in_dialog(saying("New tool.", seen))
    desk(running).write(START, END, "W1", "S1")
    assert seen == ["John Martinez at Assembly Line A, Thu 22 Jan 10:40–11:40"]
    assert running.operations == [WriteNote(Note(START, END, "W1", "S1", "", "New tool."))]


def test_that_the_note_that_is_there_already_is_changed(running: Stage) -> None:
    answer(running, KEPT)
    in_dialog(saying("More."))
    desk(running).write(START, END, "W1", "S1")
    assert running.operations == [WriteNote(replace(KEPT, text="More."))]


def test_that_a_note_from_the_menu_is_about_the_shift_and_always_a_new_one(
    running: Stage,
) -> None:
    start = datetime(2026, 1, 22, 4, tzinfo=UTC)
    of_shift = Note(start, start + 8 * HOUR, text="First.", number=3)
    taken = snapshots.shift_snapshot(calendar=CALENDAR, shift=CALENDAR.at(start), notes=(of_shift,))
    running.backend.answer(taken)
    seen: list[str] = []
    in_dialog(saying("Second.", seen))
    running.trigger("edit.add-note")
    assert seen == ["Early, Thu 22 Jan 06:00–14:00"]
    assert running.operations == [WriteNote(replace(of_shift, text="Second.", number=0))]


def test_that_a_note_is_about_whom_the_window_is_narrowed_to(running: Stage) -> None:
    running.window.ask_for(View(pick=Pick("W2", None)))
    answer(running)
    seen: list[str] = []
    in_dialog(saying("x", seen))
    running.trigger("edit.add-note")
    assert seen == ["Sarah Chen, Thu 22 Jan 00:00–11:40"]


def test_that_without_shifts_a_note_is_about_the_time_shown(running: Stage) -> None:
    running.backend.answer(snapshots.bare_snapshot())
    shown = snapshots.bare_snapshot().shown
    in_dialog(saying("x"))
    running.trigger("edit.add-note")
    (operation,) = running.operations
    assert isinstance(operation, WriteNote)
    assert (operation.note.start, operation.note.end) == (shown.start, snapshots.NOW)


def test_that_a_note_is_removed_and_the_banner_brings_it_back(running: Stage) -> None:
    answer(running, KEPT)
    in_dialog(press("Remove note"))
    desk(running).open(KEPT)
    assert running.operations == [RemoveNote(7)]
    finish(running, KEPT, None)
    banner = running.window.banners.told("note")
    assert banner
    assert banner.text == "The note was removed."
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.operations[-1] == WriteNote(replace(KEPT, number=0))
    finish(running, None, KEPT)
    assert running.window.banners.told("note") is None
    assert not running.window.actions_by_name["edit.undo-note"].isEnabled()


def test_that_a_change_is_taken_back_by_the_menu(running: Stage) -> None:
    answer(running, KEPT)
    undo = running.window.actions_by_name["edit.undo-note"]
    assert not undo.isEnabled()
    in_dialog(saying("More."))
    desk(running).open(KEPT)
    finish(running, KEPT, replace(KEPT, text="More."))
    running.trigger("edit.undo-note")
    assert running.operations[-1] == WriteNote(KEPT)


def test_that_a_note_written_while_something_runs_is_kept_afterwards(running: Stage) -> None:
    answer(running)
    running.trigger("data.seed")
    assert not running.window.actions_by_name["edit.add-note"].isEnabled()
    in_dialog(saying("Meanwhile."))
    desk(running).write(START, END)
    assert running.operations == [Seed()]
    running.bridge.watcher.operation_finished(Seed(), OperationResult())
    assert running.operations[1:] == [WriteNote(Note(START, END, text="Meanwhile."))]


def test_that_a_change_that_failed_leaves_nothing_to_take_back(running: Stage) -> None:
    answer(running, KEPT)
    desk(running).remove(KEPT)
    finish(running, KEPT, None)
    running.trigger("edit.undo-note")
    running.bridge.watcher.operation_failed(running.operations[-1], "Gone.", False)  # type: ignore[arg-type]
    assert not running.window.actions_by_name["edit.undo-note"].isEnabled()


def test_that_a_note_that_was_refused_can_be_sent_again(running: Stage) -> None:
    answer(running)
    in_dialog(saying("New tool."))
    desk(running).write(START, END)
    (refused,) = running.operations
    running.bridge.watcher.operation_failed(refused, "The store is busy.", False)  # type: ignore[arg-type]
    banner = running.window.banners.told("note-failed")
    assert banner
    assert "The store is busy." in banner.text
    assert running.window.banners.told("operation") is None
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.operations == [refused, refused]
    assert running.window.banners.told("note-failed") is None


def test_that_a_note_that_was_refused_can_be_read_again(running: Stage) -> None:
    answer(running)
    refused, seen = WriteNote(Note(START, END, text="New tool.")), list[str]()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NoteDialog)
        seen.append(dialog.text.toPlainText())
        dialog.reject()

    running.bridge.watcher.operation_failed(refused, "The store is busy.", False)
    banner = running.window.banners.told("note-failed")
    assert banner
    in_dialog(look)
    QTest.mouseClick(banner.buttons[1], Qt.MouseButton.LeftButton)
    assert seen == ["New tool."]


def test_that_a_refusal_that_was_closed_is_not_sent_again(running: Stage) -> None:
    answer(running)
    first, second = RemoveNote(3), RemoveNote(4)
    running.bridge.watcher.operation_failed(first, "The store is busy.", False)
    running.window.banners.closed.emit("note-failed")
    running.bridge.watcher.operation_failed(second, "The store is busy.", False)
    banner = running.window.banners.told("note-failed")
    assert banner
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.operations == [second]


def test_that_the_list_of_notes_leads_to_them(running: Stage, qtbot: QtBot) -> None:
    answer(running, KEPT)
    today = running.window.pages.today
    tabs = today.tabs
    qtbot.waitUntil(lambda: tabs.tabText(tabs.indexOf(today.notes)) == "Shift notes 1")
    in_dialog(saying("More."))
    today.notes.opened.emit(KEPT)
    assert running.operations == [WriteNote(replace(KEPT, text="More."))]
    in_dialog(saying("Another."))
    finish(running, KEPT, KEPT)
    today.notes.add_wanted.emit()
    today.notes.removed.emit(KEPT)
    finish(running, None, KEPT)
    assert running.operations[-1] == RemoveNote(7)


def test_that_a_bare_letter_stays_in_a_field_of_text(running: Stage, qtbot: QtBot) -> None:
    answer(running)
    running.trigger("page.events")
    field = running.window.pages.events.query.words
    running.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "r")
    assert field.text() == "r"
    assert running.operations == []


def test_that_a_bare_letter_elsewhere_is_the_entrys(running: Stage, qtbot: QtBot) -> None:
    answer(running)
    running.window.activateWindow()
    running.window.setFocus()
    in_dialog(saying("Tool broken."))
    QTest.keyClick(running.window, Qt.Key.Key_R)
    assert len(running.operations) == 1
