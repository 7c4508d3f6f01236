from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.views.actions import Actions
from factory_desktop.views.chooser import SpanChooser
from factory_desktop.views.theme import LIGHT
from tests import snapshots
from tests.views.conftest import Stage

TALLINN = ZoneInfo("Europe/Tallinn")
SHIFTS = Shift(time(6), time(14), "Day & late"), Shift(time(22), time(6), "Night")
CALENDAR = PlantCalendar(TALLINN, (ShiftPlan(date(2026, 1, 1), SHIFTS),))


@pytest.fixture
def chooser(qtbot: QtBot) -> Iterator[SpanChooser]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = SpanChooser(LIGHT, Actions(window, window.menuBar()))
    window.setCentralWidget(made)
    window.show()
    yield made
    window.deleteLater()


def listed(chooser: SpanChooser) -> list[str]:
    chooser.menu.aboutToShow.emit()
    return [action.text() for action in chooser.menu.actions() if not action.isSeparator()]


def test_that_the_shifts_that_have_begun_are_listed_latest_first(chooser: SpanChooser) -> None:
    chooser.show_snapshot(snapshots.shift_snapshot(calendar=CALENDAR))
    assert listed(chooser) == [
        "Day && late   Thu 22 Jan   06:00–14:00",
        "Night   Wed 21 Jan   22:00–06:00",
        "Day && late   Wed 21 Jan   06:00–14:00",
        "Night   Tue 20 Jan   22:00–06:00",
        "Day && late   Tue 20 Jan   06:00–14:00",
        "&Today",
        "Last 24 &hours",
        "Last 7 &days",
        "&All",
        "&Custom…",
    ]


def test_that_a_plant_without_shifts_has_the_other_spans(chooser: SpanChooser) -> None:
    chooser.show_snapshot(snapshots.snapshot(calendar=PlantCalendar(TALLINN)))
    assert listed(chooser)[0] == "&Today"


def test_that_a_shift_in_the_list_is_asked_for(chooser: SpanChooser, qtbot: QtBot) -> None:
    chooser.show_snapshot(snapshots.shift_snapshot(calendar=CALENDAR))
    listed(chooser)
    entries = chooser.menu.actions()
    with qtbot.waitSignal(chooser.choice_wanted) as wanted:
        entries[1].trigger()
    assert wanted.args == [SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Night"))]
    with qtbot.waitSignal(chooser.choice_wanted) as wanted:
        entries[0].trigger()
    assert wanted.args == [LATEST]


def test_that_the_shift_shown_is_marked(chooser: SpanChooser) -> None:
    night = SHIFTS[1].placed(date(2026, 1, 21), TALLINN)
    chooser.show_snapshot(snapshots.shift_snapshot(calendar=CALENDAR, shift=night))
    listed(chooser)
    assert [action.isChecked() for action in chooser.menu.actions()[:3]] == [False, True, False]
    assert chooser.button.text() == "Night   Wed 21 Jan   22:00–06:00"
    assert chooser.button.accessibleName() == "Time shown: Night   Wed 21 Jan   22:00–06:00"


def test_that_too_long_words_end_with_dots(chooser: SpanChooser) -> None:
    chooser.show_snapshot(snapshots.shift_snapshot())
    chooser.button.setFixedWidth(160)
    assert chooser.button.painted_text().endswith("…")
    assert "06:00–14:00" in chooser.button.toolTip()


def test_that_the_arrows_step_through_night_shifts(running: Stage) -> None:
    window, key = running.window, Qt.Key.Key_Left
    running.backend.answer(snapshots.shift_snapshot(calendar=CALENDAR))
    assert not window.actions_by_name["go.next-span"].isEnabled()
    QTest.mouseClick(window.when.chooser.steps[0], Qt.MouseButton.LeftButton)
    night = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Night"))
    assert running.backend.views()[-1].choice == night
    window.activateWindow()
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    before = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Day & late"))
    assert running.backend.views()[-1].choice == before
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert running.backend.views()[-1].choice == LATEST
    assert not window.actions_by_name["go.next-span"].isEnabled()


def test_that_live_leads_to_the_latest_shift(running: Stage) -> None:
    running.trigger("span.all")
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert running.backend.views()[-1].choice == LATEST


def test_that_the_plants_year_is_said_where_it_is_not_this_one(chooser: SpanChooser) -> None:
    shown = snapshots.shift_snapshot(taken_at=datetime(2027, 1, 5, 12, tzinfo=UTC))
    chooser.show_snapshot(replace(shown, calendar=CALENDAR))
    assert "22 Jan 2026" in chooser.button.text()
