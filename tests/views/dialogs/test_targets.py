from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.calendar_change import SetTargets
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.models.target_model import TargetRow
from factory_desktop.views.dialogs.targets import TargetsDialog

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
TODAY = date(2026, 1, 22)
STATIONS = (TargetRow("S1", "Assembly"), TargetRow("S2", "Packaging"))
OLD = UnitsTarget("S1", 18.5, FIRST_DAY)
SHARE = UtilizationTarget(0.85, FIRST_DAY)
PLANT = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(FIRST_DAY, (Shift(),)),), (OLD,), (SHARE,))


def dialog_of(qtbot: QtBot, calendar: PlantCalendar = PLANT) -> TargetsDialog:
    dialog = TargetsDialog(None, calendar, STATIONS, NOW)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def type_target(dialog: TargetsDialog, text: str) -> None:
    """Type into the cell that the keyboard is on, as a person does."""
    QTest.keyClicks(dialog.table, text[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # What was typed is taken over in the next turn of the event loop.
    QApplication.processEvents()
    assert dialog.isVisible()


def lines(dialog: TargetsDialog) -> list[str]:
    return [one.accessibleName().removeprefix("Remove: ") for one in dialog.kept.buttons]


def test_that_nothing_changed_is_nothing_to_save(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert not dialog.action.isEnabled()
    assert dialog.change() == SetTargets((OLD,), (SHARE,))
    assert lines(dialog) == [
        "Since the beginning: 18.5 units / h at S1",
        "Since the beginning: utilization of 85.0\N{NO-BREAK SPACE}%",
    ]


def test_that_a_target_is_typed_into_its_cell(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    type_target(dialog, "20")
    assert dialog.action.isEnabled()
    assert dialog.change().units == (OLD, UnitsTarget("S1", 20, TODAY))
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    type_target(dialog, "7")
    assert dialog.change().units[-1] == UnitsTarget("S2", 7, TODAY, "Day shift")


def test_that_what_is_no_number_is_said_and_changes_nothing(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    type_target(dialog, "many")
    assert dialog.fault.text() == "“many” is not a number of units per hour."
    assert dialog.fault.isVisible()
    assert not dialog.action.isEnabled()
    type_target(dialog, "21")
    assert dialog.fault.isHidden()


def test_that_the_share_of_workers_is_set_from_the_day_on(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.utilization.setValue(90)
    assert dialog.action.isEnabled()
    assert dialog.change().utilization == (SHARE, UtilizationTarget(0.9, TODAY))
    dialog.utilization.setValue(0)
    assert dialog.utilization.text() == "no target"
    assert dialog.change().utilization == (SHARE, UtilizationTarget(0, TODAY))


def test_that_first_targets_are_valid_from_the_beginning(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, PlantCalendar(ZoneInfo("UTC")))
    type_target(dialog, "20")
    dialog.utilization.setValue(85)
    assert dialog.change() == SetTargets((UnitsTarget("S1", 20, FIRST_DAY),), (SHARE,))


def test_that_the_history_follows_the_station_and_can_be_taken_away(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert len(lines(dialog)) == 1
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    for _ in range(2):
        QTest.mouseClick(dialog.kept.buttons[0], Qt.MouseButton.LeftButton)
    assert dialog.change() == SetTargets((), ())
    assert dialog.action.isEnabled()
    assert dialog.utilization.text() == "no target"
