"""Finding by words and keys, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.palette_model import ranked
from factory_desktop.views.dialogs.shortcuts import ShortcutsDialog
from factory_desktop.views.find_desk import in_menus
from factory_desktop.views.palette import Palette
from tests.views.conftest import Stage
from tests.views.modal import in_dialog


def palette(stage: Stage, qtbot: QtBot) -> Palette:
    stage.window.activateWindow()
    QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    opened = stage.window.finder.palette
    assert opened is not None
    qtbot.waitUntil(opened.isVisible)
    return opened


def run(stage: Stage, qtbot: QtBot, typed: str) -> None:
    opened = palette(stage, qtbot)
    QTest.keyClicks(opened.words, typed)
    QTest.keyClick(opened.words, Qt.Key.Key_Return)


def test_that_a_worker_is_opened_by_id(running: Stage, qtbot: QtBot) -> None:
    run(running, qtbot, "w3")
    assert running.backend.views()[-1].pick == Pick(worker_id="W3")
    assert running.window.pages.wanted == "workers"


def test_that_a_station_is_opened_by_name(running: Stage, qtbot: QtBot) -> None:
    run(running, qtbot, "packag")
    assert running.backend.views()[-1].pick == Pick(station_id="S5")
    assert running.window.pages.wanted == "stations"


def test_that_a_command_is_run(running: Stage, qtbot: QtBot) -> None:
    run(running, qtbot, "last 7")
    assert running.backend.views()[-1].choice.kind is SpanKind.LAST_7_DAYS


def test_that_a_page_is_gone_to(running: Stage, qtbot: QtBot) -> None:
    run(running, qtbot, "events")
    assert running.window.pages.wanted == "events"


def test_that_yesterday_moves_the_span(running: Stage, qtbot: QtBot) -> None:
    run(running, qtbot, "yesterday")
    assert running.backend.views()[-1].choice.kind is SpanKind.CUSTOM


def test_that_clear_offers_to_clear_all_events(running: Stage) -> None:
    found = ranked(running.window.finder.offer("clear"), "clear")
    assert found[0].title == "Clear all events…"
    assert found[0].place == "Data"


def test_that_what_rests_is_not_offered(running: Stage) -> None:
    titles = [one.title for one in running.window.finder.offer("")]
    assert "Undo clear" not in titles
    assert "Clear filter" not in titles


def test_that_every_action_that_works_is_offered(running: Stage) -> None:
    offered = [one.key for one in in_menus(running.window.menuBar())]
    for name, action in running.window.actions_by_name.items():
        assert (action in offered) == action.isEnabled(), name


def test_that_every_shortcut_is_listed(running: Stage) -> None:
    listed: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        listed.extend(row.shortcut for row in dialog.rows.rows)
        dialog.reject()

    in_dialog(look)
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    actions = running.window.actions_by_name.values()
    wanted = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]
    assert sorted(listed) == sorted(wanted)


def test_that_an_ampersand_in_a_name_is_kept(running: Stage) -> None:
    menu = running.window.menuBar().findChild(QMenu, "menu.layouts")
    assert isinstance(menu, QMenu)
    menu.addAction(QAction("Nights && &days", running.window))
    titles = [one.title for one in in_menus(running.window.menuBar())]
    assert "Nights & days" in titles
