from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.views.dialogs.refused import RefusedDialog
from tests.snapshots import NOW, ZONE

REFUSED = tuple(
    RefusedEvent(
        number,
        NOW - timedelta(minutes=number),
        number,
        "No worker with this id is on the roster.",
        "/worker_id",
        f'{{"worker_id": "<b>W{number}</b>"}}',
        is_whole=True,
        digest=bytes([number]),
    )
    for number in range(1, 4)
)


def dialog_of(qtbot: QtBot) -> RefusedDialog:
    made = RefusedDialog(None, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_each_refused_event_has_its_row_and_the_first_is_told_in_full(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.whole.toPlainText() == ""
    dialog.show_refused(REFUSED)
    model = dialog.table.model()
    first = [model.index(0, column).data() for column in range(5)]
    assert model.rowCount() == 3
    assert first == ["11:39:00", "1", "–", REFUSED[0].reason, REFUSED[0].sent]
    assert REFUSED[0].sent in dialog.whole.toPlainText()


def test_that_the_keyboard_walks_the_list(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(REFUSED)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert REFUSED[1].sent in dialog.whole.toPlainText()


def test_that_nothing_refused_leaves_an_empty_list(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(())
    assert dialog.table.model().rowCount() == 0
    assert dialog.whole.toPlainText() == ""
    assert dialog.whole.placeholderText() == "No refused event is kept."
    assert enabled(dialog) == [False, False, False]


def enabled(dialog: RefusedDialog) -> list[bool]:
    return [one.isEnabled() for one in (dialog.again, dialog.all, dialog.discard)]


def test_that_the_picked_ones_are_taken_in_again_or_discarded(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(REFUSED)
    wanted: list[object] = []
    dialog.again_wanted.connect(wanted.append)
    dialog.discard_wanted.connect(lambda digests: wanted.append(("discard", digests)))
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for button in (dialog.again, dialog.all, dialog.discard):
        button.click()
    assert wanted == [(b"\x01", b"\x02"), None, ("discard", (b"\x01", b"\x02"))]


def test_that_what_was_picked_stays_so_while_others_go(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(REFUSED)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    dialog.show_refused(REFUSED[1:])
    assert dialog.picked() == (REFUSED[1].digest,)
    dialog.show_refused(REFUSED[2:])
    assert dialog.picked() == (REFUSED[2].digest,)
    assert REFUSED[2].sent in dialog.whole.toPlainText()


def test_that_all_rests_while_something_runs_and_what_came_of_it_is_said(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(REFUSED)
    dialog.set_free(False, "Go back to live first.")
    assert enabled(dialog) == [False, False, False]
    assert "Go back to live first." in dialog.all.toolTip()
    dialog.set_free(True)
    assert enabled(dialog) == [True, True, True]
    dialog.show_report("Taken in: 3.")
    assert (dialog.report.isVisible(), dialog.report.text()) == (True, "Taken in: 3.")


def test_that_only_what_was_kept_whole_can_be_taken_in_all_at_once(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(tuple(replace(one, is_whole=False) for one in REFUSED))
    assert enabled(dialog) == [True, False, True]


def test_that_what_was_sent_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    hostile = '<img src="file:///secret">\u202e&amp;<script>'
    dialog = dialog_of(qtbot)
    dialog.show_refused((replace(REFUSED[0], sent=hostile),))
    assert dialog.whole.toPlainText().endswith(hostile)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    assert dialog.whole.font().family() == fixed.family()
