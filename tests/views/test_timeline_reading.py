"""When a timeline asks, and which answers it takes."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views import timeline_reading
from factory_desktop.views.charts.state_timeline import StateTimeline
from factory_desktop.views.timeline_reading import TimelineReading
from tests.timelines import SHOWN, answer, shift


class Asked:
    """A chart that is read, and the questions so far."""

    def __init__(self, qtbot: QtBot) -> None:
        self.chart = StateTimeline()
        qtbot.addWidget(self.chart)
        self.chart.resize(900, 300)
        self.chart.show()
        self.reading = TimelineReading(self.chart)
        self.questions: list[TimelineQuestion] = []
        self.reading.question_asked.connect(self.questions.append)

    def show(self, **fields: object) -> None:
        snapshot = shift(**fields)
        self.chart.show_snapshot(snapshot)
        self.reading.show_snapshot(snapshot)
        QApplication.processEvents()


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    made = Asked(qtbot)
    made.show()
    return made


def test_that_the_first_snapshot_is_asked_about_at_once(asked: Asked) -> None:
    assert asked.questions == [TimelineQuestion(RowKind.WORKERS, SHOWN)]


def test_that_new_events_are_read_again_but_not_with_each_refresh(
    asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_reading, "_LIVE_MS", 400)
    asked.reading.show_answer(asked.questions[0], answer())
    for _ in range(5):
        asked.show()
    assert len(asked.questions) == 1
    qtbot.waitUntil(lambda: len(asked.questions) == 2)


def test_that_a_span_that_moves_on_by_itself_is_read_at_leisure(asked: Asked, qtbot: QtBot) -> None:
    asked.reading.show_answer(asked.questions[0], answer())
    asked.chart.show_range(asked.chart.visible.moved(-60))
    qtbot.waitUntil(lambda: len(asked.questions) == 2)
    dragged = asked.chart.visible
    asked.reading.show_answer(asked.questions[1], answer())
    asked.chart._visible = dragged.moved(dragged.length / 50_000)
    asked.show()
    qtbot.wait(100)
    assert len(asked.questions) == 2
    asked.reading.show_answer(asked.questions[1], answer())
    assert not asked.chart.totals.stale


def test_that_another_pick_is_asked_about_at_once(asked: Asked) -> None:
    asked.show(view=View(pick=Pick("W2")))
    assert asked.questions[-1].pick == Pick("W2")


def test_that_a_drag_is_read_now_and_then_and_where_it_ends(asked: Asked, qtbot: QtBot) -> None:
    for _ in range(10):
        asked.chart.show_range(asked.chart.visible.moved(-60))
    # What is in hand is not called off: while the mouse moves nothing would be drawn.
    qtbot.wait(100)
    assert len(asked.questions) == 1
    asked.reading.show_answer(asked.questions[0], answer())
    assert asked.chart.totals.stale
    qtbot.waitUntil(lambda: len(asked.questions) == 2)
    assert asked.questions[-1].shown == asked.chart.visible.moments()
    asked.reading.show_answer(asked.questions[-1], answer())
    assert not asked.chart.totals.stale


def test_that_a_fault_is_told_until_there_is_an_answer(
    asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_reading, "_PATIENCE_MS", 50)
    asked.reading.show_answer(asked.questions[0], Fault("database is locked"))
    assert asked.chart._nothing.text().endswith("database is locked")
    assert asked.chart._body.currentIndex() == 1
    qtbot.waitUntil(lambda: len(asked.questions) == 2)
    asked.reading.show_answer(asked.questions[1], answer())
    assert asked.chart._body.currentIndex() == 0


def test_that_a_question_that_was_lost_is_asked_again(
    asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_reading, "_PATIENCE_MS", 30)
    monkeypatch.setattr(timeline_reading, "_LIVE_MS", 10)
    asked.show()
    qtbot.waitUntil(lambda: len(asked.questions) >= 2)


def test_that_other_rows_are_asked_about_at_once_and_nothing_stays_selected(asked: Asked) -> None:
    asked.reading.show_answer(asked.questions[0], answer())
    assert asked.chart.items is not None
    asked.chart.select(asked.chart.items.of(0)[0])
    asked.reading.show_kind(RowKind.STATIONS)
    assert asked.questions[-1].kind is RowKind.STATIONS
    assert asked.chart.item is None


def test_that_answers_to_others_are_left_alone(asked: Asked) -> None:
    asked.reading.show_answer("a question of another page", answer())
    asked.reading.show_answer(replace(asked.questions[0], pick=Pick("W9")), answer())
    assert asked.chart.row_count == 0
    asked.reading.show_answer(asked.questions[0], answer())
    assert asked.chart.row_count == 3


def test_that_a_hidden_chart_asks_nothing(asked: Asked) -> None:
    asked.chart.hide()
    asked.show(view=View(pick=Pick("W2")))
    assert len(asked.questions) == 1
