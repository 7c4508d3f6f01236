"""The Models page in a real window, with hand-made answers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.models_question import ModelsQuestion
from factory_desktop.views.pages.models import ModelsPage
from factory_desktop.views.theme import DARK
from tests.model_values import NEW, NOTHING, OLD, models
from tests.views.conftest import Stage


@pytest.fixture
def page(running: Stage, qtbot: QtBot) -> ModelsPage:
    running.window.resize(1500, 950)
    QTest.keyClick(running.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    found = running.window.pages.figures["models"]
    assert isinstance(found, ModelsPage)
    assert found.isVisible()
    qtbot.waitUntil(lambda: bool(asked(running)))
    return found


def asked(stage: Stage) -> list[ModelsQuestion]:
    questions = (one[1] for one in stage.backend.asked if one[0] == "ask")
    return [one for one in questions if isinstance(one, ModelsQuestion)]


def answer(stage: Stage, given: object) -> None:
    stage.bridge.watcher.answered(asked(stage)[-1], given)
    QApplication.processEvents()


def test_that_two_versions_are_set_against_each_other(running: Stage, page: ModelsPage) -> None:
    assert asked(running) == [ModelsQuestion()]
    answer(running, models())
    assert [choice.currentText() for choice in (page.a, page.b)] == ["detector 2.0", "detector 2.1"]
    assert page.said.text().startswith("2.0 (13 Jan–20 Jan) against 2.1")
    assert page.said.accessibleDescription().startswith("Larger than usual: Mean confidence −0.07")
    assert page.confidence.table() is not None
    assert page.trend.table() is not None
    assert not page.strays.isVisible()


def test_that_other_versions_can_be_chosen(running: Stage, page: ModelsPage, qtbot: QtBot) -> None:
    third = replace(OLD, key=3, version="1.9")
    answer(running, models(versions=(OLD, NEW, third)))
    page.a.setFocus()
    QTest.keyClick(page.a, Qt.Key.Key_End)
    page.a.activated.emit(page.a.currentIndex())
    qtbot.waitUntil(lambda: asked(running)[-1] == ModelsQuestion(3, 2))
    answer(running, models(versions=(OLD, NEW, third), a=third))
    assert (page.a.currentText(), page.a.count()) == ("detector 1.9", 3)


def test_that_a_version_that_ought_not_to_send_is_told_in_words(
    running: Stage, page: ModelsPage
) -> None:
    answer(running, models(strays=(OLD,)))
    assert page.strays.isVisible()
    assert page.strays.text().endswith("detector 2.0.")


def test_that_a_store_without_models_says_so(running: Stage, page: ModelsPage) -> None:
    answer(running, NOTHING)
    assert page.said.text().endswith("name theirs by model_id and model_version.")
    assert not page.a.isEnabled()
    assert not page.cards.change.isEnabled()
    assert not page.grab().isNull()


def test_that_one_version_has_nothing_to_be_chosen_against(
    running: Stage, page: ModelsPage
) -> None:
    answer(running, models(versions=(OLD,), b=None))
    assert (page.a.currentText(), page.b.currentIndex()) == ("detector 2.0", -1)
    assert not page.b.isEnabled()


def test_that_words_stand_where_it_cannot_be_worked_out(running: Stage, page: ModelsPage) -> None:
    answer(running, Fault("database is locked"))
    assert "database is locked" in page.confidence._nothing.text()
    assert "database is locked" in page.trend._nothing.text()


def test_that_limits_are_asked_for_once_they_are_known(running: Stage, page: ModelsPage) -> None:
    assert not page.limits.isEnabled()
    answer(running, models())
    wanted: list[object] = []
    page.limits_wanted.disconnect()
    page.limits_wanted.connect(wanted.append)
    page.limits.click()
    assert wanted == [models().limits]


@pytest.mark.parametrize("size", [(1100, 700), (1600, 1000)])
def test_that_all_of_it_has_room_in_light_and_dark(
    running: Stage, page: ModelsPage, size: tuple[int, int]
) -> None:
    running.window.resize(*size)
    answer(running, models())
    light = page.grab().toImage()
    page.set_theme(DARK)
    assert page.grab().toImage() != light
    for part in (page.confidence, page.trend, page.cards.side, page.tabs):
        assert part.height() > 100
        assert part.width() > 250
