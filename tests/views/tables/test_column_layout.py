from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.kept import Kept
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.station_table import StationTable
from factory_desktop.views.tables.worker_table import WorkerTable
from tests.snapshots import bare_snapshot, snapshot, worker
from tests.views.tables.places import LEFT, click_title, number_of, shown, title_place

DEFAULT = [
    "name", "state", "station", "active", "idle", "utilization", "units", "rate", "seen",
    "last-event",
]  # fmt: skip


def table_of(qtbot: QtBot, width: int = 1300, kind: type[RowsTable] = WorkerTable) -> RowsTable:
    table = kind()  # type: ignore[call-arg]
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show_snapshot(snapshot())
    table.show()
    return table


def again(qtbot: QtBot, folder: Path) -> RowsTable:
    """A table of the next start."""
    table = table_of(qtbot)
    table.keep_in(Kept(folder), "workers")
    return table


def toggle(table: RowsTable, name: str) -> None:
    menu = table.column_menu()
    menu.actions()[number_of(table, name)].trigger()
    menu.close()


def pull(table: RowsTable, name: str, by: int) -> None:
    """Pull the right border of a column's title."""
    header, number = table.horizontalHeader(), number_of(table, name)
    end = header.sectionViewportPosition(number) + header.sectionSize(number) - 1
    at = QPoint(end, header.height() // 2)
    QTest.mousePress(header.viewport(), LEFT, pos=at)
    QTest.mouseMove(header.viewport(), at + QPoint(by, 0))
    QTest.mouseRelease(header.viewport(), LEFT, pos=at + QPoint(by, 0))


def test_that_ten_columns_are_there_at_first(qtbot: QtBot) -> None:
    assert shown(table_of(qtbot)) == DEFAULT


@pytest.mark.parametrize("kind", [WorkerTable, StationTable])
@pytest.mark.parametrize("width", [640, 760, 1010, 1500])
def test_that_a_narrow_table_leaves_columns_out_instead_of_scrolling(
    qtbot: QtBot, kind: type[RowsTable], width: int
) -> None:
    table = table_of(qtbot, width, kind)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().length() == table.viewport().width()
    assert {"name", "state", "utilization", "units"} <= set(shown(table))


def test_that_columns_come_back_with_the_room(qtbot: QtBot) -> None:
    table = table_of(qtbot, 700)
    assert "last-event" not in shown(table)
    table.resize(1300, 300)
    assert shown(table) == DEFAULT


def test_that_what_no_row_has_is_left_out(qtbot: QtBot) -> None:
    workers, stations = table_of(qtbot), table_of(qtbot, kind=StationTable)
    assert {"due", "against-target"} <= set(shown(stations))
    for table in (workers, stations):
        table.show_snapshot(bare_snapshot())
    assert "seen" not in shown(workers)
    assert not {"due", "against-target"} & set(shown(stations))


def test_that_chosen_columns_are_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    table = table_of(qtbot)
    table.keep_in(Kept(tmp_path), "workers")
    toggle(table, "confidence")
    toggle(table, "idle")
    wanted = [name for name in DEFAULT if name != "idle"]
    wanted.insert(wanted.index("seen"), "confidence")
    assert shown(table) == wanted
    assert shown(again(qtbot, tmp_path)) == wanted


def test_that_chosen_columns_stay_in_a_narrow_table(qtbot: QtBot) -> None:
    table = table_of(qtbot, 1300)
    toggle(table, "confidence")
    table.resize(700, 300)
    assert "confidence" in shown(table)
    assert table.horizontalScrollBar().maximum() > 0


def test_that_the_name_cannot_be_left_out(qtbot: QtBot) -> None:
    menu = table_of(qtbot).column_menu()
    assert [action.isEnabled() for action in menu.actions()[:2]] == [False, True]
    menu.close()


def test_that_a_dragged_title_stays_where_it_was_put(qtbot: QtBot, tmp_path: Path) -> None:
    table = table_of(qtbot)
    table.keep_in(Kept(tmp_path), "workers")
    header = table.horizontalHeader()
    start, end = title_place(table, "units"), title_place(table, "active")
    QTest.mousePress(header.viewport(), LEFT, pos=start)
    for x in range(start.x(), end.x() - 30, -20):
        QTest.mouseMove(header.viewport(), QPoint(x, start.y()))
    QTest.mouseRelease(header.viewport(), LEFT, pos=QPoint(end.x() - 30, end.y()))
    moved = shown(table)
    assert moved.index("units") == DEFAULT.index("active")
    assert shown(again(qtbot, tmp_path)) == moved
    table.layout_of_columns.reset()
    assert shown(table) == DEFAULT


def test_that_the_name_stays_first_whatever_the_file_says(qtbot: QtBot, tmp_path: Path) -> None:
    Kept(tmp_path).keep_table(
        "workers",
        '{"order": ["units", "moon", "name"], "hidden": null, "widths": {}, "sorted_by": []}',
    )
    assert shown(again(qtbot, tmp_path))[:2] == ["name", "units"]


def test_that_a_pulled_border_stays_and_a_double_click_fits_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = table_of(qtbot)
    table.keep_in(Kept(tmp_path), "workers")
    units, rate = number_of(table, "units"), number_of(table, "rate")
    before, beside = table.columnWidth(units), table.columnWidth(rate)
    pull(table, "units", 60)
    assert table.columnWidth(units) == before + 60
    assert table.columnWidth(rate) == beside
    assert again(qtbot, tmp_path).columnWidth(units) == before + 60
    table.show_snapshot(snapshot())
    assert table.columnWidth(units) == before + 60
    header = table.horizontalHeader()
    end = header.sectionViewportPosition(units) + header.sectionSize(units) - 1
    QTest.mouseDClick(header.viewport(), LEFT, pos=QPoint(end, header.height() // 2))
    assert table.columnWidth(units) < before + 60


def test_that_columns_do_not_shrink_with_their_figures(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    table.show_snapshot(snapshot(workers=[worker(1, units=123_456_789)]))
    wide = table.columnWidth(number_of(table, "units"))
    table.show_snapshot(snapshot(workers=[worker(1, units=1)]))
    assert table.columnWidth(number_of(table, "units")) == wide


def test_that_the_order_of_rows_is_kept_too(qtbot: QtBot, tmp_path: Path) -> None:
    table = table_of(qtbot)
    table.keep_in(Kept(tmp_path), "workers")
    click_title(table, "units")
    click_title(table, "units")
    click_title(table, "name", Qt.KeyboardModifier.ShiftModifier)
    wanted = ((number_of(table, "units"), True), (0, False))
    assert table._titles.orders == wanted
    assert again(qtbot, tmp_path)._titles.orders == wanted
