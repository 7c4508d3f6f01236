from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.models.event_columns import type_word
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.spell_columns import spell_key, spells_of_worker
from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.detail_table import DetailTable
from factory_desktop.views.tables.type_delegate import GAP, SIGN, TypeDelegate
from factory_desktop.views.theme import DARK, LIGHT
from tests.answers import spell
from tests.snapshots import NOW, ZONE
from tests.speaking import speaking


@pytest.fixture
def table(qtbot: QtBot) -> DetailTable:
    model = RowsModel[Spell](spells_of_worker(), spell_key)
    made = DetailTable(model, "Spells", "No spells in this time.", (5, 2))
    qtbot.addWidget(made)
    made.resize(620, 160)
    made.show()
    show(made, *range(90, 0, -10))
    return made


def show(table: DetailTable, *minutes: int) -> None:
    columns = spells_of_worker(ZoneInfo(ZONE), NOW)
    table.show_rows(columns, tuple(map(spell, minutes)))


def test_that_a_row_is_chosen_by_a_click_and_entered_by_two_or_enter(
    table: DetailTable, qtbot: QtBot
) -> None:
    at = table.visualRect(table.model().index(1, 1)).center()
    with qtbot.waitSignal(table.chosen) as chosen:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [spell_key(spell(80))]
    with qtbot.waitSignal(table.entered) as entered:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert entered.args == [spell_key(spell(80))]
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.entered) as entered:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert entered.args == [spell_key(spell(70))]


def test_that_the_chosen_row_stays_chosen_as_others_come(table: DetailTable) -> None:
    table.selectRow(3)
    key = table.chosen_key()
    table.verticalScrollBar().setValue(40)
    show(table, 100, *range(90, 0, -10))
    assert table.chosen_key() == key
    assert table.selectionModel().selectedRows()[0].row() == 4


def test_that_a_chosen_row_that_goes_is_chosen_no_more(table: DetailTable, qtbot: QtBot) -> None:
    table.selectRow(0)
    with qtbot.waitSignal(table.chosen, check_params_cb=lambda key: not key):
        show(table, 10)
    assert table.chosen_key() == ""


@pytest.mark.parametrize(
    ("width", "hidden"), [(620, set()), (440, {5}), (380, {5, 2}), (300, {5, 2})]
)
def test_that_where_there_is_little_room_the_least_wanted_columns_go(
    table: DetailTable, qtbot: QtBot, width: int, hidden: set[int]
) -> None:
    table.resize(width, 160)
    assert {number for number in range(6) if table.isColumnHidden(number)} == hidden
    if width >= 380:
        qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())
    table.resize(620, 160)
    assert not table.isColumnHidden(5)


def test_that_a_state_has_its_sign_in_the_theme(table: DetailTable) -> None:
    assert isinstance(table.itemDelegateForColumn(0), TypeDelegate)
    cell = table.visualRect(table.model().index(0, 0))
    image = table.viewport().grab(cell).toImage()
    colors = {image.pixelColor(x, image.height() // 2 + 2).name() for x in range(image.width())}
    assert LIGHT.idle.lower() in colors
    table.set_theme(DARK)
    image = table.viewport().grab(cell).toImage()
    colors = {image.pixelColor(x, image.height() // 2 + 2).name() for x in range(image.width())}
    assert DARK.idle.lower() in colors


@pytest.mark.parametrize("language", ["de", "es"])
def test_that_every_state_has_room_for_its_word(qtbot: QtBot, language: str) -> None:
    with speaking(language):
        columns = spells_of_worker(ZoneInfo(ZONE), NOW)
        table = DetailTable(RowsModel[Spell](columns, spell_key), "Spells", "None.")
        qtbot.addWidget(table)
        table.resize(300, 160)
        table.show()
        table.show_rows(columns, (spell(10),))
        words = map(type_word, tuple(EventType)[:3])
        needed = max(map(QFontMetrics(font()).horizontalAdvance, words))
    assert table.columnWidth(0) >= needed + SIGN + GAP + 2 * PADDING


def test_that_rows_stand_as_given_until_someone_sorts_them(table: DetailTable) -> None:
    keys = [spell_key(spell(minute)) for minute in range(90, 0, -10)]
    shown = table.rows_model
    assert [shown.key_at(row) for row in range(shown.rowCount())] == keys
    table.horizontalHeader().sectionClicked.emit(1)
    assert [shown.key_at(row) for row in range(shown.rowCount())] == keys[::-1]
