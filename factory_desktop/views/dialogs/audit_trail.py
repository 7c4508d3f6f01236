"""AuditTrailDialog: who did what and when, and whether a line was changed since."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from factory_desktop.domain.audit_line import AuditLine, AuditTrail
from factory_desktop.domain.export import ExportState
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.sheet import Sheet
from factory_desktop.models import audit_text
from factory_desktop.models.audit_columns import audit_columns, holds
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.said import said
from factory_desktop.models.sheets import sheet_of
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(920, 640)


class AuditTrailDialog(SheetDialog):
    """The newest lines, narrowed by words, and the picked one in full."""

    file_wanted = Signal()
    """The lines listed are to be written to a file."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo, now: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("audit-trail")
        self.explain(
            self.tr("Audit trail"),
            self.tr(
                "Whatever changes data or its meaning leaves a line, and so does what shows or "
                "gives out data of people. The newest come first, at most 1,000."
            ),
        )
        self._columns = audit_columns(zone, now)
        self._lines: tuple[AuditLine, ...] = ()
        self._model = RowsModel[AuditLine](self._columns, lambda one: str(one.number))
        self.typed = QLineEdit()
        self.table = ListTable(self._model, self.tr("Lines of the audit trail"))
        self.whole = QPlainTextEdit()
        self.verdict = plain.paragraph(self.tr("Reading…"), "secondary")
        self.word = plain.paragraph(role="secondary")
        self._lay_out()
        self.export = self.add_choice(self.tr("Export as CSV…"))
        self.export.clicked.connect(self.file_wanted)
        self.add_close().setDefault(True)
        self.typed.textChanged.connect(self._narrow)
        self.typed.setFocus()
        self._narrow()
        self.resize(scaled_size(_SIZE))

    def show_trail(self, trail: AuditTrail | Fault) -> None:
        """List these lines, and say whether all there are fit each other."""
        if isinstance(trail, Fault):
            self._judge(self.tr("It cannot be read now: {why}").format(why=trail.why), "warning")
            return
        self._lines = trail.lines
        self._judge(audit_text.verdict(trail), "warning" if trail.misfit else "secondary")
        self._narrow()

    def show_export(self, state: ExportState) -> None:
        """Say that the file is there, or why not."""
        if state.done:
            self._say(self.tr("Exported to {file}.").format(file=state.export.file.name))
        elif state.problem:
            self._say(said(state.problem), "warning")

    def sheet(self) -> Sheet:
        """Return the lines listed, ready to be written to a file."""
        return sheet_of(self.tr("Audit trail"), self._columns, self._model.rows)

    def _judge(self, words: str, role: str) -> None:
        self.verdict.setText(words)
        plain.set_look(self.verdict, role)

    def _say(self, words: str, role: str = "secondary") -> None:
        self.word.setText(words)
        self.word.setVisible(bool(words))
        plain.set_look(self.word, role)

    def _narrow(self) -> None:
        words = self.typed.text()
        found = tuple(one for one in self._lines if holds(self._columns, one, words))
        self._model.set_rows(found)
        self.export.setEnabled(bool(found))
        self.table.selectRow(0)
        if not found:
            self.whole.clear()

    def _show_whole(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.whole.setPlainText(audit_text.in_full(self._model.rows[current.row()]))

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        search.setSpacing(12)
        search.addWidget(plain.label_of(self.typed, self.tr("&Search")))
        search.addWidget(self.typed, 1)
        words = self.tr("Words in the lines")
        self.typed.setPlaceholderText(words)
        self.typed.setAccessibleName(words)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("The picked line in full"))
        self.word.hide()
        self.body.addWidget(self.verdict)
        self.body.addLayout(search)
        self.body.addWidget(plain.label_of(self.table, self.tr("&Lines")))
        self.body.addWidget(self.table, 3)
        self.body.addWidget(plain.label_of(self.whole, self.tr("The picked line in &full")))
        self.body.addWidget(self.whole, 2)
        self.body.addWidget(self.word)
