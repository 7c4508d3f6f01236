"""AlertHistoryDialog: what was told, from when to when, and who has seen to it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.alert import Alert
from factory_desktop.domain.fault import Fault
from factory_desktop.models.alert_columns import alert_columns
from factory_desktop.models.concern_text import Floor
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(920, 560)


class AlertHistoryDialog(SheetDialog):
    """A list, the newest first."""

    def __init__(self, parent: QWidget | None, floor: Floor, zone: ZoneInfo, now: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("alert-history")
        self.explain(
            self.tr("History of alerts"),
            self.tr("What was told, the newest first, at most 1,000."),
        )
        columns = alert_columns(floor, zone, now)
        self.table = ListTable(
            RowsModel[Alert](columns, lambda one: str(one.number)), self.tr("Alerts")
        )
        self.word = plain.paragraph(self.tr("Reading…"), "secondary")
        self.body.addWidget(plain.label_of(self.table, self.tr("&Alerts")))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.word)
        self.add_close().setDefault(True)
        self.top.setStretchFactor(self.body, 1)
        self.resize(scaled_size(_SIZE))

    def show_alerts(self, found: tuple[Alert, ...] | Fault) -> None:
        """List these, or say why they are not to be had."""
        if isinstance(found, Fault):
            self.word.setText(self.tr("It cannot be read now: {why}").format(why=found.why))
            return
        self.table.set_rows(found)
        self.word.setText("" if found else self.tr("Nothing has needed attention yet."))
        self.word.setVisible(not found)
