"""WorkerTable: the workers' figures, one row each."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.models import text
from factory_desktop.models.worker_model import WorkerModel
from factory_desktop.views.tables.rows_table import RowsTable

tr = partial(QCoreApplication.translate, "tables")


class WorkerTable(RowsTable):
    """The table of workers."""

    worker_picked = Signal(str)
    """The id of a worker whose row was clicked or entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WorkerModel(), tr("No workers yet."), parent)
        self.setAccessibleName(tr("Workers"))
        self.picked.connect(self.worker_picked)

    def _counted(self, count: int) -> str:
        return text.counted(count, tr("worker"), tr("workers"))
