"""The chart of units where targets are set: lines, sums, keys, menus."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import Pick, Snapshot, UnitsBar, View
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.theme import LIGHT
from tests.snapshots import NOW, shift_snapshot, snapshot

LEFT = Qt.MouseButton.LeftButton


def consistent(**fields: object) -> Snapshot:
    """The shift, its target made of the same units as its bars."""
    shown = shift_snapshot(**fields)
    assert shown.target is not None
    return replace(
        shown, target=replace(shown.target, made=sum(bar.targeted for bar in shown.units))
    )


def chart_of(qtbot: QtBot, shown: Snapshot, width: int = 620) -> UnitsChart:
    chart = UnitsChart()
    qtbot.addWidget(chart)
    chart.resize(width, 260)
    chart.show_snapshot(shown)
    chart.show()
    QApplication.processEvents()
    return chart


def below(chart: UnitsChart) -> list[str]:
    return [label.below for label in chart._times.labels]


def test_that_the_whole_shift_stands_there_with_its_lines(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, consistent())
    assert [label.text for label in chart._times.labels] == [f"{hour:02d}" for hour in range(6, 14)]
    lines = [mark.line for mark in chart._marks.marks]
    # Six stations of 16 an hour; a quarter of an hour less in the break.
    assert lines == [96, 96, 96, 72, 96, 96, 96, 96]


def test_that_the_sum_so_far_stands_below_each_hour_begun(qtbot: QtBot) -> None:
    shown = consistent()
    chart = chart_of(qtbot, shown)
    assert shown.target is not None
    assert below(chart)[6:] == ["", ""]
    last = shown.target.units_ahead
    assert below(chart)[5] == f"−{-last}"
    warned = [label.warns for label in chart._times.labels]
    assert warned == [text.startswith("−") for text in below(chart)]


def test_that_title_and_subtitle_say_what_is_needed_from_now(qtbot: QtBot) -> None:
    shown = consistent(target=AgainstTarget(485, 520, 744, 6, 96, 141.4))
    chart = chart_of(qtbot, shown)
    assert chart.accessibleName() == "Hour by hour"
    assert chart._subtitle.text() == "units made; line = target; 141 / h needed from now"
    over = AgainstTarget(485, 744, 744, 6, 96, None)
    chart.show_snapshot(replace(shown, target=over))
    assert chart._subtitle.text() == "units made; line = target"
    chart.show_snapshot(replace(shown, view=View(pick=Pick(station_id="S5"))))
    assert chart._subtitle.text().startswith("units made at Packaging Station; line")


def test_that_a_break_is_named_over_its_line(qtbot: QtBot) -> None:
    labels = chart_of(qtbot, consistent(), 900)._labels.labels
    assert [label.text for label in labels if label.quiet] == [f"15{SPACE}min break"]
    narrow = chart_of(qtbot, consistent(), 330)._labels.labels
    assert [label.text for label in narrow if label.quiet] == []


def test_that_figures_stand_on_their_bars_clear_of_the_line(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, consistent())
    unit = chart._plot.view_box.viewRange()[1][1] / chart._plot.view_box.height()
    for label in (one for one in chart._labels.labels if one.inside):
        line = chart._marks.marks[round(label.x)].line
        assert line is not None
        # The figure takes the pixels from 3 to 19 below its point.
        assert not label.y - 19 * unit < line < label.y - 3 * unit
    pale = [label.pale for label in chart._labels.labels if label.inside]
    assert pale == [False] * 5 + [True]


def test_that_the_mouse_tells_target_and_sum(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, consistent())
    lines = chart.words_at(QPointF(2, 3)).split("\n")
    assert lines[0].startswith("08:00–09:00, 61 units in ")
    assert lines[1:] == ["target 96, 35 short of what is due", "31 behind since the first hour"]
    assert chart.words_at(QPointF(0, 3)).split("\n")[1:] == [
        "target 96, reached",
        "11 ahead since the first hour",
    ]
    assert chart.words_at(QPointF(7, 3)).endswith("target 96")


def test_that_a_click_on_an_hour_asks_for_its_time(qtbot: QtBot) -> None:
    shown = consistent()
    chart = chart_of(qtbot, shown)
    place = chart._plot.place_of(2, 10).toPoint()
    with qtbot.waitSignal(chart.span_wanted) as wanted:
        QTest.mouseClick(chart._plot.viewport(), LEFT, pos=place)
    assert wanted.args == [TimeSpan(shown.units[2].start, shown.units[2].end)]


def test_that_keys_go_from_hour_to_hour(qtbot: QtBot) -> None:
    shown = consistent()
    chart = chart_of(qtbot, shown)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
    assert chart.accessibleDescription().startswith("08:00–09:00, 61 units")
    assert "61 units" in QToolTip.text()
    with qtbot.waitSignal(chart.span_wanted) as wanted:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert wanted.args == [TimeSpan(shown.units[2].start, shown.units[2].end)]
    at, ground = chart._plot.place_of(2.45, 60).toPoint(), chart._plot.grab().toImage()
    assert ground.pixelColor(at).name().upper() == LIGHT.tint
    QApplication.sendEvent(chart, QFocusEvent(QFocusEvent.Type.FocusOut))
    ground = chart._plot.grab().toImage()
    assert ground.pixelColor(at).name().upper() == LIGHT.surface


def test_that_a_reason_can_be_asked_for_where_notes_are_written(qtbot: QtBot) -> None:
    shown = consistent()
    chart = chart_of(qtbot, shown)
    without = chart.bar_menu(3)
    assert [action.text() for action in without.actions()] == ["Show only this time"]
    chart.offer({"edit.add-reason": QAction(chart)})
    menu, bar = chart.bar_menu(3), shown.units[3]
    with qtbot.waitSignal(chart.note_wanted) as wanted:
        menu.actions()[1].trigger()
    assert wanted.args == [bar.start, bar.end, None, None]
    for one in (without, menu):
        one.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_that_mouse_and_menu_key_open_the_menu_of_a_bar(
    qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    chart = chart_of(qtbot, consistent())
    place = chart._plot.place_of(0, 10).toPoint()
    event = QContextMenuEvent(reason, QPoint(), chart._plot.mapToGlobal(place))
    QApplication.sendEvent(chart, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Show only this time"
    menu.close()


def test_that_a_noted_hour_is_marked_and_its_note_is_told(qtbot: QtBot) -> None:
    shown = consistent()
    third = shown.units[2]
    note = Note(third.start, third.end, reason="Changeover", text="Line B")
    chart = chart_of(qtbot, replace(shown, notes=(note,)))
    assert [mark.noted for mark in chart._marks.marks] == [False, False, True] + [False] * 5
    assert chart.words_of(2).endswith("\nChangeover – Line B")


def test_that_the_summary_tells_what_is_due(qtbot: QtBot) -> None:
    shown = consistent(target=AgainstTarget(485, 520, 744, 6, 96, 141.4))
    said = chart_of(qtbot, shown).accessibleDescription()
    assert said.endswith("485 of 520 units due by now, target 744 in all.")


def test_that_a_new_target_draws_the_chart_anew(qtbot: QtBot) -> None:
    shown = consistent()
    chart = chart_of(qtbot, shown)
    before = below(chart)
    assert shown.target is not None
    chart.show_snapshot(replace(shown, target=replace(shown.target, due=shown.target.due - 8)))
    assert below(chart) != before


def test_that_a_whole_day_shows_what_has_a_target(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot())
    assert len(chart._buckets) == 8
    assert chart._buckets[0].start < NOW < chart._buckets[-1].end


def test_that_days_have_targets_and_say_nothing_of_breaks(qtbot: QtBot) -> None:
    day, hour = timedelta(days=1), timedelta(hours=1)
    days = tuple(
        UnitsBar(NOW - (7 - n) * day, NOW - (6 - n) * day, 90, target=100, targeted=90, breaks=hour)
        for n in range(7)
    )
    chart = chart_of(qtbot, snapshot(units=days, target=None), 900)
    assert chart.accessibleName() == "Units by day"
    assert [label.text for label in chart._labels.labels] == ["90"] * 7
    assert below(chart)[:2] == ["−10", "−20"]


def test_that_a_break_stands_above_a_bar_that_reaches_over_its_line(qtbot: QtBot) -> None:
    shown = consistent()
    bars = tuple(replace(bar, units=bar.units * 2, targeted=0) for bar in shown.units)
    chart = chart_of(qtbot, replace(shown, units=bars), 900)
    (label,) = [one for one in chart._labels.labels if one.quiet]
    assert label.y == bars[3].units + 72
