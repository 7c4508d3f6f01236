from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.views.actions import Actions
from factory_desktop.views.span_desk import SpanDesk
from tests.snapshots import NOW, shift_snapshot, snapshot


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Actions(window, window.menuBar())
    window.deleteLater()


@pytest.fixture
def desk(actions: Actions) -> SpanDesk:
    window = actions["file.quit"].parent()
    assert isinstance(window, QMainWindow)
    return SpanDesk(window, actions, StoppedClock(NOW))


def marked(actions: Actions) -> list[str]:
    return [name for name, one in actions.items() if name.startswith("span.") and one.isChecked()]


def test_that_the_latest_shift_is_marked_as_the_shift(desk: SpanDesk, actions: Actions) -> None:
    desk.show_choice(LATEST)
    desk.show_snapshot(shift_snapshot())
    assert marked(actions) == ["span.shift"]


def test_that_without_shifts_it_is_marked_as_today(desk: SpanDesk, actions: Actions) -> None:
    desk.show_choice(LATEST)
    desk.show_snapshot(snapshot())
    assert marked(actions) == ["span.today"]


def test_that_steps_rest_where_there_is_nothing(desk: SpanDesk, actions: Actions) -> None:
    back, on = actions["go.previous-span"], actions["go.next-span"]
    assert (back.isEnabled(), on.isEnabled()) == (False, False)
    desk.show_snapshot(replace(snapshot(), calendar=PlantCalendar(ZoneInfo("Europe/Tallinn"))))
    assert (back.isEnabled(), on.isEnabled()) == (True, False)
    desk.show_choice(SpanChoice(SpanKind.ALL))
    assert (back.isEnabled(), on.isEnabled()) == (False, False)


def test_that_a_step_asks_for_what_is_beside(
    desk: SpanDesk, actions: Actions, qtbot: QtBot
) -> None:
    desk.show_snapshot(shift_snapshot())
    with qtbot.waitSignal(desk.choice_wanted) as wanted:
        actions["go.previous-span"].trigger()
    assert isinstance(wanted.args, list)
    choice = wanted.args[0]
    assert isinstance(choice, SpanChoice)
    assert choice.shift is not None
    assert choice.shift.day.isoformat() == "2026-01-21"
    desk.show_choice(choice)
    with qtbot.waitSignal(desk.choice_wanted) as wanted:
        actions["go.next-span"].trigger()
    assert wanted.args == [LATEST]


@pytest.mark.parametrize(
    ("hours", "choice"), [(0, LATEST), (6, SpanChoice(SpanKind.TODAY)), (24, LATEST)]
)
def test_that_live_shows_the_shift_that_runs_and_between_shifts_today(
    actions: Actions, qtbot: QtBot, hours: int, choice: SpanChoice
) -> None:
    window = actions["file.quit"].parent()
    assert isinstance(window, QMainWindow)
    desk = SpanDesk(window, actions, StoppedClock(NOW + timedelta(hours=hours)))
    desk.show_snapshot(shift_snapshot())
    with qtbot.waitSignal(desk.choice_wanted) as wanted:
        actions["go.live"].trigger()
    assert wanted.args == [choice]


def test_that_live_without_shifts_stays_the_latest(
    desk: SpanDesk, actions: Actions, qtbot: QtBot
) -> None:
    desk.show_snapshot(replace(snapshot(), calendar=PlantCalendar(ZoneInfo("Europe/Tallinn"))))
    with qtbot.waitSignal(desk.choice_wanted) as wanted:
        actions["go.live"].trigger()
    assert wanted.args == [LATEST]
