import pytest
from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.spell_rows import SpellRows
from factory_desktop.views.charts.strip import Strip
from factory_desktop.views.theme import LIGHT


@pytest.fixture
def rows(qtbot: QtBot) -> SpellRows:
    made = SpellRows(LabelAxis("bottom"), Strip())
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(500, 200)
    made.set_rows(["Ann", "Ben"])
    made.show()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(
    ("key", "name", "value"),
    [
        (Qt.Key.Key_Left, "stepped", -1),
        (Qt.Key.Key_Right, "stepped", 1),
        (Qt.Key.Key_Up, "rows_stepped", -1),
        (Qt.Key.Key_PageDown, "rows_stepped", 10),
        (Qt.Key.Key_Home, "edge_wanted", 0),
        (Qt.Key.Key_End, "edge_wanted", -1),
        (Qt.Key.Key_Plus, "zoom_wanted", 0.5),
        (Qt.Key.Key_Minus, "zoom_wanted", 2.0),
    ],
)
def test_that_keys_are_told(
    rows: SpellRows, qtbot: QtBot, key: Qt.Key, name: str, value: float
) -> None:
    wanted: SignalInstance = getattr(rows, name)
    with qtbot.waitSignal(wanted) as told:
        QTest.keyClick(rows, key)
    assert told.args == [value]


def test_that_enter_and_the_menu_key_are_told(rows: SpellRows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.entered):
        QTest.keyClick(rows, Qt.Key.Key_Return)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(7, 8))
    with qtbot.waitSignal(rows.menu_wanted) as told:
        QApplication.sendEvent(rows, event)
    assert told.args == [QPoint(7, 8)]


def test_that_other_keys_are_left_to_the_window(rows: SpellRows, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.stepped), qtbot.assertNotEmitted(rows.row_picked):
        QTest.keyClick(rows, Qt.Key.Key_A)


def test_that_a_ring_shows_the_focus(rows: SpellRows) -> None:
    def corner() -> QColor:
        return QColor(rows.grab().toImage().pixelColor(1, 1))

    rows.clearFocus()
    assert corner() != QColor(LIGHT.accent)
    rows.window().activateWindow()
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert corner() == QColor(LIGHT.accent)
