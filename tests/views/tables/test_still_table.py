from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.theme import DARK, LIGHT

COLUMNS = (
    Column[str]("Part", lambda row: row, str, figure=False),
    Column[str]("Letters", len, str),
)


def table_of(qtbot: QtBot, *rows: str) -> StillTable:
    model = RowsModel(COLUMNS, str)
    model.set_rows(rows)
    table = StillTable(model, "No parts.")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.set_theme(LIGHT)
    table.show()
    return table


def colors(table: StillTable) -> set[str]:
    image: QImage = table.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_that_selected_rows_are_copied_with_their_titles(qtbot: QtBot) -> None:
    table = table_of(qtbot, "bolt", "nut")
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Part\tLetters\nnut\t3"


def test_that_words_stand_in_place_of_no_rows(qtbot: QtBot) -> None:
    assert LIGHT.secondary in colors(table_of(qtbot))


def test_that_a_ring_shows_where_the_keyboard_is(qtbot: QtBot) -> None:
    table = table_of(qtbot, "bolt", "nut")
    assert QColor(LIGHT.accent).name().upper() not in colors(table)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert LIGHT.accent in colors(table)


def test_that_another_theme_repaints_the_rows(qtbot: QtBot) -> None:
    table = table_of(qtbot, "bolt")
    assert LIGHT.text in colors(table)
    table.set_theme(DARK)
    assert DARK.text in colors(table)


def test_that_tab_leaves_the_table(qtbot: QtBot) -> None:
    assert not table_of(qtbot, "bolt").tabKeyNavigation()
