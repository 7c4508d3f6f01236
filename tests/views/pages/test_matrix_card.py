from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.pages.matrix_card import MatrixCard
from factory_desktop.views.theme import DARK
from tests.answers import matrix
from tests.snapshots import snapshot


def test_that_time_and_units_are_switched_and_said(qtbot: QtBot) -> None:
    card = MatrixCard()
    qtbot.addWidget(card)
    card.resize(1000, 400)
    card.show()
    card.set_theme(DARK)
    card.wait("Working it out…")
    assert card._meant.text() == "Working it out…"
    card.show_matrix(snapshot(), matrix())
    assert "by the fixed rule" in card._meant.text()
    cell = card.table.matrix.index(2, 2)
    assert cell.data() == "2:00"
    QTest.mouseClick(card.measure.buttons[1], Qt.MouseButton.LeftButton)
    assert cell.data() == "20"
    assert card._meant.text().startswith("units")
