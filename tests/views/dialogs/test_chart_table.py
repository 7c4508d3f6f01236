from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.chart_table import of_losses
from factory_desktop.views.charts.loss_words import loss_bars
from factory_desktop.views.dialogs.chart_table import ChartTableDialog
from factory_desktop.views.theme import DARK
from tests.snapshots import shift_snapshot


def dialog_of(qtbot: QtBot) -> ChartTableDialog:
    drawn = of_losses(loss_bars(shift_snapshot()))
    dialog = ChartTableDialog(None, "Where the time went", "of Sarah", drawn, DARK)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def names(dialog: ChartTableDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_that_it_stands_as_the_chart_does_until_a_column_is_chosen(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.table.accessibleName() == "Where the time went"
    drawn = [bar.name for bar in loss_bars(shift_snapshot())]
    assert names(dialog) == drawn
    dialog.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(dialog) == sorted(drawn)
    assert names(dialog) != drawn


def test_that_it_is_copied_with_its_titles(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    titles, *rows = QGuiApplication.clipboard().text().splitlines()
    assert titles == "Lost time\tPerson-hours"
    assert len(rows) == len(loss_bars(shift_snapshot()))
    assert dialog.isVisible()
