"""The log dock, in the real window, fed by real notes on real threads."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.logs.feed import Feed
from factory_desktop.views.docks.log import LogDock
from factory_desktop.views.theme import CONTRAST, DARK
from tests.logs.records import NAME, line
from tests.views.conftest import Stage
from tests.views.test_access import SMALLEST, called, reachable


@pytest.fixture
def dock(running: Stage) -> LogDock:
    """Open it as a person does."""
    running.window.resize(1500, 900)
    running.trigger("help.log")
    return running.window.side.log


@pytest.fixture
def feed(running: Stage) -> Iterator[None]:
    level = logging.getLogger().level
    made = Feed(running.bridge.watcher.log_written)
    logging.getLogger().setLevel(logging.INFO)
    made.start()
    yield
    made.stop()
    logging.getLogger().setLevel(level)


def messages(dock: LogDock) -> list[str]:
    log = dock.panel.table.log
    return [str(log.index(row, 3).data()) for row in range(log.rowCount())]


def test_that_it_is_hidden_at_first_and_listens_already(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.resize(1500, 900)
    assert window.side.log.isHidden()
    assert not window.actions_by_name["dock.log"].isChecked()
    running.bridge.watcher.log_written(line("early"))
    running.trigger("dock.log")
    assert window.side.log.isVisible()
    assert window.dockWidgetArea(window.side.log) is Qt.DockWidgetArea.BottomDockWidgetArea
    qtbot.waitUntil(lambda: messages(window.side.log) == ["early"])
    running.trigger("dock.log")
    assert window.side.log.isHidden()


def test_that_the_shortcut_opens_it_with_the_keyboard_on_its_lines(running: Stage) -> None:
    running.window.activateWindow()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(running.window, Qt.Key.Key_J, control | shift)
    assert running.window.side.log.isVisible()
    assert running.window.actions_by_name["dock.log"].isChecked()
    assert QApplication.focusWidget() is running.window.side.log.panel.table


def test_that_notes_of_any_thread_come_in_and_name_nobody(
    dock: LogDock, feed: None, qtbot: QtBot
) -> None:
    def work(number: int) -> None:
        log = logging.getLogger(f"factory_desktop.part{number}")
        try:
            raise KeyError(NAME)  # noqa: TRY301 - as work fails
        except KeyError:
            log.exception("Part %d failed.", number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(messages(dock)) == 8)
    assert set(messages(dock)) == {f"Part {number} failed. – KeyError" for number in range(8)}
    dock.panel.copy.click()
    assert NAME not in QGuiApplication.clipboard().text()
    assert dock.title.count.text() == "8"


def test_that_it_is_narrowed_stopped_and_let_go_on(dock: LogDock, qtbot: QtBot) -> None:
    for message, level in (("one", 20), ("two", 30), ("three", 40)):
        dock.add(line(message, level=level))
    qtbot.waitUntil(lambda: len(messages(dock)) == 3)
    dock.panel.level.setCurrentIndex(dock.panel.level.findData("warning"))
    assert messages(dock) == ["three", "two"]
    QTest.keyClicks(dock.panel.words, "TWO")
    assert messages(dock) == ["two"]
    QTest.keyClick(dock.panel.words, Qt.Key.Key_Escape)
    assert messages(dock) == ["three", "two"]
    QTest.keyClick(dock.panel.follow, Qt.Key.Key_Space)
    dock.add(line("four", level=40))
    qtbot.waitUntil(lambda: dock.panel.follow.accessibleName() == "Paused: 1 new")
    assert messages(dock) == ["three", "two"]
    QTest.keyClick(dock.panel.follow, Qt.Key.Key_Space)
    assert messages(dock) == ["four", "three", "two"]
    assert dock.panel.follow.accessibleName() == "Following"


def test_that_it_is_used_by_keys_and_has_names(dock: LogDock, running: Stage) -> None:
    dock.add(line("one"))
    dock.panel.table.log._show()
    QApplication.processEvents()
    wanted = set(reachable(dock))
    panel = dock.panel
    assert {panel.level, panel.words, panel.follow, panel.copy, panel.table} <= wanted
    assert [one for one in wanted if not called(one)] == []
    assert all(one.height() >= SMALLEST for one in wanted)
    reached = set()
    panel.level.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(120):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_that_its_tools_stand_where_there_is_room(dock: LogDock, running: Stage) -> None:
    assert dock.title.isAncestorOf(dock.panel.tools)
    running.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    QApplication.processEvents()
    dock.setFloating(True)
    dock.resize(500, 300)
    QApplication.processEvents()
    assert dock.panel.isAncestorOf(dock.panel.tools)
    assert dock.panel.tools.isVisible()


def test_that_it_takes_every_theme(dock: LogDock, running: Stage) -> None:
    dock.add(line("one"))
    dock.panel.table.log._show()
    seen = [dock.grab().toImage()]
    for theme in (DARK, CONTRAST):
        dock.set_theme(theme)
        seen.append(dock.grab().toImage())
    assert len({bytes(image.constBits()) for image in seen}) == 3


def test_that_it_stays_open_in_a_narrow_window(dock: LogDock, running: Stage) -> None:
    running.window.resize(1100, 700)
    assert dock.isVisible()
    assert dock.panel.table.height() >= 120
