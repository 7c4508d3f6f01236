from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import FIRST_REASONS, LONGEST_TEXT, Note
from factory_desktop.views.dialogs.note import REMOVE, NoteDialog
from tests.factories import T0

FRESH = Note(T0, T0, "W1")
KEPT = replace(FRESH, reason="Gone from the list", text="As said.", number=7)


def dialog_of(qtbot: QtBot, note: Note = FRESH) -> NoteDialog:
    dialog = NoteDialog(None, note, "Sarah Chen, Thu 22 Jan 09:10", FIRST_REASONS)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_that_it_says_what_it_is_about_and_waits_for_something_to_keep(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Sarah Chen, Thu 22 Jan 09:10" in said
    assert dialog.reason.currentText() == "No reason"
    assert not dialog.action.isEnabled()
    assert dialog.remove.isHidden()


def test_that_a_reason_is_chosen_by_its_first_letters(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.keyClicks(dialog.reason, "Mee")
    assert dialog.note() == replace(FRESH, reason="Meeting")
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.action, Qt.MouseButton.LeftButton)


def test_that_a_text_is_written_and_saved_by_keys(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.keyClicks(dialog.text, "New tool. ")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.note() == replace(FRESH, text="New tool.")


def test_that_a_note_keeps_a_reason_that_the_list_does_not_have_any_more(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, KEPT)
    assert dialog.reason.currentText() == "Gone from the list"
    assert not dialog.action.isEnabled()
    assert dialog.note() == KEPT
    QTest.keyClicks(dialog.text, " More.")
    assert dialog.note() == replace(KEPT, text="As said. More.")
    assert dialog.action.text() == "Save note"


def test_that_a_text_that_is_too_long_is_told(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.text.setPlainText("x" * (LONGEST_TEXT + 1))
    assert dialog.fault.text() == "The text is too long: 2,001 letters, at most 2,000."
    assert not dialog.action.isEnabled()


@pytest.mark.parametrize("note", [KEPT])
def test_that_it_is_taken_away_by_its_button(qtbot: QtBot, note: Note) -> None:
    dialog = dialog_of(qtbot, note)
    with qtbot.waitSignal(dialog.finished) as finished:
        QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert finished.args == [REMOVE]
