from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.views.pages.model_cards import ModelCards
from tests.model_values import NEW, NOTHING, OLD, models
from tests.views.charts.test_model_tables import UTC


@pytest.fixture
def cards(qtbot: QtBot) -> ModelCards:
    made = ModelCards()
    for widget in (made.side, *(widget for widget, _ in made.tabs())):
        qtbot.addWidget(widget)
    made.show_models(models(), UTC)
    return made


def choose(cards: ModelCards, row: int) -> None:
    cards.versions.selectRow(row)


def test_that_every_table_has_its_rows(cards: ModelCards) -> None:
    tables = (cards.sides, cards.drift, cards.cameras, cards.versions, cards.runs, cards.log)
    assert [table.rows_model.rowCount() for table in tables] == [8, 3, 1, 2, 1, 2]
    assert [name for _, name in cards.tabs()] == ["Drift", "Cameras", "Versions", "Runs", "Changes"]
    assert len({table.accessibleName() for table in tables}) == 6
    cards.show_models(NOTHING, UTC)
    assert [table.rows_model.rowCount() for table in tables] == [0] * 6


def test_that_a_version_is_changed_by_button_and_by_enter(cards: ModelCards) -> None:
    wanted: list[ModelVersion] = []
    cards.change_wanted.connect(wanted.append)
    assert not cards.change.isEnabled()
    choose(cards, 1)
    assert cards.change.isEnabled()
    cards.change.click()
    cards.versions.entered.emit("2")
    assert wanted == [NEW, NEW]


def test_that_a_mark_is_set_and_taken_away(cards: ModelCards) -> None:
    wanted: list[tuple[ModelVersion, bool]] = []
    cards.activation_wanted.connect(lambda *given: wanted.append(given))
    choose(cards, 0)
    assert cards.activate.text() == "Mark as active"
    cards.activate.click()
    marked = replace(OLD, marked=True)
    cards.show_models(models(versions=(marked, NEW)), UTC)
    assert cards.activate.text() == "Take the mark away"
    cards.activate.click()
    assert wanted == [(OLD, True), (marked, False)]


def test_that_nothing_can_be_changed_while_something_is_being_saved(cards: ModelCards) -> None:
    wanted: list[ModelVersion] = []
    cards.change_wanted.connect(wanted.append)
    choose(cards, 0)
    cards.allow(ready=False)
    assert not cards.change.isEnabled()
    assert not cards.activate.isEnabled()
    cards.versions.entered.emit("1")
    assert wanted == []
    cards.allow(ready=True)
    assert cards.activate.isEnabled()
