"""What is selected is what the menu's entries for notes are about, on every page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.worker_question import WorkerQuestion
from factory_desktop.views.dialogs.note import NoteDialog
from tests import snapshots
from tests.answers import spell, worker_detail
from tests.views.conftest import Stage
from tests.views.modal import in_dialog

TODAY = "Thu 22 Jan 00:00–11:40"


def about(stage: Stage, entry: str = "edit.add-reason") -> str:
    """Return what the entry's dialog says it is about."""
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NoteDialog)
        seen.append(dialog.words.text())
        dialog.reject()

    in_dialog(look)
    stage.trigger(entry)
    return seen[0]


@pytest.mark.parametrize("entry", ["edit.add-note", "edit.add-reason"])
def test_that_it_is_the_spell_in_the_details(running: Stage, qtbot: QtBot, entry: str) -> None:
    window = running.window
    window.go("workers")
    window.ask_for(View(pick=Pick("W1")))
    running.backend.answer()
    question = WorkerQuestion(View(pick=Pick("W1")))
    qtbot.waitUntil(lambda: ("ask", question) in running.backend.asked)
    running.bridge.watcher.answered(question, worker_detail(60, 30))
    detail = window.pages.figures["workers"].detail  # type: ignore[attr-defined]
    assert about(running, entry) == f"John Martinez, {TODAY}"
    detail.spells.selectRow(0)
    one = spell(60)
    assert window.pages.picked_about() == Note(one.start, one.end, "W1", "S1")
    assert about(running, entry).startswith("John Martinez at Assembly Line A, Thu 22 Jan ")
    window.go("today")
    assert about(running, entry) == f"John Martinez, {TODAY}"


def test_that_it_is_the_bar_that_the_keyboard_is_on(running: Stage, qtbot: QtBot) -> None:
    chart = running.window.pages.today.units
    qtbot.waitUntil(lambda: chart._cursor.at is not None)
    assert about(running) == TODAY
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = chart._buckets[1]
    assert running.window.pages.picked_about() == Note(first.start, first.end)
    away = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    chart.focusOutEvent(away)
    assert running.window.pages.picked_about() is not None
    chart.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert running.window.pages.picked_about() is None


def test_that_without_a_selection_it_is_the_hour_shown_and_not_its_shift(running: Stage) -> None:
    start = snapshots.NOW - timedelta(hours=2, minutes=40)
    hour = TimeSpan(start, start + timedelta(hours=1))
    running.window.ask_for(View(SpanChoice(SpanKind.CUSTOM, hour)))
    running.backend.answer(snapshots.snapshot(span=hour, shown=hour))
    assert about(running) == "Thu 22 Jan 09:00–10:00"


def test_that_it_is_the_shift_where_that_is_what_is_shown(running: Stage) -> None:
    running.backend.answer(snapshots.shift_snapshot())
    assert about(running) == "Day shift, Thu 22 Jan 06:00–14:00"
