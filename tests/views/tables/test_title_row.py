import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import snapshot


def title(table: WorkerTable, column: int) -> QImage:
    header = table.horizontalHeader()
    picture = header.viewport().grab().toImage()
    left, width = header.sectionViewportPosition(column), header.sectionSize(column)
    return picture.copy(left, 0, width, header.height())


def table_of(qtbot: QtBot) -> WorkerTable:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.setStyleSheet(LIGHT.qss())
    table.resize(1000, 200)
    table.show_snapshot(snapshot())
    table.show()
    return table


@pytest.mark.parametrize("column", range(10))
def test_that_the_arrow_never_covers_the_title(qtbot: QtBot, column: int) -> None:
    table = table_of(qtbot)
    before = title(table, column)
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    after = title(table, column)
    ground = before.pixelColor(before.width() // 2, 1)
    places = [(x, y) for x in range(before.width()) for y in range(3, before.height() - 3)]
    changed = [place for place in places if before.pixelColor(*place) != after.pixelColor(*place)]
    assert changed
    assert {before.pixelColor(*place).name() for place in changed} == {ground.name()}


def test_that_the_arrow_turns_and_follows_the_theme(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    down = title(table, 5)
    table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    up = title(table, 5)
    assert up != down
    table.set_theme(DARK)
    dark = title(table, 5)
    text = QColor(DARK.text)
    places = ((x, y) for x in range(dark.width()) for y in range(dark.height()))
    assert any(dark.pixelColor(*place) == text for place in places)
