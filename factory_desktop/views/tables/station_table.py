"""StationTable: the stations' figures, one row each."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.models import text
from factory_desktop.models.station_model import StationModel
from factory_desktop.views.tables.rows_table import RowsTable

tr = partial(QCoreApplication.translate, "tables")


class StationTable(RowsTable):
    """The table of stations."""

    station_picked = Signal(str)
    """The id of a station whose row was clicked or entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(StationModel(), tr("No stations yet."), parent)
        self.setAccessibleName(tr("Stations"))
        self.picked.connect(self.station_picked)

    def _counted(self, count: int) -> str:
        return text.counted(count, tr("station"), tr("stations"))
