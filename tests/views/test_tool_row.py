from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.theme import LIGHT
from factory_desktop.views.tool_row import ToolRow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.deleteLater()


def test_that_only_actions_that_exist_have_a_button(window: QWidget) -> None:
    export = QAction("&Export view…", window)
    row = ToolRow(LIGHT, {"file.export": export})
    row.setParent(window)
    assert list(row.buttons) == ["file.export"]
    assert row.buttons["file.export"].text().strip() == "Export"
    assert ToolRow(LIGHT, {}).isHidden()


def test_that_a_button_does_as_its_action(window: QWidget, qtbot: QtBot) -> None:
    replay = QAction("&Replay from here", window)
    replay.setCheckable(True)
    replay.setShortcut(QKeySequence("Ctrl+R"))
    row = ToolRow(LIGHT, {"go.replay": replay})
    row.setParent(window)
    window.show()
    button = row.buttons["go.replay"]
    with qtbot.waitSignal(replay.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert not replay.isIconVisibleInMenu()
    assert "Replay from here (Ctrl+R)" in replay.toolTip()
    assert not button.icon().isNull()
    replay.setEnabled(False)
    assert not button.isEnabled()


def test_that_words_go_and_come_back(window: QWidget) -> None:
    row = ToolRow(LIGHT, {"file.export": QAction("&Export view…", window)})
    row.setParent(window)
    wide = row.sizeHint().width()
    row.set_short(True)
    short = row.sizeHint().width()
    assert short < wide
    assert abs(wide - row.whole_width()) < 24
    row.set_short(False)
    assert row.sizeHint().width() == wide


def test_that_the_button_of_what_goes_on_stands_out(window: QWidget) -> None:
    names = ("go.replay", "file.export")
    row = ToolRow(LIGHT, {name: QAction(name, window) for name in names})
    row.setParent(window)
    window.show()
    before = [row.buttons[name].grab().toImage() for name in names]
    row.set_in_force("go.replay")
    after = [row.buttons[name].grab().toImage() for name in names]
    assert [one == other for one, other in zip(before, after, strict=True)] == [False, True]
    row.set_in_force("")
    assert row.buttons["go.replay"].grab().toImage() == before[0]
