"""Where things stand in a table of figures, by the names of its columns."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from factory_desktop.views.tables.rows_table import RowsTable

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def number_of(table: RowsTable, name: str) -> int:
    """The number of the column of this name."""
    return [column.name for column in table._rows.columns].index(name)


def middle_of(table: RowsTable, row: int, name: str) -> QPoint:
    """The middle of a cell."""
    return table.visualRect(table.model().index(row, number_of(table, name))).center()


def title_place(table: RowsTable, name: str) -> QPoint:
    """The middle of a column's title."""
    header, number = table.horizontalHeader(), number_of(table, name)
    x = header.sectionViewportPosition(number) + header.sectionSize(number) // 2
    return QPoint(x, header.height() // 2)


def click_title(table: RowsTable, name: str, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Click a column's title."""
    header = table.horizontalHeader()
    QTest.mouseClick(header.viewport(), LEFT, keys, title_place(table, name))


def column(table: RowsTable, name: str) -> list[str]:
    """The texts of a column, top to bottom."""
    number = number_of(table, name)
    return [table.model().index(row, number).data() for row in range(table.model().rowCount())]


def shown(table: RowsTable) -> list[str]:
    """The names of the columns that can be seen, in their order."""
    header, names = table.horizontalHeader(), [one.name for one in table._rows.columns]
    order = sorted(range(header.count()), key=header.visualIndex)
    return [names[number] for number in order if not header.isSectionHidden(number)]
