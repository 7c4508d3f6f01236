from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.charts.strip import Strip
from factory_desktop.views.charts.totals import Totals
from factory_desktop.views.theme import LIGHT

HEADINGS = ("Working", "Units")


def cells(number: int) -> tuple[str, str]:
    return "1:00" if number % 2 else "", f"{number}"


def beside(qtbot: QtBot, count: int) -> tuple[RowsPlot, Totals]:
    rows = RowsPlot(LabelAxis("bottom"), top=Strip(always=True))
    totals = Totals(rows)
    rows.put_beside(totals)
    qtbot.addWidget(rows)
    for part in (rows, totals):
        part.set_theme(LIGHT)
    rows.resize(700, 240)
    rows.set_rows([f"Row {number}" for number in range(count)])
    totals.set_figures(HEADINGS, count, cells, ("1:00", "29"))
    rows.show()
    QApplication.processEvents()
    return rows, totals


def inked(totals: Totals, rows: RowsPlot, row: int) -> bool:
    image = QImage(totals.grab().toImage())
    top = round(rows.plot.place_of(0, row * rows.row_pixels).y())
    right = totals._widths[0] + 15
    ground = image.pixelColor(1, image.height() - 2)
    return any(
        image.pixelColor(x, y) != ground
        for x in range(right)
        for y in range(top + 2, top + rows.row_pixels - 2)
    )


def test_that_figures_stand_beside_their_rows_while_they_scroll(qtbot: QtBot) -> None:
    rows, totals = beside(qtbot, 30)
    assert [inked(totals, rows, row) for row in range(4)] == [False, True, False, True]
    bar = rows.findChild(QScrollBar)
    assert isinstance(bar, QScrollBar)
    bar.setValue(10 * rows.row_pixels)
    QApplication.processEvents()
    assert [inked(totals, rows, row) for row in range(10, 14)] == [False, True, False, True]


def test_that_columns_have_room_for_their_longest_text(qtbot: QtBot) -> None:
    _, totals = beside(qtbot, 2)
    before = totals.width()
    totals.set_figures(HEADINGS, 1, cells, ("1 h 59 min 59 s", "1"))
    assert totals.width() > before
    totals.set_figures(HEADINGS, 0, cells, HEADINGS)
    assert totals.width() <= before


def test_that_figures_of_another_time_stand_back(qtbot: QtBot) -> None:
    rows, totals = beside(qtbot, 2)

    def darkest() -> int:
        image = QImage(totals.grab().toImage())
        top = round(rows.plot.place_of(0, rows.row_pixels).y())
        return min(
            QColor(image.pixelColor(x, y)).lightness()
            for x in range(image.width())
            for y in range(top, top + rows.row_pixels)
        )

    fresh = darkest()
    totals.set_stale(True)
    assert darkest() > fresh
    totals.set_figures(HEADINGS, 2, cells, HEADINGS)
    assert not totals.stale
