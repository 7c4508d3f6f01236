"""RestoreDialog: which backup is brought back, with what that would change told before."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from factory_desktop.domain.backup import Backup, BackupList, Contents, Looked
from factory_desktop.models import backup_text
from factory_desktop.models.backup_columns import backup_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(720, 560)
_PICK = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RestoreDialog(SheetDialog):
    """Nothing can be agreed to before it is known what comes back."""

    look_wanted = Signal(object)
    """A `Path`, to be answered by `show_look`."""
    other_wanted = Signal()
    """A backup that lies elsewhere is to be chosen, and given to `add`."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.explain(
            self.tr("Restore from a backup"),
            self.tr(
                "The backup's events come back beside those that are there: nothing that came "
                "since is lost. A backup of what is there now is made first."
            ),
        )
        self._zone = zone
        self._wanted: Path | None = None
        self._others: tuple[Backup, ...] = ()
        self._model = RowsModel[Backup](backup_columns(zone), lambda one: str(one.file))
        self.table = ListTable(self._model, self.tr("Backups"))
        self.inside = plain.paragraph()
        self.changes = plain.paragraph(role="strong")
        self._lay_out()
        self.other = self.add_choice(self.tr("Other file…"))
        self.other.clicked.connect(self.other_wanted)
        self.action = self.add_action(self.tr("Restore"))
        self.cancel = self.add_cancel()
        self.cancel.setDefault(True)
        self.action.setEnabled(False)
        self.resize(_SIZE)

    @property
    def chosen(self) -> Path | None:
        """The backup that is picked."""
        return self._wanted

    def show_list(self, there: BackupList) -> None:
        """List the store's own backups; the newest is looked into first."""
        self._model.set_rows((*self._others, *there.backups))
        if self._model.rows:
            self._pick(0)
        else:
            nothing = self.tr("There is no backup in {folder} yet.").format(folder=there.folder)
            self._say(nothing, "")

    def add(self, file: Path) -> None:
        """Offer one that lies elsewhere, and look into it."""
        try:
            found = file.stat()
        except OSError as error:
            self._say(self.tr("{file}: {why}").format(file=file.name, why=error.strerror), "")
            return
        changed = datetime.fromtimestamp(found.st_mtime, UTC)
        self._others = (Backup(file, changed, None, found.st_size), *self._others)
        own = tuple(one for one in self._model.rows if one.reason is not None)
        self._model.set_rows((*self._others, *own))
        self._pick(self._model.rows.index(self._others[0]))

    def show_look(self, looked: Looked) -> None:
        """Say what comes back; an answer about another backup is late."""
        if looked.file != self._wanted:
            return
        if looked.contents is None:
            self._say("", said(looked.problem or ""), role="warning")
        else:
            self._show(looked.contents)

    def _show(self, contents: Contents) -> None:
        self._say(backup_text.inside(contents, self._zone), backup_text.changes(contents))
        self.action.setText(plain.mnemonic_free(backup_text.action(contents)))
        self.action.setEnabled(backup_text.is_anything(contents))

    def _pick(self, row: int) -> None:
        # Not selectRow(), which does otherwise while Ctrl or Shift is held.
        chosen = self.table.selectionModel()
        chosen.setCurrentIndex(self._model.index(row, 0), _PICK)

    def _look(self) -> None:
        picked = self.table.selectionModel().selectedRows()
        file = self._model.rows[picked[0].row()].file if picked else None
        if file is None or file == self._wanted:
            return
        self._wanted = file
        self.action.setEnabled(False)
        self._say(self.tr("Reading…"), "")
        self.look_wanted.emit(file)

    def _say(self, inside: str, changes: str, role: str = "strong") -> None:
        self.inside.setText(inside)
        self.changes.setText(changes)
        plain.set_look(self.changes, role)

    def _lay_out(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        parts = (self.tr("In it"), self.inside), (self.tr("What changes"), self.changes)
        for row, (title, words) in enumerate(parts):
            grid.addWidget(plain.label(title, "secondary"), row, 0, top)
            grid.addWidget(words, row, 1, top)
        # Room for what is said of most backups: the list does not move while one looks around.
        grid.setRowMinimumHeight(0, 40)
        grid.setRowMinimumHeight(1, 76)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(grid)
        self.top.setStretchFactor(self.body, 1)
