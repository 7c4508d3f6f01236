"""ReportDesk: the shift report as PDF, in a preview and on paper."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSize

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from factory_desktop.views.report.content import ReportContent

_PREVIEW = QSize(900, 980)


class ReportDesk(QObject):
    """Draws the very snapshot that is shown; what prints is loaded when it is wanted."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._snapshot: Snapshot | None = None
        wishes = {
            "reports.shift": self.save,
            "file.print-preview": self.preview,
            "file.print": self.print_out,
        }
        self._actions = [room.actions[name] for name in wishes]
        for name, go in wishes.items():
            room.actions[name].triggered.connect(go)
            room.actions[name].setEnabled(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what to report; of nothing there is no report."""
        self._snapshot = snapshot
        for action in self._actions:
            action.setEnabled(snapshot.store.events > 0)

    def save(self) -> None:
        """Save the report as a PDF file."""
        from factory_desktop.views.report.pdf import paper, write_pdf

        content = self._content()
        if content is None:
            return
        folder = self._room.kept.folder("reports") or Path.home()
        title, kind = self.tr("Save shift report"), self.tr("PDF (*.pdf)")
        suggested = folder / f"{self._file_name()}.pdf"
        file = file_to_save(self._room.window, title, suggested, [kind])
        if file is None:
            return
        self._room.kept.keep_folder("reports", file.parent)
        try:
            write_pdf(file, content, paper(text.locale()))
        except OSError as error:
            said = self.tr("{file} cannot be written: {reason}. Choose another folder.").format(
                file=file, reason=error.strerror or error
            )
            self._room.banners.tell("report", said, "bad")
        else:
            self._room.bridge.disclose("report-saved", file=str(file))
            self._room.banners.clear("report")
            self._room.status.progress.say(self.tr("Saved {file}.").format(file=file.name))

    def preview(self) -> None:
        """Show the page as it would be printed."""
        content, printer = self._content(), self._printer()
        if content is None or printer is None:
            return
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        from factory_desktop.views.report.pdf import put

        dialog = QPrintPreviewDialog(printer, self._room.window)
        dialog.setObjectName("print-preview")
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.paintRequested.connect(lambda device: put(device, content))
        # It has a button of its own that prints.
        self._room.bridge.disclose("report-previewed", report=self._file_name())
        # By itself it cuts its tools off, and a page is too small to be read.
        dialog.resize(_PREVIEW.boundedTo(self._room.window.size()))
        dialog.exec()
        dialog.deleteLater()

    def print_out(self) -> None:
        """Ask for a printer and print."""
        content, printer = self._content(), self._printer()
        if content is None or printer is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        from factory_desktop.views.report.pdf import put

        dialog = QPrintDialog(printer, self._room.window)
        dialog.setObjectName("print")
        dialog.setWindowTitle(self.tr("Print"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            printed = put(printer, content)
            if printed:
                self._room.bridge.disclose("report-printed", report=self._file_name())
            self._room.status.progress.say(
                self.tr("The report is being printed.")
                if printed
                else self.tr("The printer did not take the report.")
            )
        dialog.deleteLater()

    def _content(self) -> "ReportContent | None":
        from factory_desktop.views.report.writing import report_of

        if self._snapshot is None:
            return None
        return report_of(self._snapshot, self._room.store.stem)

    def _printer(self) -> "QPrinter | None":
        """Return a printer's page; None where this computer cannot print, which is said."""
        try:
            from PySide6.QtPrintSupport import QPrinter
        except ImportError:
            said = self.tr(
                "Printing needs a library that this computer lacks. Save the report as a PDF "
                "file and print that."
            )
            self._room.banners.tell("report", said, "warning")
            return None
        from factory_desktop.views.report.pdf import paper

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(paper(text.locale()))
        printer.setDocName(self._file_name())
        return printer

    def _file_name(self) -> str:
        snapshot = self._snapshot
        start = snapshot.shown.start if snapshot else None
        if snapshot is None or start is None:
            return self.tr("Shift report")
        day = start.astimezone(ZoneInfo(snapshot.zone)).date().isoformat()
        return self.tr("Shift report {day}").format(day=day)
