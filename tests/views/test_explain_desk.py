"""F2 in the real window: what is explained, and where nothing is."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.rows_table import RowsTable
from tests.views.conftest import Stage
from tests.views.modal import in_dialog


def table_of(stage: Stage, qtbot: QtBot, page: str, column: str) -> RowsTable:
    """Put the keyboard on this column of the first row of a page's table."""
    stage.window.go(page)
    table = stage.window.pages.figures[page].table_in_sight
    assert table is not None
    stage.window.activateWindow()
    table.setFocus()
    qtbot.waitUntil(lambda: table.hasFocus() and table.model().rowCount() > 0)
    names = [one.name for one in table._rows.columns]
    table.setCurrentIndex(table.model().index(0, names.index(column)))
    return table


def explained(stage: Stage) -> list[str]:
    """Press F2, and return what the dialog says."""
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    in_dialog(look)
    stage.trigger("view.explain")
    return said


@pytest.mark.parametrize("page", ["workers", "stations"])
def test_that_a_name_stands_for_the_rows_utilization(
    running: Stage, qtbot: QtBot, page: str
) -> None:
    table_of(running, qtbot, page, "name")
    by_name = explained(running)
    table_of(running, qtbot, page, "utilization")
    assert by_name == explained(running) != []
