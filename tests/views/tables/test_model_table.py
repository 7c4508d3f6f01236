from operator import attrgetter

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from factory_desktop.models import model_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.tables.model_table import ModelTable, StrongDelegate
from factory_desktop.views.theme import LIGHT
from tests.model_values import models


def made(qtbot: QtBot, *, bold: bool = True) -> ModelTable:
    rows = RowsModel(model_columns.side_columns(), attrgetter("key"))
    table = ModelTable(rows, "Versions side by side", "Nothing yet.", (4,), bold=bold)
    qtbot.addWidget(table)
    table.set_theme(LIGHT)
    table.resize(700, 300)
    table.show()
    table.show_rows(model_columns.side_columns("2.0", "2.1"), model_columns.side_rows(models()))
    return table


def cell(table: ModelTable, row: int) -> QImage:
    box = table.visualRect(table.model().index(row, 3))
    return table.viewport().grab(box).toImage()


def test_that_columns_fill_the_table_and_what_can_be_spared_goes(qtbot: QtBot) -> None:
    table = made(qtbot)
    widths = [table.columnWidth(number) for number in range(5)]
    assert sum(widths) == table.viewport().width()
    assert not table.isColumnHidden(4)
    table.resize(430, 300)
    assert table.isColumnHidden(4)
    assert sum(map(table.columnWidth, range(4))) == table.viewport().width()
    table.resize(700, 300)
    assert not table.isColumnHidden(4)


def test_that_a_narrow_table_takes_from_its_longest_text(qtbot: QtBot) -> None:
    table = made(qtbot)
    table.resize(330, 300)
    assert sum(map(table.columnWidth, range(4))) <= 340


def test_that_what_is_notable_is_in_bold(qtbot: QtBot) -> None:
    strong, plain = made(qtbot), made(qtbot, bold=False)
    assert isinstance(strong.itemDelegateForColumn(3), StrongDelegate)
    assert cell(strong, 0) != cell(plain, 0)
    # A row that is not notable looks alike in both.
    assert cell(strong, 2) == cell(plain, 2)


@pytest.mark.parametrize("bold", [True, False])
def test_that_words_stand_where_there_are_no_rows(qtbot: QtBot, *, bold: bool) -> None:
    table = made(qtbot, bold=bold)
    table.show_rows(model_columns.side_columns(), ())
    assert table.copy() == 0
    assert not table.grab().isNull()
