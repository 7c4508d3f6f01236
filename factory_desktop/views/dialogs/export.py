"""ExportDialog: what goes into the file, in which form, and how far it has come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.export import ExportState, FileForm, FileKind
from factory_desktop.domain.operation import Progress
from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.choice_row import ChoiceRow
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.progress_row import ProgressRow

ALL_TABLES = "all"


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be exported."""

    name: str
    words: str


class ExportDialog(SheetDialog):
    """Choices, then progress in the same place; it closes once the file is there."""

    file_wanted = Signal()
    """The choices are made; the caller asks for the file's name."""
    cancel_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        offers: Sequence[Offer],
        zone: ZoneInfo,
        kept: Mapping[str, str],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.explain(
            self.tr("Export"),
            self.tr("Values stay values, so that a spreadsheet can calculate with them."),
        )
        self._zone = zone
        self.what = ChoiceRow(
            self.tr("What"),
            [(one.name, plain.mnemonic_free(one.words)) for one in offers],
            below=True,
        )
        self.kind = ChoiceRow(self.tr("Format"), self._kinds())
        self.mark = ChoiceRow(self.tr("Decimal mark in CSV"), self._marks())
        self.zone = ChoiceRow(self.tr("Times"), self._zones())
        self.note = plain.paragraph(role="secondary")
        self.progress = ProgressRow()
        self.progress.hide()
        self._choices = (self.what, self.kind, self.mark, self.zone)
        for widget in (*self._choices, self.note, self.progress):
            self.body.addWidget(widget)
        self.action = self.add_action(self.tr("Choose file…"))
        self.action.clicked.disconnect()
        self.action.clicked.connect(self.file_wanted)
        self.action.setDefault(True)
        self.cancel = self.add_cancel()
        self._running = False
        self._take_up(kept)
        for choice in (self.what, self.kind):
            choice.changed.connect(self._follow)
        self.progress.cancelled.connect(self.cancel_wanted)
        self._follow()

    def form(self) -> FileForm:
        """Return the form chosen."""
        zone = ZoneInfo("UTC") if self.zone.chosen == "utc" else self._zone
        return FileForm(FileKind(self.kind.chosen), zone, {"comma": ","}.get(self.mark.chosen, "."))

    def choices(self) -> dict[str, str]:
        """Return what was chosen, to be kept."""
        names = ("what", "kind", "mark", "zone")
        return {name: one.chosen for name, one in zip(names, self._choices, strict=True)}

    def begin(self) -> None:
        """Say that the file is being written."""
        self._set_running(True)
        self.progress.begin(self.tr("Writing…"))

    def show_state(self, state: ExportState) -> None:
        """Say how far it is, or why there is no file; close when there is one."""
        if not self._running:
            return
        if state.done:
            self.progress.end()
            self.accept()
        elif state.cancelled or state.problem:
            self._set_running(False)
            self.progress.end()
            self._say(state.problem or self.tr("Cancelled. No file was left."), "warning")
        else:
            expected = state.export.events.expected if state.export.events else 0
            self.progress.show_progress(Progress(state.rows, max(expected, state.rows)))

    def reject(self) -> None:
        if self._running:
            self.cancel_wanted.emit()
        else:
            super().reject()

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.progress.setVisible(running)
        for widget in (*self._choices, self.action):
            widget.setDisabled(running)
        if not running:
            self._follow()

    def _take_up(self, kept: Mapping[str, str]) -> None:
        usual = {
            "kind": "xlsx",
            "mark": "comma" if text.locale().decimalPoint() == "," else "point",
        }
        names = ("what", "kind", "mark", "zone")
        for name, choice in zip(names, self._choices, strict=True):
            choice.choose(kept.get(name, usual.get(name)))

    def _follow(self) -> None:
        """Let rest what means nothing for the other choices."""
        several = self.what.chosen == ALL_TABLES
        why = self.tr("A CSV file holds one table.")
        self.kind.allow("csv", not several, why)
        csv = self.kind.chosen == FileKind.CSV.value
        self.mark.setEnabled(csv)
        if several:
            self._say(why)
        elif csv:
            self._say(
                self.tr(
                    "Texts that a spreadsheet would take for a formula get an apostrophe in front."
                )
            )
        else:
            self._say(self.tr("A second sheet says what the figures are of."))

    def _say(self, words: str, role: str = "secondary") -> None:
        self.note.setText(words)
        plain.set_look(self.note, role)

    def _kinds(self) -> list[tuple[str, str]]:
        return [("xlsx", self.tr("&Excel workbook")), ("csv", self.tr("C&SV"))]

    def _marks(self) -> list[tuple[str, str]]:
        return [("point", self.tr("&Point, 1.5")), ("comma", self.tr("&Comma, 1,5"))]

    def _zones(self) -> list[tuple[str, str]]:
        plant = self.tr("&The plant's, {zone}").format(zone=self._zone.key)
        return [("plant", plant), ("utc", self.tr("&UTC"))]
