from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.choice_group import ChoiceGroup


def row_of(qtbot: QtBot) -> tuple[QWidget, list[QPushButton]]:
    row = QWidget()
    qtbot.addWidget(row)
    layout, group = QHBoxLayout(row), ChoiceGroup(row)
    buttons = [QPushButton(name) for name in ("before", "a", "b", "c", "after")]
    for button in buttons:
        layout.addWidget(button)
    for button in buttons[1:4]:
        button.setCheckable(True)
        group.addButton(button)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    return row, buttons


def test_that_tab_comes_to_the_chosen_one_alone(qtbot: QtBot) -> None:
    _, buttons = row_of(qtbot)
    for chosen in (2, 1, 3):
        buttons[chosen].setChecked(True)
        buttons[0].setFocus()
        for wanted in (chosen, 4):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is buttons[wanted]


def test_that_arrows_choose_another(qtbot: QtBot) -> None:
    _, buttons = row_of(qtbot)
    buttons[2].setChecked(True)
    buttons[2].setFocus()
    QTest.keyClick(buttons[2], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is buttons[3]
    assert buttons[3].isChecked()
