"""The Cameras page in a real window, with hand-made answers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.camera_health import Cameras
from factory_desktop.metrics.cameras_question import CamerasQuestion
from factory_desktop.metrics.snapshot import FactoryMetrics, Snapshot
from factory_desktop.views.pages.cameras import CamerasPage
from factory_desktop.views.theme import DARK, LIGHT
from tests import snapshots
from tests.camera_floor import camera, cameras
from tests.views.conftest import Stage


@pytest.fixture
def page(running: Stage, qtbot: QtBot) -> CamerasPage:
    running.window.resize(1500, 950)
    QTest.keyClick(running.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    found = running.window.pages.figures["cameras"]
    assert isinstance(found, CamerasPage)
    assert found.isVisible()
    qtbot.waitUntil(lambda: bool(asked(running)))
    return found


def asked(stage: Stage) -> list[CamerasQuestion]:
    questions = (one[1] for one in stage.backend.asked if one[0] == "ask")
    return [one for one in questions if isinstance(one, CamerasQuestion)]


def answer(stage: Stage, given: object) -> None:
    stage.bridge.watcher.answered(asked(stage)[-1], given)
    QApplication.processEvents()


def test_that_every_camera_has_a_card_and_a_strip(running: Stage, page: CamerasPage) -> None:
    answer(running, cameras())
    assert page.model.rowCount() == 5
    assert page.said.text().startswith("1 camera is silent · 1 clock is off")
    assert page.strips.subtitle == "Events in each 5\N{NO-BREAK SPACE}min"
    cards, strips = page.cards, page.strips.list
    assert all(cards.visualRect(page.model.index(row, 0)).isValid() for row in range(5))
    assert strips.model() is cards.model()


def test_that_the_keyboard_opens_the_events_of_a_camera(running: Stage, page: CamerasPage) -> None:
    answer(running, cameras())
    page.choose("CAM-3")
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_Return)
    assert running.window.pages.wanted == "events"
    assert running.window.pages.events.query.words.text() == "camera:CAM-3"


def test_that_a_right_click_offers_the_events(
    running: Stage, page: CamerasPage, qtbot: QtBot
) -> None:
    answer(running, cameras(camera("")))
    middle = page.cards.visualRect(page.model.index(1, 0)).center()
    page.cards.customContextMenuRequested.emit(middle)
    menu = page.cards.findChild(QMenu)
    assert menu is not None
    events, change = menu.actions()
    assert change.text() == "Change the camera…"
    assert running.window.actions_by_name["data.edit-camera"].isEnabled()
    events.trigger()
    menu.close()
    qtbot.waitUntil(lambda: running.window.pages.wanted == "events")
    assert running.window.pages.events.query.words.text() == "camera:CAM-2"


def test_that_what_names_no_camera_has_no_events_to_open(running: Stage, page: CamerasPage) -> None:
    answer(running, cameras(camera("")))
    page.cards.activated.emit(page.model.index(5, 0))
    assert running.window.pages.wanted == "cameras"


def test_that_a_camera_chosen_stays_so_in_both_lists_while_others_come(
    running: Stage, page: CamerasPage
) -> None:
    answer(running, cameras())
    middle = page.strips.list.visualRect(page.model.index(2, 0)).center()
    QTest.mouseClick(page.strips.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    answer(running, cameras(camera("CAM-0")))
    (index,) = page.cards.selectedIndexes()
    assert index.data() == "CAM-3"


def test_that_the_page_is_there_where_the_span_has_no_events(
    running: Stage, page: CamerasPage
) -> None:
    running.backend.answer(_without_events())
    assert running.window.pages.currentWidget() is page
    running.window.go("losses")
    assert running.window.pages.currentWidget() is running.window.pages.nothing


def _without_events() -> Snapshot:
    made = snapshots.snapshot()
    nothing = FactoryMetrics(timedelta(), 0, None, None, 0, None, 0, 0)
    return replace(made, dashboard=replace(made.dashboard, factory=nothing))


def test_that_words_stand_where_nothing_can_be_drawn(running: Stage, page: CamerasPage) -> None:
    strips = page.strips
    answer(running, replace(cameras(), known=0))
    assert strips._nothing.text().startswith("There are too many events")
    answer(running, replace(cameras(), cells=0, known=0))
    assert strips._nothing.text() == "Nothing of this time has passed yet."
    answer(running, Cameras(cameras().taken_at, cameras().start, cameras().cell, 96, 60, ()))
    assert page.said.text().startswith("No camera is known yet")
    answer(running, Fault("database is locked"))
    assert strips._nothing.text().endswith("database is locked")


def test_that_the_strips_can_be_read_as_a_table(running: Stage, page: CamerasPage) -> None:
    answer(running, cameras())
    table = page.strips.table()
    assert table is not None
    assert [column.title for column in table.columns] == [
        *("Time", "CAM-1", "CAM-2", "CAM-3", "CAM-4", "CAM-10")
    ]
    assert len(table.rows) == cameras().known
    assert [column.text(table.rows[55]) for column in table.columns][1:] == ["60"] * 3 + ["0"] * 2


def test_that_both_themes_are_drawn_in_their_colors(running: Stage, page: CamerasPage) -> None:
    answer(running, cameras())
    for theme in (LIGHT, DARK):
        page.set_theme(theme)
        drawn = page.cards.grab().toImage()
        names = {
            drawn.pixelColor(x, y).name()
            for x in range(0, drawn.width(), 2)
            for y in range(0, drawn.height(), 2)
        }
        assert {theme.surface.lower(), theme.working.lower()} <= names
