from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.dated_list import DatedList


def test_that_each_line_has_a_button_of_its_own(qtbot: QtBot) -> None:
    gone: list[int] = []
    made = DatedList[int]("All", lambda number: f"number {number}", gone.append)
    qtbot.addWidget(made)
    made.show_all((3, 4))
    said = [label.text() for label in made.findChildren(QLabel)]
    assert said == ["All", "number 3", "number 4"]
    assert made.buttons[1].accessibleName() == "Remove: number 4"
    QTest.mouseClick(made.buttons[1], Qt.MouseButton.LeftButton)
    assert gone == [4]


def test_that_it_stays_low_and_is_not_there_with_nothing_to_show(qtbot: QtBot) -> None:
    made = DatedList[int]("All", str, lambda _: None)
    qtbot.addWidget(made)
    made.show_all(range(100))
    low = made.height()
    made.show_all((1,))
    assert made.height() < low <= 100
    made.show_all(())
    assert made.isHidden()
