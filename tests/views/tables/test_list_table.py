from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.tables.list_table import ListTable
from tests.views.tables.test_copied import COLUMNS


def list_of(qtbot: QtBot, *rows: str) -> ListTable:
    made = ListTable(RowsModel(COLUMNS, str), "Parts")
    qtbot.addWidget(made)
    made.set_rows(rows)
    made.show()
    return made


def copy(table: ListTable) -> str:
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


def test_that_the_picked_row_is_copied_or_all_of_them(qtbot: QtBot) -> None:
    table = list_of(qtbot, "bolt", "nut")
    assert copy(table) == "Part\tLetters\nbolt\t4\nnut\t3"
    table.selectRow(1)
    assert copy(table) == "Part\tLetters\nnut\t3"


def test_that_an_empty_list_leaves_the_clipboard(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    assert copy(list_of(qtbot)) == "before"


def test_that_keys_walk_it_and_tab_leaves_it(qtbot: QtBot) -> None:
    table = list_of(qtbot, "bolt", "nut")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().data() == "nut"
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Parts"
