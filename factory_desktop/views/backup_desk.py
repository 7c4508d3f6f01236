"""BackupDesk: backups and copies of the store, from their menu entries to the word after."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.backup import (
    BackedUp,
    BackUp,
    BackupList,
    BackupNews,
    ListBackups,
    Looked,
    LookInto,
    SaveCopy,
)
from factory_desktop.domain.operation import RestoreBackup
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import backup_text
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.banner import WayOut
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.file_choice import file_to_open, file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from factory_desktop.views.dialogs.restore import RestoreDialog

_PURPOSE = "copies"
_BANNER = "backup"


class BackupDesk(QObject):
    """Asks for backups, restores them, and tells of one that could not be made."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._copying = False
        handlers = {
            "file.back-up": self.back_up,
            "file.restore": self._restore,
            "file.save-copy": self._save_copy,
        }
        for name, go in handlers.items():
            room.actions[name].triggered.connect(lambda _, go=go: go())
        room.bridge.backups_changed.connect(self._take)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which clock backups are listed."""
        self._snapshot = snapshot
        self._allow()

    def back_up(self) -> None:
        """Have a backup made now."""
        self._begin(self.tr("Making a backup…"))
        self._room.bridge.archive(BackUp())

    def _save_copy(self) -> None:
        room = self._room
        if self._snapshot is None:
            return
        folder = room.kept.folder(_PURPOSE) or Path.home()
        day = backup_text.day(room.clock.live.now(), ZoneInfo(self._snapshot.zone))
        suggested = folder / f"{room.store.stem}-{day}{room.store.suffix}"
        title = self.tr("Save a copy of the store")
        file = file_to_save(room.window, title, suggested, self._kinds())
        if file is None:
            return
        room.kept.keep_folder(_PURPOSE, file.parent)
        self._begin(self.tr("Saving a copy…"))
        room.bridge.archive(SaveCopy(file))

    def _restore(self) -> None:
        from factory_desktop.views.dialogs.restore import RestoreDialog

        if self._snapshot is None:
            return
        bridge = self._room.bridge

        def take(news: BackupNews) -> None:
            if isinstance(news, BackupList):
                dialog.show_list(news)
            elif isinstance(news, Looked):
                dialog.show_look(news)

        with once(RestoreDialog(self._room.window, ZoneInfo(self._snapshot.zone))) as dialog:
            dialog.look_wanted.connect(lambda file: bridge.archive(LookInto(file)))
            dialog.other_wanted.connect(lambda: self._choose_other(dialog))
            bridge.backups_changed.connect(take)
            bridge.archive(ListBackups())
            agreed = dialog.exec() == RestoreDialog.DialogCode.Accepted
            bridge.backups_changed.disconnect(take)
            if agreed and dialog.chosen is not None:
                self._desk.start(RestoreBackup(dialog.chosen))

    def _choose_other(self, dialog: "RestoreDialog") -> None:
        folder = self._room.kept.folder(_PURPOSE) or Path.home()
        file = file_to_open(dialog, self.tr("Restore from a backup"), folder, self._kinds())
        if file is not None:
            self._room.kept.keep_folder(_PURPOSE, file.parent)
            dialog.add(file)

    def _kinds(self) -> list[str]:
        return [self.tr("Stores (*.db)"), self.tr("All files (*)")]

    def _begin(self, words: str) -> None:
        self._copying = True
        self._room.banners.clear(_BANNER)
        self._room.status.progress.say(words)
        self._allow()

    def _take(self, news: BackupNews) -> None:
        if not isinstance(news, BackedUp):
            return
        if news.wish is not None:
            self._copying = False
            self._allow()
        if news.problem is not None:
            self._tell_failed(news, said(news.problem))
            return
        self._room.banners.clear(_BANNER)
        if news.wish is not None and news.file is not None:
            done = (
                self.tr("Saved {file}.")
                if isinstance(news.wish, SaveCopy)
                else self.tr("Backup made and checked: {file}")
            )
            self._room.status.progress.say(done.format(file=news.file.name))

    def _tell_failed(self, news: BackedUp, why: str) -> None:
        if news.wish is not None:
            self._room.status.progress.say("")
        elsewhere = WayOut(self.tr("Save a copy elsewhere…"), self._save_copy)
        folder = self._room.actions["file.open-data-folder"].trigger
        ways = [WayOut(self.tr("Open data folder"), folder), elsewhere]
        if isinstance(news.wish, SaveCopy):
            ways = [elsewhere]
        elif news.wish is None:
            why = " ".join(
                (
                    self.tr("Today's backup could not be made."),
                    why,
                    self.tr("Events are stored as ever. It is tried again every 10 minutes."),
                )
            )
        self._room.banners.tell(_BANNER, why, "warning" if news.wish is None else "bad", ways)

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        actions, snapshot = self._room.actions, self._snapshot
        past = snapshot is not None and snapshot.past
        known = snapshot is not None
        actions["file.back-up"].setEnabled(known and not self._copying)
        actions["file.save-copy"].setEnabled(known and not self._copying)
        actions["file.restore"].setEnabled(known and not past and not self._busy)
        why = self.tr("Go back to live first: a replay must not change what it shows.")
        plain.set_tooltip(actions["file.restore"], why if past else "")
