"""RefusedDialog: what cameras sent that was not stored, why, and what to do."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.models.refused_columns import in_full, refused_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(860, 620)


class RefusedDialog(SheetDialog):
    """A list of the newest refused events, and the picked one in full."""

    def __init__(
        self, parent: QWidget | None, address: str | None, zone: ZoneInfo, now: datetime
    ) -> None:
        """Tell; `address` is the listener's, None while there is none."""
        super().__init__(parent)
        self.setObjectName("refused")
        self.explain(
            self.tr("Refused events are kept"),
            self.tr(
                "Events that name an unknown worker or station, or break the rules, are kept with "
                "their reason. Put a missing worker or station on the roster, or mend the camera; "
                "then have it send them again. The newest come first, at most 200."
            ),
        )
        columns = refused_columns(zone, now)
        self._model = RowsModel[RefusedEvent](columns, lambda one: str(one.number))
        self.table = ListTable(self._model, self.tr("Refused events"))
        self.whole = QPlainTextEdit()
        self.body.addLayout(self._routes(address))
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.whole, 2)
        self._lay_out()
        self.add_close().setDefault(True)
        self.resize(_SIZE)

    def show_refused(self, refused: tuple[RefusedEvent, ...]) -> None:
        """List these, the first one in full."""
        self._model.set_rows(refused)
        self.table.selectRow(0)

    def _routes(self, address: str | None) -> QFormLayout:
        """Name the routes in lines of their own, where no line break tears them."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        docs = f"{address}/docs" if address else self.tr("the API documentation, once it listens")
        for words, route in (
            (self.tr("Add a worker"), "POST /api/v1/workers"),
            (self.tr("Add a station"), "POST /api/v1/workstations"),
            (self.tr("Both can be tried at"), docs),
        ):
            form.addRow(plain.label(words, "secondary"), plain.label(route, "strong"))
        return form

    def _lay_out(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("The picked event in full"))
        self.whole.setPlaceholderText(self.tr("Reading…"))

    def _show_whole(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.whole.setPlainText(in_full(self._model.rows[current.row()]))
