"""AuditDesk: the audit trail, from the menu entry to the file that it is exported to."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.audit_line import AuditTrail
from factory_desktop.domain.export import Export, FileForm, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog


class AuditDesk(QObject):
    """Has the trail read and checked each time that it is looked at."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._snapshot: Snapshot | None = None
        self._action = room.actions["data.audit-trail"]
        self._action.triggered.connect(self._show)
        self._action.setEnabled(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which clock the lines are to be read."""
        self._snapshot = snapshot
        self._action.setEnabled(True)

    def _show(self) -> None:
        from factory_desktop.metrics.audit_question import AuditQuestion
        from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog

        if self._snapshot is None:
            return
        room, zone = self._room, ZoneInfo(self._snapshot.zone)
        wanted = AuditQuestion(named=self._snapshot.view.named)

        def take(question: object, answer: AuditTrail | Fault) -> None:
            if question == wanted:
                dialog.show_trail(answer)

        with once(AuditTrailDialog(room.window, zone, room.clock.live.now())) as dialog:
            dialog.file_wanted.connect(lambda: self._export(dialog, zone))
            room.bridge.answered.connect(take)
            room.bridge.export_changed.connect(dialog.show_export)
            room.bridge.ask(wanted)
            dialog.exec()
            room.bridge.answered.disconnect(take)
            room.bridge.export_changed.disconnect(dialog.show_export)

    def _export(self, dialog: "AuditTrailDialog", zone: ZoneInfo) -> None:
        folder = self._room.kept.folder("exports") or Path.home()
        suggested = folder / f"{self.tr('Audit trail')}.csv"
        file = file_to_save(dialog, self.tr("Export"), suggested, [self.tr("CSV (*.csv)")])
        if file is not None:
            self._room.kept.keep_folder("exports", file.parent)
            mark = "," if text.locale().decimalPoint() == "," else "."
            form = FileForm(FileKind.CSV, zone, mark)
            self._room.bridge.export(Export(file, form, (dialog.sheet(),)))
