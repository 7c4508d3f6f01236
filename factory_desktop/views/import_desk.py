"""ImportDesk: events out of a file into the store, after a look at what would come of it."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.import_report import ImportReport
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import import_words
from factory_desktop.views.dialogs.file_choice import file_to_open
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room


class ImportDesk(QObject):
    """Asks for the file, has it looked through, and stores it once the person agrees."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._snapshot: Snapshot | None = None
        self._number = 0
        self._action = room.actions["file.import"]
        self._action.triggered.connect(self.choose)
        self._action.setEnabled(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant's zone; before the store is open nothing can be imported."""
        self._snapshot = snapshot
        self._action.setEnabled(True)

    def choose(self) -> None:
        """Ask for a file and import it."""
        folder = self._room.kept.folder("imports") or Path.home()
        kinds = self.tr("Events (*.jsonl *.ndjson *.json *.csv *.txt)"), self.tr("All files (*)")
        title = self.tr("Import events")
        file = file_to_open(self._room.window, title, folder, kinds)
        if file is not None:
            self._room.kept.keep_folder("imports", file.parent)
            self.import_from(file)

    def import_from(self, file: Path) -> None:
        """Show what would become of a file's events, and store them if wanted."""
        from factory_desktop.views.dialogs.import_events import ImportDialog

        if self._snapshot is None:
            return
        bridge, zone = self._room.bridge, ZoneInfo(self._snapshot.zone)
        with once(ImportDialog(self._room.window, file, zone, self._room.clock.now())) as dialog:
            self._dialog, self._file = dialog, file
            dialog.import_wanted.connect(self._store)
            dialog.cancel_wanted.connect(bridge.cancel_import)
            bridge.import_changed.connect(self._hear)
            self._number += 1
            bridge.look_into(file, self._number)
            dialog.exec()
            bridge.import_changed.disconnect(self._hear)

    def _store(self) -> None:
        self._number += 1
        self._dialog.begin()
        self._room.bridge.take_in(self._file, self._number)

    def _hear(self, report: ImportReport) -> None:
        if report.number != self._number:
            return
        self._dialog.show_report(report)
        if report.storing and report.done:
            self._room.status.progress.say(import_words.became(report))
