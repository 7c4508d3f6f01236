"""By keys and mouse from spell to spell, in a real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.views.charts.spell_walk import SpellWalk
from factory_desktop.views.charts.state_timeline import StateTimeline
from factory_desktop.views.charts.visible_range import VisibleRange
from tests.timelines import ABSENT, IDLE, WORKING, answer, at
from tests.views.charts.test_state_timeline import chart_of, place

KEY = Qt.Key


def walked(qtbot: QtBot) -> StateTimeline:
    chart = chart_of(qtbot)
    SpellWalk(chart)
    return chart


def press(chart: StateTimeline, *keys: Qt.Key) -> tuple[str, EventType | None] | None:
    for key in keys:
        QTest.keyClick(chart.rows, key)
    return (chart.item.row_id, chart.item.state) if chart.item else None


def test_that_right_and_left_go_from_spell_to_spell_over_gaps(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    assert press(chart, KEY.Key_Right) == ("W1", WORKING)
    seen = [press(chart, KEY.Key_Right) for _ in range(4)]
    assert seen == [("W1", IDLE), ("W1", ABSENT), ("W1", None), ("W1", WORKING)]
    assert press(chart, KEY.Key_Left) == ("W1", None)


def test_that_up_and_down_go_to_the_same_time_in_other_rows(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    assert press(chart, KEY.Key_End) == ("W1", WORKING)
    assert press(chart, KEY.Key_Down) == ("W2", WORKING)
    assert press(chart, KEY.Key_Down) == ("W3", IDLE)
    assert press(chart, KEY.Key_Down) == ("W3", IDLE)
    assert press(chart, KEY.Key_PageUp) == ("W1", WORKING)


def test_that_home_and_end_stay_in_the_row(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    assert press(chart, KEY.Key_Right, KEY.Key_End) == ("W1", WORKING)
    assert chart.item is not None
    assert chart.item.start == at(130)
    assert press(chart, KEY.Key_Home) == ("W1", WORKING)
    assert chart.item.start == at(0)


def test_that_a_row_without_anything_is_passed(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, answer(workers=5))
    SpellWalk(chart)
    assert press(chart, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down) == ("W3", IDLE)
    assert press(chart, KEY.Key_Down) == ("W3", IDLE)


def test_that_the_time_shown_follows_the_selection(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    chart.show_range(VisibleRange.of(at(0), at(62)))
    press(chart, KEY.Key_Home, KEY.Key_Right)
    assert chart.visible.moments()[1] == at(70)
    press(chart, *[KEY.Key_Right] * 3)
    assert chart.visible.moments()[0] == at(130)
    # Nothing more was read on that side: the time goes on, to be read.
    before = chart.visible.start
    press(chart, KEY.Key_Right)
    assert chart.visible.start > before


def test_that_plus_and_minus_zoom_around_what_is_selected(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    press(chart, KEY.Key_Right, KEY.Key_Right, KEY.Key_Plus, KEY.Key_Plus)
    assert chart.visible.length == 2 * 3600
    assert chart.visible.start < at(65).timestamp() < chart.visible.end
    press(chart, KEY.Key_Minus)
    assert chart.visible.length == 4 * 3600


def test_that_a_click_selects_and_a_click_beside_takes_it_away(qtbot: QtBot) -> None:
    chart = walked(qtbot)
    surface = chart.rows.plot.viewport()
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=place(chart, 0, at(115)))
    assert chart.item is not None
    assert chart.item.state is None
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=place(chart, 2, at(450)))
    assert chart.item is None


def test_that_a_right_click_selects_and_wants_a_menu(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    walk = SpellWalk(chart)
    where, surface = place(chart, 1, at(100)), chart.rows.plot.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, QPoint(50, 60))
    with qtbot.waitSignal(walk.menu_wanted) as wanted:
        QApplication.sendEvent(surface, event)
    assert wanted.args == [QPoint(50, 60)]
    assert chart.item is not None
    assert chart.item.row_id == "W2"
