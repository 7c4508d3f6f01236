from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.models import text
from factory_desktop.models.text import SPACE
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.totals_row import Totaled
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import DARK
from tests.snapshots import empty_snapshot, snapshot
from tests.views.tables.places import number_of


def totaled(qtbot: QtBot) -> tuple[WorkerTable, Totaled]:
    table = WorkerTable()
    box = Totaled(table, table.totals)
    qtbot.addWidget(box)
    box.resize(1300, 300)
    table.show_snapshot(snapshot())
    box.show()
    return table, box


def test_that_the_sums_are_those_of_the_cards(qtbot: QtBot) -> None:
    table, _ = totaled(qtbot)
    shown = snapshot()
    factory, sums = shown.dashboard.factory, table.totals.totals()
    assert sums["Units"] == text.number(factory.units)
    assert sums["Active"] == text.hours(factory.productive)
    assert sums["Units / h"] == text.number(factory.pace, 1)
    share = sums[f"Utilization, target 85{SPACE}%"]
    assert share == text.percent(factory.worker_utilization)


def test_that_the_words_name_the_rows_and_the_rule(qtbot: QtBot) -> None:
    table, _ = totaled(qtbot)
    said = table.totals.accessibleDescription()
    assert said.startswith(f"6 workers; fixed rule, 5{SPACE}min per event, Active ")
    assert "plain mean" in table.totals.toolTip()


def test_that_from_right_to_left_sums_stay_under_their_columns(qtbot: QtBot) -> None:
    table, box = totaled(qtbot)
    box.resize(1300, 120)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert table.verticalScrollBar().isVisible()
    units = number_of(table, "units")
    cell = table.viewport().mapTo(box, table.visualRect(table.model().index(0, units)).topLeft())
    assert table.totals._cell(units).left() == cell.x() + PADDING


def test_that_a_sum_ends_under_its_column(qtbot: QtBot) -> None:
    table, _ = totaled(qtbot)
    picture = table.totals.grab().toImage()
    header, units = table.horizontalHeader(), number_of(table, "units")
    left = header.sectionViewportPosition(units)
    right = left + header.sectionSize(units)
    ground = picture.pixelColor(2, picture.height() - 2)
    inked = [
        x
        for x in range(left, right)
        if any(picture.pixelColor(x, y) != ground for y in range(3, picture.height()))
    ]
    assert inked
    assert right - 14 < max(inked) < right - 4


def test_that_no_rows_have_no_sums(qtbot: QtBot) -> None:
    table, _ = totaled(qtbot)
    assert table.totals.isVisible()
    table.show_snapshot(empty_snapshot())
    assert not table.totals.isVisible()


def test_that_the_sums_follow_the_theme(qtbot: QtBot) -> None:
    table, _ = totaled(qtbot)
    table.set_theme(DARK)
    picture = table.totals.grab().toImage()
    assert picture.pixelColor(2, picture.height() - 2) == QColor(DARK.surface)
