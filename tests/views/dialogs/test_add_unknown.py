from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.refused_change import AddUnknown
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
from tests.snapshots import NOW

W7 = Waiting(Who.WORKER, "W7", 12, 12, 14, NOW)
S9 = Waiting(Who.STATION, "S9", 3, 3, 3, NOW)


def dialog_of(qtbot: QtBot, waiting: Waiting) -> AddUnknownDialog:
    made = AddUnknownDialog(None, waiting, ["Assembly", "Packaging", "Assembly"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_worker_has_a_name_and_enter_adds(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, W7)
    assert not dialog.action.isEnabled()
    assert dialog.type.isHidden()
    QTest.keyClicks(dialog.name, "  Ana Lima ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == AddUnknownDialog.DialogCode.Accepted
    assert dialog.change() == AddUnknown(Who.WORKER, "W7", "Ana Lima")


def test_that_a_station_has_a_type_of_those_known_or_another(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, S9)
    offered = [dialog.type.itemText(number) for number in range(dialog.type.count())]
    assert offered == ["Assembly", "Packaging"]
    QTest.keyClicks(dialog.name, "Line D")
    assert not dialog.action.isEnabled()
    dialog.type.setCurrentText("Welding")
    assert dialog.action.isEnabled()
    assert dialog.change() == AddUnknown(Who.STATION, "S9", "Line D", "Welding")


@pytest.mark.parametrize("name", ["", "   ", "Ana\u202e", "\u200b"])
def test_that_a_name_can_be_seen(qtbot: QtBot, name: str) -> None:
    dialog = dialog_of(qtbot, W7)
    dialog.name.setText(name)
    assert not dialog.action.isEnabled()


def test_that_it_says_what_is_taken_in_while_more_comes(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, W7)
    assert dialog.promise.text().startswith("12 events that wait are taken in.")
    dialog.show_all_waiting(AllWaiting((S9, replace(W7, events=13, whole=13))))
    assert dialog.promise.text().startswith("13 events that wait are taken in.")


def test_that_all_its_words_are_plain_text(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, W7)
    formats = {one.textFormat() for one in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert dialog.windowTitle() == "Add worker W7"


def test_that_the_longest_id_has_room(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, replace(W7, id="W" * 50))
    letters = dialog.heading.fontMetrics().horizontalAdvance("W" * 50)
    assert dialog.heading.width() >= letters
