"""RefusedDialog: what cameras sent that was not stored, why, and what to do."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QWidget

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.models.refused_columns import in_full, refused_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(860, 620)
_PICK = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RefusedDialog(SheetDialog):
    """A list of the newest refused events, the picked one in full, and what to do with them."""

    again_wanted = Signal(object)
    """Take in again those with these digests; with None all that were kept whole."""
    discard_wanted = Signal(object)
    """Keep those with these digests no longer."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo, now: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("refused")
        self.explain(
            self.tr("Refused events are kept"),
            self.tr(
                "Events that name an unknown worker or station, or break the rules, are kept with "
                "their reason. Once that is mended, take them in again: they are judged as if "
                "they were sent now. The newest come first, at most 200."
            ),
        )
        columns = refused_columns(zone, now)
        self._model = RowsModel[RefusedEvent](columns, lambda one: one.digest.hex())
        self._free = True
        self.table = ListTable(self._model, self.tr("Refused events"))
        self.whole = QPlainTextEdit()
        self.report = plain.paragraph(role="strong")
        self.again = self.add_choice(self.tr("Take in again"))
        self.all = self.add_choice(self.tr("Take in all"))
        self.discard = self.add_choice(self.tr("Discard…"))
        self._lay_out()
        self.add_close().setDefault(True)
        self.resize(scaled_size(_SIZE))
        self._allow()

    def show_refused(self, refused: tuple[RefusedEvent, ...]) -> None:
        """List these; what was picked stays so, and without that the first one is."""
        self._model.set_rows(refused)
        chosen = self.table.selectionModel()
        if not chosen.hasSelection():
            # Not selectRow(), which does otherwise while Ctrl or Shift is held.
            chosen.setCurrentIndex(self._model.index(0, 0), _PICK)
        self._show_whole(self.table.currentIndex())
        self._allow()

    def show_report(self, words: str) -> None:
        """Say what came of the last wish."""
        self.report.setText(words)
        self.report.setVisible(bool(words))

    def set_free(self, free: bool, why_not: str = "") -> None:
        """Let events be taken in or discarded, or say why that has to wait."""
        self._free = free
        for button in (self.again, self.all, self.discard):
            plain.set_tooltip(button, why_not)
        self._allow()

    def picked(self) -> tuple[bytes, ...]:
        """Return the digests of the selected ones."""
        rows = self._model.rows
        chosen = self.table.selectionModel().selectedRows()
        return tuple(rows[index.row()].digest for index in chosen)

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        chosen = self.table.selectionModel()
        chosen.currentRowChanged.connect(lambda now, _before: self._show_whole(now))
        chosen.selectionChanged.connect(self._allow)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.whole.setAccessibleName(self.tr("The picked event in full"))
        self.whole.setPlaceholderText(self.tr("Reading…"))
        self.report.hide()
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.picked()))
        self.all.clicked.connect(lambda: self.again_wanted.emit(None))
        self.discard.clicked.connect(lambda: self.discard_wanted.emit(self.picked()))
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.whole, 2)
        self.body.addWidget(self.report)
        self.top.setStretchFactor(self.body, 1)

    def _show_whole(self, current: QModelIndex) -> None:
        rows = self._model.rows
        self.whole.setPlainText(in_full(rows[current.row()]) if current.isValid() and rows else "")
        if not rows:
            self.whole.setPlaceholderText(self.tr("No refused event is kept."))

    def _allow(self) -> None:
        picked = self._free and self.table.selectionModel().hasSelection()
        for button in (self.again, self.discard):
            button.setEnabled(picked)
        self.all.setEnabled(self._free and any(one.is_whole for one in self._model.rows))
