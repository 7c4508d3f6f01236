"""The timeline of any stretch of time, in a real window, from hand-made spells."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.store.products import Made
from factory_desktop.views.charts.spell_selection import Item
from factory_desktop.views.charts.state_timeline import StateTimeline
from factory_desktop.views.charts.visible_range import VisibleRange
from tests.snapshot_floor import CALENDAR
from tests.snapshots import NOW
from tests.timelines import IDLE, SHOWN, SPELLS, answer, at, shift, spell

LEFT = Qt.MouseButton.LeftButton


def chart_of(
    qtbot: QtBot, read: TimelineAnswer | None = None, shown: Snapshot | None = None
) -> StateTimeline:
    chart = StateTimeline()
    qtbot.addWidget(chart)
    chart.resize(1000, 320)
    chart.show_snapshot(shown or shift())
    chart.show()
    QApplication.processEvents()
    chart.show_answer(read or answer(), SHOWN)
    QApplication.processEvents()
    return chart


def place(chart: StateTimeline, row: int, moment: datetime) -> QPoint:
    rows = chart.rows
    return rows.plot.place_of(moment.timestamp(), (row + 0.5) * rows.row_pixels).toPoint()


def item(chart: StateTimeline, row: int, moment: datetime) -> Item:
    assert chart.items is not None
    found = chart.items.at(row, moment)
    assert found is not None
    return found


def test_that_the_span_of_the_window_is_shown_until_it_is_moved(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    assert chart.visible.moments() == SHOWN
    (left, right), _ = chart.rows.plot.view_box.viewRange()
    assert (left, right) == (SHOWN[0].timestamp(), SHOWN[1].timestamp())
    with qtbot.waitSignal(chart.range_changed):
        chart.zoom(0.5)
    assert chart.visible.length == 4 * 3600
    assert chart.totals.stale


def test_that_another_span_of_the_window_is_shown_whole(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    chart.zoom(0.5)
    chart.show_snapshot(shift())
    assert chart.visible.length == 4 * 3600
    span = TimeSpan(at(0), at(60))
    view = View(SpanChoice(SpanKind.CUSTOM, span))
    chart.show_snapshot(shift(view=view, span=span, shown=span))
    assert chart.visible.moments() == (at(0), at(60))


def test_that_a_drag_moves_the_time_but_not_far_beyond_now(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    surface = chart.rows.plot.viewport()
    start = place(chart, 1, at(100))
    for far in (60, *[-900] * 8):
        QTest.mousePress(surface, LEFT, pos=start)
        for step in (1, 2, 3):
            QTest.mouseMove(surface, start + QPoint(far * step // 3, 0))
        QTest.mouseRelease(surface, LEFT, pos=start + QPoint(far, 0))
        if far > 0:
            assert chart.visible.moments()[0] < SHOWN[0]
    assert chart.visible.moments()[1] == NOW + timedelta(days=1)


def test_that_shift_and_drag_brush_and_a_new_span_takes_the_brush_away(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    surface, shift_key = chart.rows.plot.viewport(), Qt.KeyboardModifier.ShiftModifier
    ends = place(chart, 0, at(60)), place(chart, 0, at(180))
    with qtbot.waitSignal(chart.brushed):
        QTest.mousePress(surface, LEFT, shift_key, ends[0])
        QTest.mouseMove(surface, (ends[0] + ends[1]) / 2)
        QTest.mouseMove(surface, ends[1])
        QTest.mouseRelease(surface, LEFT, shift_key, ends[1])
    assert chart.brush is not None
    for found, wanted in zip(chart.brush, (at(60), at(180)), strict=True):
        assert abs(found - wanted) < timedelta(minutes=1)
    chart.show_snapshot(shift(view=View(SpanChoice(SpanKind.LAST_7_DAYS))))
    assert chart.brush is None


def test_that_the_mouse_tells_the_spell_or_the_gap_under_it(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    QTest.mouseMove(chart.rows.plot.viewport(), place(chart, 0, at(65)))
    qtbot.waitUntil(lambda: "Idle 07:00:00" in QToolTip.text())
    point = QPointF(at(115).timestamp(), chart.rows.row_pixels / 2)
    assert chart.words_at(point).startswith("Not seen 07:40:00–08:10:00")
    name = QPointF(at(-5).timestamp(), chart.rows.row_pixels / 2)
    assert chart.words_at(name) == "John Martinez, W1"


def test_that_a_spell_that_reaches_beyond_what_was_read_says_so(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, answer((spell("W1", 0, 200),), frame=(at(0), at(200))))
    said = chart.words_of(item(chart, 0, at(50)))
    assert said.endswith("began earlier, went on")


def test_that_the_selection_survives_a_refresh_and_grows(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    chart.select(item(chart, 2, at(200)))
    grown = answer((*SPELLS[:-1], spell("W3", 90, 400, IDLE)))
    with qtbot.waitSignal(chart.selected) as told:
        chart.show_answer(grown, SHOWN)
    assert told.args[0].end == at(400)
    assert chart.item == told.args[0]
    with qtbot.assertNotEmitted(chart.selected):
        chart.show_answer(grown, SHOWN)


def test_that_the_selection_stays_while_it_is_out_of_sight_and_goes_with_its_spell(
    qtbot: QtBot,
) -> None:
    chart = chart_of(qtbot)
    chosen = item(chart, 0, at(65))
    chart.select(chosen)
    away = answer((spell("W1", 400, 500),), gaps=(), frame=(at(300), at(700)))
    chart.show_answer(away, SHOWN)
    assert chart.item == chosen
    with qtbot.waitSignal(chart.selected):
        chart.show_answer(answer((spell("W1", 0, 340),), gaps=()), SHOWN)
    assert chart.item is None


def test_that_the_scrolled_place_is_kept_on_a_refresh(qtbot: QtBot) -> None:
    many = answer(workers=60)
    chart = chart_of(qtbot, many)
    assert chart.rows.row_pixels == 22
    chart.rows._bar.setValue(300)
    chart.show_answer(answer(workers=60), SHOWN)
    assert chart.rows._bar.value() == 300


def test_that_breaks_shifts_and_notes_are_drawn_for_days_but_not_for_weeks(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, shown=shift(calendar=CALENDAR, notes=(Note(at(60), at(70)),)))
    ground = chart._painter.ground
    assert ground.bands.bands
    assert ground.strip.notes == (at(60).timestamp(),)
    chart.show_range(VisibleRange.of(at(0) - timedelta(days=20), at(0)))
    assert ground.bands.bands == ()


def test_that_units_are_ticks_until_they_cannot_be_told_apart(qtbot: QtBot) -> None:
    made = tuple(Made(at(minute), "W2", "S1", 1) for minute in range(0, 300, 30))
    chart = chart_of(qtbot, answer(made=made))
    ticks = chart._painter.overlay.ticks
    assert [x for x, *_ in ticks] == [one.at.timestamp() for one in made]
    row = chart.rows.row_pixels
    assert all(row < top < bottom <= 2 * row for _, top, bottom in ticks)
    close = tuple(Made(at(number / 60), "W2", "S1", 1) for number in range(3000))
    chart.show_answer(answer(made=close), SHOWN)
    chart.show_range(VisibleRange.of(at(0), at(480)).moved(-1))
    assert chart._painter.overlay.ticks.size == 0


def test_that_totals_and_words_follow_what_was_read(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, replace(answer(), by=Bucket.HOUR))
    assert chart.totals.texts(0) == ("3:00", "1:00", "0:30", "0:15", "12")
    assert "added up by hour" in chart._subtitle.text()
    assert "John Martinez: working 3:00" in chart.accessibleDescription()


def test_that_an_empty_roster_has_words(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, answer((), workers=0, gaps=()))
    assert chart._nothing.text() == "No workers yet."


@pytest.mark.parametrize("factor", [1e-9, 1e9])
def test_that_zoom_ends_at_five_minutes_and_thirty_days(qtbot: QtBot, factor: float) -> None:
    chart = chart_of(qtbot)
    chart.zoom(factor)
    assert timedelta(seconds=chart.visible.length) in {timedelta(minutes=5), timedelta(days=30)}
