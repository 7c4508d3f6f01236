"""ImportDialog: what would become of a file's events, then what has."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from factory_desktop.domain.import_report import FirstEvent, ImportReport, RefusedLine
from factory_desktop.models import text
from factory_desktop.models.import_columns import first_columns, refused_line_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.said import said
from factory_desktop.views import import_words, plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.progress_row import ProgressRow
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(820, 600)


class ImportDialog(SheetDialog):
    """Shows reports as they come; the caller looks and stores."""

    import_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None, file: Path, zone: ZoneInfo, now: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.explain(self.tr("Import events from {file}").format(file=file.name))
        self.said = plain.paragraph(role="strong")
        self.progress = ProgressRow()
        first = RowsModel[FirstEvent](first_columns(zone), _place)
        self.first = ListTable(first, self.tr("First events"))
        refused = RowsModel[RefusedLine](refused_line_columns(), _place)
        self.refused = ListTable(refused, self.tr("Refused"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.first, self.tr("First events"))
        self.tabs.addTab(self.refused, self.tr("Refused"))
        self.note = plain.paragraph(role="secondary")
        for widget in (self.said, self.progress):
            self.body.addWidget(widget)
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.note)
        self.top.setStretchFactor(self.body, 1)
        self.refused.selectionModel().currentRowChanged.connect(self._tell_reason)
        self.action = self.add_action(self.tr("Import"))
        self.action.clicked.disconnect()
        self.action.clicked.connect(self.import_wanted)
        self.action.setEnabled(False)
        self.close_button = self.add_cancel()
        self._running, self._storing = True, False
        self._lines: tuple[RefusedLine, ...] = ()
        self.progress.cancelled.connect(self.cancel_wanted)
        self.progress.begin("")
        self.said.setText(import_words.foretold(ImportReport(file)))
        self.resize(scaled_size(_SIZE))

    def begin(self) -> None:
        """Say that events are being stored."""
        self._running = self._storing = True
        self.action.setEnabled(False)
        self.progress.begin("")

    def show_report(self, report: ImportReport) -> None:
        """Show what is known by now."""
        self._running = not report.done
        words = import_words.became if report.storing else import_words.foretold
        self.said.setText(words(report))
        plain.set_look(self.said, "warning" if report.problem else "strong")
        self.first.set_rows(report.first)
        self.refused.set_rows(report.lines)
        self.tabs.setTabText(1, self._refused_title(report))
        self.note.setText(import_words.refused(report))
        self._lines = report.lines
        if report.whole_bytes:
            self.progress.show_share(report.done_bytes / report.whole_bytes)
        if report.done:
            self._end(report)

    def reject(self) -> None:
        if self._running:
            self.cancel_wanted.emit()
        if not (self._running and self._storing):
            # What was stored by then is still to be told.
            super().reject()

    def _tell_reason(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Tell the picked reason in full: its cell may be too narrow."""
        if current.isValid() and current.row() < len(self._lines):
            self.note.setText(said(self._lines[current.row()].reason))

    def _end(self, report: ImportReport) -> None:
        self.progress.end()
        if report.storing:
            self.action.hide()
            self.close_button.setText(self.tr("Close"))
            self.close_button.setDefault(True)
            return
        self.action.setText(plain.mnemonic_free(import_words.action(report)))
        self.action.setEnabled(report.events > 0 and (report.new > 0 or not report.whole))
        self.action.setDefault(True)

    def _refused_title(self, report: ImportReport) -> str:
        if not report.refused:
            return self.tr("Refused")
        return self.tr("Refused, {count}").format(count=text.number(report.refused))


def _place(row: FirstEvent | RefusedLine) -> str:
    return str(row.place)
