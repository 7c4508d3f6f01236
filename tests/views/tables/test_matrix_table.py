import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.matrix_question import Matrix
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.tables.matrix_table import MatrixTable
from tests.answers import matrix
from tests.snapshots import snapshot, station, worker

ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def table(qtbot: QtBot) -> MatrixTable:
    made = MatrixTable()
    qtbot.addWidget(made)
    made.resize(1100, 400)
    made.show()
    made.matrix.show_matrix(snapshot(), matrix())
    return made


def click(qtbot: QtBot, table: MatrixTable, row: int, column: int) -> None:
    at = table.visualRect(table.matrix.index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_that_a_cell_picks_both_by_mouse_and_keyboard(table: MatrixTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.picked) as picked:
        click(qtbot, table, 2, 2)
    assert picked.args == [Pick("W2", "S2")]
    QTest.keyClick(table, Qt.Key.Key_Right)
    with qtbot.waitSignal(table.picked) as picked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert picked.args == [Pick("W3", "S2")]


def test_that_a_total_picks_one(table: MatrixTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.picked) as picked:
        click(qtbot, table, 0, 4)
    assert picked.args == [Pick("W4")]


def test_that_the_pick_is_marked_and_stays_marked(table: MatrixTable) -> None:
    table.select(Pick("W5", "S5"))
    assert [(i.row(), i.column()) for i in table.selectedIndexes()] == [(5, 5)]
    table.matrix.show_matrix(snapshot(), Matrix(matrix().cells[:4]))
    assert [(i.row(), i.column()) for i in table.selectedIndexes()] == [(5, 5)]
    table.matrix.show_matrix(snapshot(stations=[station(5)]), matrix())
    assert [(i.row(), i.column()) for i in table.selectedIndexes()] == [(1, 5)]
    table.select(Pick())
    assert table.selectedIndexes() == []


def test_that_names_stay_in_sight_and_the_place_is_kept(qtbot: QtBot) -> None:
    table = MatrixTable()
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    people = [worker(number) for number in range(1, 201)]
    places = [station(number) for number in range(1, 101)]
    taken = snapshot(people, places)
    table.matrix.show_matrix(taken, matrix(200, 100))
    table.horizontalScrollBar().setValue(4000)
    table.verticalScrollBar().setValue(1000)
    table.matrix.show_matrix(taken, Matrix(matrix(200, 100).cells[:50]))
    assert table.horizontalScrollBar().value() == 4000
    assert table.verticalScrollBar().value() == 1000
    assert table.verticalHeader().isVisible()
    assert table.verticalHeader().width() <= 180
    assert table.matrix.headerData(200, ACROSS) == "W200"


def test_that_columns_are_of_one_width_and_named_where_names_fit(table: MatrixTable) -> None:
    assert table.matrix.headerData(1, ACROSS) == "John Martinez"
    assert len({table.columnWidth(column) for column in range(7)}) == 1
    table.resize(560, 400)
    assert table.matrix.headerData(1, ACROSS) == "W1"
    assert len({table.columnWidth(column) for column in range(7)}) == 1


def test_that_tab_leaves_the_table(table: MatrixTable) -> None:
    assert not table.tabKeyNavigation()


def test_that_all_of_it_is_copied_under_its_titles(table: MatrixTable) -> None:
    model = table.matrix
    assert table.copy() == model.rowCount()
    titles, *lines = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t") == ["Station", "Total", *model.worker_names()]
    assert lines[2].split("\t")[0] == "Assembly Line B"
    assert lines[2].split("\t")[1:] == [
        model.index(2, column).data() for column in range(model.columnCount())
    ]
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()
