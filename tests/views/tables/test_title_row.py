import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.title_row import turned
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import snapshot
from tests.views.tables.places import number_of


def title(table: WorkerTable, column: int) -> QImage:
    header = table.horizontalHeader()
    picture = header.viewport().grab().toImage()
    left, width = header.sectionViewportPosition(column), header.sectionSize(column)
    return picture.copy(left, 0, width, header.height())


def table_of(qtbot: QtBot) -> WorkerTable:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.setStyleSheet(LIGHT.qss())
    table.resize(1300, 200)
    table.show_snapshot(snapshot())
    table.show()
    return table


@pytest.mark.parametrize("name", ["name", "station", "active", "idle", "units", "last-event"])
def test_that_the_arrow_never_covers_the_title(qtbot: QtBot, name: str) -> None:
    table = table_of(qtbot)
    column = number_of(table, name)
    before = title(table, column)
    table.sort_by([(name, True)])
    after = title(table, column)
    ground = before.pixelColor(before.width() // 2, 1)
    places = [(x, y) for x in range(before.width()) for y in range(3, before.height() - 3)]
    changed = [place for place in places if before.pixelColor(*place) != after.pixelColor(*place)]
    assert changed
    assert {before.pixelColor(*place).name() for place in changed} == {ground.name()}


def test_that_the_arrow_turns_and_follows_the_theme(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    units = number_of(table, "units")
    table.sort_by([("units", True)])
    down = title(table, units)
    table.sort_by([("units", False)])
    up = title(table, units)
    assert up != down
    table.set_theme(DARK)
    dark = title(table, units)
    text = QColor(DARK.text)
    places = ((x, y) for x in range(dark.width()) for y in range(dark.height()))
    assert any(dark.pixelColor(*place) == text for place in places)


def test_that_clicks_turn_the_order_up_down_and_off() -> None:
    up = turned((), 3, adding=False)
    down = turned(up, 3, adding=False)
    assert (up, down) == (((3, False),), ((3, True),))
    assert turned(down, 3, adding=False) == ()
    assert turned(down, 5, adding=False) == ((5, False),)


def test_that_clicks_with_shift_add_turn_and_take_away() -> None:
    both = turned(((3, True),), 5, adding=True)
    assert both == ((3, True), (5, False))
    assert turned(both, 5, adding=True) == ((3, True), (5, True))
    assert turned(((3, True), (5, True)), 5, adding=True) == ((3, True),)
    assert turned(both, 3, adding=False) == ((3, False),)
