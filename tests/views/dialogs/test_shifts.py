from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.shift import Shift
from factory_desktop.models.shift_template import templates
from factory_desktop.models.text import SPACE
from factory_desktop.views.application import application
from factory_desktop.views.dialogs.shifts import ShiftsDialog
from factory_desktop.views.theme import LIGHT

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
TODAY = date(2026, 1, 22)
TALLINN = ZoneInfo("Europe/Tallinn")
OLD = ShiftPlan(FIRST_DAY, (Shift(),), simulated=True)
LATER = ShiftPlan(date(2026, 3, 1), ())
PLANT = PlantCalendar(TALLINN, (OLD, LATER))


def dialog_of(
    qtbot: QtBot, calendar: PlantCalendar = PLANT, locked: frozenset[str] = frozenset()
) -> ShiftsDialog:
    dialog = ShiftsDialog(None, calendar, NOW, locked)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(dialog: ShiftsDialog, row: int, name: str) -> None:
    field = dialog.rows[row].name
    field.selectAll()
    QTest.keyClicks(field, name)


def test_that_a_plant_without_shifts_is_offered_a_day_shift_from_the_beginning(
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(qtbot, PlantCalendar(TALLINN))
    assert dialog.template.currentText() == "One shift of 8 hours"
    assert dialog.action.isEnabled()
    assert dialog.change().plans == (ShiftPlan(FIRST_DAY, templates()[0].shifts),)


def test_that_what_is_in_force_is_shown_and_nothing_changed_is_nothing_to_save(
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(qtbot)
    assert [row.shift() for row in dialog.rows] == [Shift()]
    assert not dialog.action.isEnabled()
    assert dialog.change() == SetCalendar(PLANT.plans, TALLINN)


def test_that_a_change_is_valid_from_today_and_the_past_stays(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    retype(dialog, 0, "Early")
    assert dialog.action.isEnabled()
    assert dialog.change().plans == (OLD, ShiftPlan(TODAY, (Shift(name="Early"),)), LATER)
    dialog.valid_from.field.setDate(QDate(2026, 4, 1))
    assert [one.valid_from for one in dialog.change().plans] == [
        FIRST_DAY, LATER.valid_from, date(2026, 4, 1)
    ]  # fmt: skip


def test_that_other_names_of_shifts_in_force_are_told_and_those_of_new_ones_are_not(
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.change().renaming is None
    retype(dialog, 0, "Early")
    click(dialog.add_shift)
    retype(dialog, 1, "Night")
    assert dialog.change().renaming == Renaming(((Shift().name, "Early"),), TODAY)
    dialog.valid_from.field.setDate(QDate(2026, 4, 1))
    assert dialog.change().renaming is None


def test_that_a_plan_of_the_same_day_is_put_right_and_is_the_persons_own(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    retype(dialog, 0, "Early")
    click(dialog.valid_from.beginning)  # type: ignore[arg-type]
    assert dialog.change().plans == (ShiftPlan(FIRST_DAY, (Shift(name="Early"),)), LATER)


def test_that_a_template_fills_the_week_and_is_changed_like_any(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.keyClick(dialog.template, Qt.Key.Key_End)
    dialog.template.setCurrentIndex(3)
    assert [row.name.text() for row in dialog.rows] == ["Early shift", "Late shift", "Night shift"]
    click(dialog.rows[1].remove)
    assert [row.name.text() for row in dialog.rows] == ["Early shift", "Night shift"]
    assert dialog.change().plans[1].shifts == (templates()[2].shifts[0], templates()[2].shifts[2])


def test_that_a_shift_is_added_after_the_last_one(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.add_shift)
    assert dialog.fault.text() == "A shift has no name."
    assert not dialog.action.isEnabled()
    assert QApplication.focusWidget() is dialog.rows[1].name
    QTest.keyClicks(dialog.rows[1].name, "Late")
    assert dialog.fault.isHidden()
    added = dialog.change().plans[1].shifts[1]
    assert (added.start, added.end, added.name) == (time(16), time(8), "Late")


def test_that_what_cannot_be_is_said_in_the_dialog_and_not_saved(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.template.setCurrentIndex(2)
    dialog.rows[0].end.setTime(QTime(14, 1))
    assert dialog.fault.text() == "Early shift and Late shift overlap."
    assert not dialog.action.isEnabled()
    assert dialog.preview.isHidden()
    dialog.rows[0].end.setTime(QTime(14, 0))
    assert dialog.fault.isHidden()
    assert dialog.action.isEnabled()


def test_that_the_next_change_of_the_clocks_is_foretold_for_the_shifts(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert "no shift is longer or shorter" in dialog.preview.text()
    dialog.template.setCurrentIndex(4)
    assert dialog.preview.text() == (
        f"The clocks change on 29 Mar 2026: Night shift of Sat 28 Mar is 11:00{SPACE}h long."
    )
    dialog.zone.setCurrentText("Asia/Kolkata")
    assert dialog.preview.text() == "The clocks do not change in Asia/Kolkata."


def test_that_another_zone_alone_is_a_change_and_an_unknown_one_is_not(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.zone.setCurrentText("Mars/Base")
    assert dialog.fault.text() == "There is no time zone of this name."
    assert not dialog.action.isEnabled()
    dialog.zone.setCurrentText("Asia/Kolkata")
    assert dialog.action.isEnabled()
    assert dialog.change() == SetCalendar(PLANT.plans, ZoneInfo("Asia/Kolkata"))


def test_that_a_zone_set_from_outside_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, locked=frozenset({"zone"}))
    assert not dialog.zone.isEnabled()
    assert dialog.change().zone is None


def test_that_other_plans_are_listed_and_can_be_taken_away(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    said = [button.accessibleName() for button in dialog.others.buttons]
    assert said == [
        "Remove: Since the beginning: Day shift 08:00–16:00", "Remove: From 1 Mar 2026: no shifts"
    ]  # fmt: skip
    click(dialog.others.buttons[1])
    assert dialog.change().plans == (OLD,)
    assert dialog.action.isEnabled()


def test_that_a_plant_may_rest(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.rows[0].remove)
    assert dialog.change().plans == (OLD, ShiftPlan(TODAY, ()), LATER)
    assert dialog.action.isEnabled()
    click(dialog.add_shift)
    assert len(dialog.rows) == 1


@pytest.mark.parametrize("locked", [frozenset(), frozenset({"zone"})])
def test_that_it_has_room_on_a_small_screen(qtbot: QtBot, locked: frozenset[str]) -> None:
    application().setStyleSheet(LIGHT.qss())
    many = PlantCalendar(TALLINN, tuple(ShiftPlan(date(2026, 2, day), ()) for day in range(1, 20)))
    dialog = dialog_of(qtbot, many, locked)
    dialog.template.setCurrentIndex(3)
    assert dialog.height() <= 700
    assert dialog.width() <= 1100
