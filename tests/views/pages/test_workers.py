from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.worker_question import WorkerQuestion
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.pages.workers import WorkersPage
from factory_desktop.views.theme import LIGHT
from tests.answers import spell, worker_detail
from tests.snapshots import snapshot
from tests.views.conftest import Stage
from tests.views.modal import in_dialog


def test_that_a_pick_in_table_or_chart_is_told(qtbot: QtBot) -> None:
    page = WorkersPage(LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.add_charts()
    page.show_snapshot(snapshot())
    page.select(Pick("W2"))
    for part in (page.table, page.findChild(TimelineChart)):
        assert part
        with qtbot.waitSignal(page.worker_picked) as picked:
            part.worker_picked.emit("W1")
        assert picked.args == ["W1"]


def shown(stage: Stage) -> WorkersPage:
    stage.trigger("page.workers")
    page = stage.window.pages.figures["workers"]
    assert isinstance(page, WorkersPage)
    return page


def test_that_the_whole_floor_is_seen_until_somebody_is_picked(
    running: Stage, qtbot: QtBot
) -> None:
    page = shown(running)
    assert page.findChild(TimelineChart).isVisible()  # type: ignore[union-attr]
    assert not page.detail.isVisible()
    assert running.questions == []
    running.window.ask_for(View(pick=Pick("W2")))
    assert page.detail.isVisible()
    running.backend.answer()
    question = WorkerQuestion(View(pick=Pick("W2")))
    qtbot.waitUntil(lambda: ("ask", question) in running.backend.asked)
    running.bridge.watcher.answered(question, worker_detail(60, 30))
    assert page.detail.spells.model().rowCount() == 2
    running.window.ask_for(View())
    assert not page.detail.isVisible()


def test_that_a_spells_events_are_shown_in_their_time(running: Stage, qtbot: QtBot) -> None:
    page = shown(running)
    running.window.ask_for(View(pick=Pick("W1")))
    running.backend.answer()
    question = WorkerQuestion(View(pick=Pick("W1")))
    qtbot.waitUntil(lambda: ("ask", question) in running.backend.asked)
    running.bridge.watcher.answered(question, worker_detail(60, 30))
    page.detail.spells.selectRow(0)
    QTest.mouseClick(page.detail.show_events, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(running.window.pages.events.isVisible)
    choice = running.backend.views()[-1].choice
    assert (choice.kind, choice.custom) == (
        SpanKind.CUSTOM,
        TimeSpan(spell(60).start, spell(60).end),
    )
    assert running.window.pages.events.query.words.text() == "worker:W1 station:S1"


def test_that_a_reason_can_be_given_for_a_spell(running: Stage) -> None:
    page, one, asked = shown(running), spell(30), list[str]()

    def look(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    in_dialog(look)
    page.detail.note_wanted.emit(one.start, one.end, "W1", "S1")
    assert any("John Martinez" in words for words in asked)


def test_that_a_station_worked_at_narrows_too(running: Stage) -> None:
    page = shown(running)
    running.window.ask_for(View(pick=Pick("W1")))
    page.detail.picked.emit("S2")
    assert running.backend.views()[-1].pick == Pick("W1", "S2")
