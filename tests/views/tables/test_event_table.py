from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_log import PAGE_ROWS, LoggedEvent
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.tables.event_table import EventTable
from tests.factories import T0
from tests.models.logs import Log, row
from tests.models.test_event_log_model import ALL
from tests.snapshots import snapshot

WIDE = 1500


def table_on(qtbot: QtBot, log: Log, width: int = WIDE) -> EventTable:
    table = EventTable()
    qtbot.addWidget(table)
    table.log.page_wanted.connect(lambda request: table.log.take(log.answer(request)))
    table.resize(width, 400)
    table.log.set_active(True)
    table.show_snapshot(taken())
    table.show()
    return table


def table_of(qtbot: QtBot, *rows: LoggedEvent, width: int = WIDE) -> EventTable:
    log = Log()
    log.add(*rows)
    return table_on(qtbot, log, width)


def taken(days: int = 0) -> Snapshot:
    return snapshot(
        view=ALL, span=TimeSpan(), spells=(), zone="UTC", taken_at=T0 + timedelta(days=days)
    )


def cell(table: EventTable, number: int, column: int) -> QImage:
    place = table.visualRect(table.log.index(number, column))
    return table.viewport().grab(place).toImage()


def many(count: int) -> Log:
    log = Log()
    log.add(*(row(minute) for minute in range(count)))
    return log


def test_that_older_rows_are_read_before_the_end_is_scrolled_to(qtbot: QtBot) -> None:
    table = table_on(qtbot, many(1000))
    assert table.log.rowCount() == PAGE_ROWS
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() - 40 * 31)
    assert table.log.rowCount() == 2 * PAGE_ROWS
    for _ in range(10):
        bar.setValue(bar.maximum())
        qtbot.wait(1)  # the range grows with the next layout
    assert table.log.rowCount() == 1000


def test_that_scrolling_away_is_told(qtbot: QtBot) -> None:
    table = table_on(qtbot, many(300))
    with qtbot.waitSignal(table.left_top):
        table.verticalScrollBar().setValue(31)


def test_that_the_newest_stays_in_sight_while_it_is_followed(qtbot: QtBot) -> None:
    log = many(300)
    table = table_on(qtbot, log)
    log.add(row(400), row(401))
    with qtbot.assertNotEmitted(table.left_top):
        table.show_snapshot(taken())
    assert table.verticalScrollBar().value() == 0
    assert table.indexAt(QPoint(5, 5)).data() == "14:41:00.000"


def test_that_rows_in_sight_stand_still_while_older_ones_come(qtbot: QtBot) -> None:
    table = table_on(qtbot, many(1000))
    table.log.set_following(False)
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() - 100)
    place, seen = bar.value(), table.indexAt(QPoint(5, 5)).data()
    table.show_snapshot(taken())
    assert (bar.value(), table.indexAt(QPoint(5, 5)).data()) == (place, seen)


def test_that_home_asks_for_the_newest(qtbot: QtBot) -> None:
    table = table_on(qtbot, many(300))
    table.verticalScrollBar().setValue(500)
    with qtbot.waitSignal(table.newest_wanted):
        QTest.keyClick(table, Qt.Key.Key_Home)
    table.go_to_newest()
    assert table.verticalScrollBar().value() == 0
    assert table.currentIndex().row() == 0


def test_that_all_selected_rows_are_copied_with_ids_and_versions(qtbot: QtBot) -> None:
    table = table_of(qtbot, *(row(n, model_id="pose", model_version="v2") for n in range(3)))
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, *lines = QGuiApplication.clipboard().text().split("\n")
    assert titles.split("\t")[:4] == ["Time", "Worker", "Id", "Station"]
    assert "Model\tVersion" in titles
    assert [line.split("\t")[0] for line in lines] == ["08:02:00.000", "08:01:00.000"]
    assert all("pose\tv2" in line for line in lines)


@pytest.mark.parametrize("width", [908, 1008, 1280, 1500])
@pytest.mark.parametrize("days", [0, 1, 400])
def test_that_columns_fill_the_width_and_figures_are_never_cut(
    qtbot: QtBot, width: int, days: int
) -> None:
    counted = row(0, kind=EventType.PRODUCT_COUNT, count=8888)
    table = table_of(qtbot, counted, width=width)
    table.show_snapshot(taken(days))
    qtbot.wait(10)
    table.resize(width + 1, 400)
    needed = [
        table.fontMetrics().horizontalAdvance(table.log.index(0, number).data())
        for number in (0, 3, 4, 5, 8)
    ]
    there = [table.columnWidth(number) - 16 for number in (0, 3, 4, 5, 8)]
    assert all(room >= wish for room, wish in zip(there, needed, strict=True))
    total = sum(table.columnWidth(number) for number in range(10))
    assert total == table.viewport().width() or (days == 400 and width == 908)


def test_that_a_header_click_sorts_nothing(qtbot: QtBot) -> None:
    table = table_of(qtbot, row(0), row(1))
    header = table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert table.log.index(0, 0).data() == "08:01:00.000"
