"""Today in the real window: what its cards, hours and tables lead to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.card import Card
from factory_desktop.views.kept import Kept
from factory_desktop.views.main_window import MainWindow
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog


def test_that_a_click_on_an_hour_narrows_everything_to_it(running: Stage) -> None:
    span = TimeSpan(snapshots.SHIFT_START, snapshots.NOW)
    running.window.pages.today.span_wanted.emit(span)
    assert running.backend.views()[-1].choice == SpanChoice(SpanKind.CUSTOM, span)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_that_columns_are_chosen_by_menu_where_there_is_a_table(running: Stage) -> None:
    window, action = running.window, running.window.actions_by_name["view.columns"]
    for page, first in (("today", "Worker"), ("stations", "Station")):
        window.go(page)
        running.trigger("view.columns")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == first
        menu.close()
    window.go("events")
    assert not action.isEnabled()
    window.go("workers")
    assert action.isEnabled()


def test_that_chosen_columns_are_there_at_the_next_start(running: Stage, qtbot: QtBot) -> None:
    table = running.window.pages.today.workers
    table.layout_of_columns.show_column(3, shown=False)
    title = table.model().headerData(3, Qt.Orientation.Horizontal)
    again = MainWindow(
        Bridge(),
        running.themes,
        Kept(running.folder),
        StoppedClock(snapshots.NOW),
        running.folder / "plant.db",
    )
    qtbot.addWidget(again)
    again.pages.today.workers.show_snapshot(snapshots.snapshot())
    assert title not in again.pages.today.workers.totals.totals()


def test_that_a_click_on_a_card_opens_its_explanation(running: Stage) -> None:
    card, told = running.window.pages.today.findChild(Card), list[str]()
    assert isinstance(card, Card)

    def look(dialog: QDialog) -> None:
        told.append(dialog.windowTitle())
        dialog.reject()

    in_dialog(look)
    card.click()
    assert told == ["How units were counted"]


def test_that_no_link_leads_to_an_action_that_is_not_there(running: Stage, qtbot: QtBot) -> None:
    today, actions = running.window.pages.today, running.window.actions_by_name
    running.backend.answer(snapshots.bare_snapshot())
    links = [
        button for button in today.findChildren(QPushButton) if button.property("role") == "link"
    ]
    qtbot.waitUntil(lambda: not today._turn.isActive())
    shown = {link.text() for link in links if not link.isHidden()}
    wanted = {"no target set": "data.targets", "no shifts set": "data.shifts"}
    assert shown == {words for words, name in wanted.items() if name in actions}


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800), (1100, 700)])
def test_that_no_table_needs_to_be_scrolled_sideways(
    running: Stage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = running.window
    window.resize(*size)
    qtbot.waitUntil(lambda: not window.pages.today._turn.isActive())
    for number, table in enumerate((window.pages.today.workers, window.pages.today.stations)):
        window.pages.today.tabs.setCurrentIndex(number)
        qtbot.waitUntil(table.isVisible)
        assert table.horizontalScrollBar().maximum() == 0
