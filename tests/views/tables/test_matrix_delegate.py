from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.matrix_delegate import MatrixDelegate
from factory_desktop.views.tables.matrix_table import MatrixTable
from factory_desktop.views.theme import DARK, LIGHT
from tests.answers import matrix
from tests.snapshots import snapshot


def shown(qtbot: QtBot) -> MatrixTable:
    table = MatrixTable()
    qtbot.addWidget(table)
    table.resize(1000, 400)
    table.show()
    table.matrix.show_matrix(snapshot(), matrix())
    return table


def pixels_of(image: QImage, color: str) -> int:
    return sum(
        image.pixelColor(x, y).name() == color.lower()
        for x in range(image.width())
        for y in range(image.height())
    )


def bar(table: MatrixTable, row: int, column: int, color: str = LIGHT.working) -> int:
    cell = table.visualRect(table.matrix.index(row, column))
    return pixels_of(table.viewport().grab(cell).toImage(), color)


def test_that_bars_are_as_long_as_their_shares(qtbot: QtBot) -> None:
    table = shown(qtbot)
    whole = bar(table, 6, 6)
    assert abs(bar(table, 3, 3) - whole / 2) < whole * 0.05
    assert bar(table, 1, 2) == bar(table, 0, 0) == bar(table, 1, 0) == 0
    table.set_theme(DARK)
    assert bar(table, 6, 6, DARK.working) == whole


def test_that_the_mouse_is_told_whose_cell_it_is(qtbot: QtBot) -> None:
    table = shown(qtbot)
    index = table.matrix.index(1, 1)
    at = table.visualRect(index).center()
    delegate = table.itemDelegate()
    assert isinstance(delegate, MatrixDelegate)
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    assert delegate.helpEvent(event, table, QStyleOptionViewItem(), index)
    assert "John Martinez at Assembly Line A: 1:00" in QToolTip.text()
