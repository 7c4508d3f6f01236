from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Spell
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.spell_columns import spell_key, spells_of_worker
from factory_desktop.views.pages.table_card import TableCard
from factory_desktop.views.tables.detail_table import DetailTable
from tests.answers import spell


def test_that_buttons_rest_until_a_row_is_chosen(qtbot: QtBot) -> None:
    table = DetailTable(RowsModel[Spell](spells_of_worker(), spell_key), "Spells", "None.")
    button = QPushButton("Show events")
    card = TableCard("Spells", table, (button,))
    qtbot.addWidget(card)
    card.show()
    card.say("2 spells")
    table.show_rows(spells_of_worker(), (spell(10), spell(0)))
    assert not button.isEnabled()
    table.selectRow(1)
    assert button.isEnabled()
    table.show_rows(spells_of_worker(), (spell(10),))
    assert not button.isEnabled()


def test_that_tables_side_by_side_begin_at_one_height(qtbot: QtBot) -> None:
    tops = []
    for buttons in ((), (QPushButton("Show events"),)):
        table = DetailTable(RowsModel[Spell](spells_of_worker(), spell_key), "Spells", "None.")
        card = TableCard("Spells", table, buttons)
        qtbot.addWidget(card)
        card.resize(500, 200)
        card.show()
        tops.append(table.y())
    assert abs(tops[0] - tops[1]) <= 2
