"""ChartTableDialog: a chart's figures as a table, to be read, sorted and copied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    # With pyqtgraph, which the window is painted before.
    from factory_desktop.views.charts.chart_table import ChartTable

_SIZE = QSize(680, 520)


class ChartTableDialog(SheetDialog):
    """The rows as they were when they were asked for."""

    def __init__(
        self, parent: QWidget | None, title: str, words: str, drawn: "ChartTable", theme: Theme
    ) -> None:
        """`title` and `words` are those of the chart."""
        super().__init__(parent)
        self.setObjectName("chart-table")
        self.explain(title, words)
        # Rows of a chart have no ids of their own, and two may read alike.
        model = RowsModel[object](drawn.columns, lambda row: str(id(row)), self)
        self.table = StillTable(model, self.tr("There is nothing here."))
        self.table.setAccessibleName(title)
        self.table.set_theme(theme)
        model.set_rows(drawn.rows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.Stretch)
        # Until a column is chosen, the chart's own order stands.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setMinimumHeight(200)
        self.body.addWidget(self.table)
        self.top.setStretchFactor(self.body, 1)
        self.add_close().setDefault(True)
        self.copy = self.add_choice(self.tr("Copy"))
        self.copy.clicked.connect(lambda _: self.table.copy())
        self.resize(scaled_size(_SIZE))
