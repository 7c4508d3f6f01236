from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.bare_keys import BareKeys


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.played = self.pressed = 0
        self.play = QAction("Play", self)
        self.play.setShortcut("Space")
        self.play.triggered.connect(lambda: self.count("played"))
        self.addAction(self.play)
        self.button, self.field = QPushButton("Go"), QLineEdit()
        self.button.clicked.connect(lambda: self.count("pressed"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        BareKeys(self, [self.play])

    def count(self, what: str) -> None:
        setattr(self, what, getattr(self, what) + 1)


def test_that_space_plays_but_presses_the_button_or_writes_where_the_focus_is_there(
    qtbot: QtBot,
) -> None:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert (window.played, window.pressed) == (1, 0)
    window.button.setFocus()
    QTest.keyClick(window.button, Qt.Key.Key_Space)
    assert (window.played, window.pressed) == (1, 1)
    window.field.setFocus()
    QTest.keyClick(window.field, Qt.Key.Key_Space)
    assert (window.played, window.pressed, window.field.text()) == (1, 1, " ")
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.played == 2
