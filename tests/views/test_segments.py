from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.segments import Segments


def test_that_one_is_chosen_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    made = Segments("Part by", ["State", "R&D", "Station"])
    qtbot.addWidget(made)
    made.show()
    chosen: list[int] = []
    made.chosen.connect(chosen.append)
    assert made.buttons[0].isChecked()
    QTest.mouseClick(made.buttons[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(made.buttons[1], Qt.Key.Key_Space)
    assert chosen == [2, 1]
    assert [button.isChecked() for button in made.buttons] == [False, True, False]
    assert made.buttons[1].text() == "R&&D"
    assert made.buttons[1].accessibleName() == "Part by: R&D"
