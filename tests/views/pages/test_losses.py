"""The Losses page in a real window, with answers from a real store."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.note import Note
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.spell_lengths_question import SpellLengthsQuestion
from factory_desktop.metrics.taking import take
from factory_desktop.store.opened import OpenedStore
from factory_desktop.views.pages.losses import LossesPage
from factory_desktop.views.theme import DARK
from tests import losses
from tests.factories import T0, event, read, record
from tests.snapshots import ZONE, snapshot
from tests.views.conftest import Stage

NOW = T0 + 4 * losses.MINUTE * 60
MOMENT = Moment(NOW, TimeRule("measured"), PlantCalendar(ZoneInfo(ZONE)))


def asked(stage: Stage) -> list[Question]:
    return stage.questions  # type: ignore[return-value]


@pytest.fixture
def page(running: Stage) -> LossesPage:
    found = running.window.pages.figures["losses"]
    assert isinstance(found, LossesPage)
    return found


def fill(store: OpenedStore) -> None:
    """W1 idle for half an hour at S1, W2 for five minutes at S2, then both at work."""
    for minute in range(0, 30, 5):
        record(store, event(minute, kind=EventType.IDLE))
    record(store, event(30), event(0, "W2", "S2", EventType.IDLE), event(5, "W2", "S2"))


def wait_for(stage: Stage, question: Question, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: question in asked(stage))


def answer(stage: Stage, store: OpenedStore, qtbot: QtBot, pick: Pick | None = None) -> None:
    """Show a snapshot of the store, and the answers to what the page then asks."""
    view = losses.view((T0, NOW), pick)
    stage.window.ask_for(view)
    stage.bridge.watcher.snapshot_taken(read(store, take, view, MOMENT))
    for question in (LossesQuestion(view), SpellLengthsQuestion(view)):
        wait_for(stage, question, qtbot)
        stage.bridge.watcher.answered(question, read(store, question.answer, MOMENT))


def test_that_it_asks_only_while_it_can_be_seen(running: Stage, page: LossesPage) -> None:
    running.backend.answer()
    assert asked(running) == []
    running.trigger("page.losses")
    assert page.isVisible()
    kinds = {type(one) for one in asked(running)}
    assert kinds == {LossesQuestion, SpellLengthsQuestion}
    running.trigger("page.today")
    running.window.ask_for(losses.view((T0, NOW)))
    running.backend.answer()
    assert len(asked(running)) == 2


def test_that_nobody_waits_for_its_answers_once_it_has_gone(
    running: Stage, page: LossesPage
) -> None:
    running.window.go("losses")
    assert page.isVisible()
    running.window.go("today")
    given_up = [one[1] for one in running.backend.asked if one[0] == "give_up"]
    assert given_up == asked(running)
    running.window.go("losses")
    assert asked(running) == [*given_up, *given_up]


def test_that_ctrl_5_goes_there(running: Stage, page: LossesPage, qtbot: QtBot) -> None:
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.isVisible)
    assert running.window.page_bar.buttons["losses"].isChecked()


def test_that_the_notes_of_the_snapshot_give_the_reasons(running: Stage, qtbot: QtBot) -> None:
    running.trigger("page.losses")
    notes = (Note(T0, NOW, reason="Cleaning"),)
    running.backend.answer(replace(snapshot(), notes=notes))
    question = LossesQuestion(running.backend.views()[-1], notes)
    qtbot.waitUntil(lambda: question in asked(running))


def test_that_all_charts_show_the_same_idle_time(
    running: Stage, page: LossesPage, store: OpenedStore, qtbot: QtBot
) -> None:
    fill(store)
    running.trigger("page.losses")
    answer(running, store, qtbot)
    assert page.pareto.accessibleDescription().startswith("Idle, 35")
    assert page.lengths._subtitle.text().replace("\N{NO-BREAK SPACE}", " ") == (
        "2 spells, 35 min idle in all"
    )
    assert "0:35 of 0:45 h seen" in page.heat.accessibleDescription()


def test_that_a_bar_narrows_the_window(
    running: Stage, page: LossesPage, store: OpenedStore, qtbot: QtBot
) -> None:
    fill(store)
    running.trigger("page.losses")
    answer(running, store, qtbot)
    QTest.mouseClick(page.pareto.by.buttons[3], Qt.MouseButton.LeftButton)
    page.pareto._rows.plot.clicked.emit(QPointF(0.1, 5))
    assert running.backend.views()[-1].pick == Pick("W1")


def test_that_idle_shows_its_events(
    running: Stage, page: LossesPage, store: OpenedStore, qtbot: QtBot
) -> None:
    fill(store)
    running.trigger("page.losses")
    answer(running, store, qtbot)
    page.pareto._pick(0)
    assert running.window.pages.events.isVisible()
    assert running.window.pages.events.query.words.text() == "type:idle"


def test_that_an_empty_filter_is_cleared_by_its_button(
    running: Stage, page: LossesPage, store: OpenedStore, qtbot: QtBot
) -> None:
    fill(store)
    record(store, event(0, "W3"))
    running.trigger("page.losses")
    answer(running, store, qtbot)
    assert not page.clear_filter.isVisible()
    answer(running, store, qtbot, Pick("W3"))
    assert page.lengths._nothing.text() == "No idle spells for Worker W3 in this time."
    QTest.mouseClick(page.clear_filter, Qt.MouseButton.LeftButton)
    assert running.backend.views()[-1].pick == Pick()


def test_that_it_is_said_that_answers_take_a_while(
    running: Stage, page: LossesPage, qtbot: QtBot
) -> None:
    running.trigger("page.losses")
    charts = page.pareto, page.lengths, page.heat
    qtbot.waitUntil(lambda: {one._nothing.text() for one in charts} == {"Working it out…"})


def test_that_the_theme_is_followed(page: LossesPage) -> None:
    page.set_theme(DARK)
    assert page.lengths._times.opts["brush"] == DARK.idle
