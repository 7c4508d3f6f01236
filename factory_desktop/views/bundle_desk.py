"""BundleDesk: the diagnostics bundle, from its menu entry to its file."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

_PURPOSE = "diagnostics"


class BundleDesk(QObject):
    """Says what goes in, asks where to, and tells how it went."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._listener = ListenerState()
        self._zone = ZoneInfo("UTC")
        self._action = room.actions["help.diagnostics"]
        self._action.triggered.connect(lambda _: self.offer())
        room.bridge.bundle_changed.connect(self._tell)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant's clock, whose day stands in the file's name."""
        self._zone = ZoneInfo(snapshot.zone)

    def show_listener(self, state: ListenerState) -> None:
        """Know what to tell of the listener."""
        self._listener = state

    def offer(self) -> None:
        """List what a bundle holds and, if it is wanted, have it written."""
        from factory_desktop.views.dialogs.bundle import BundleDialog

        with once(BundleDialog(self._room.window)) as dialog:
            wanted = dialog.exec() == BundleDialog.DialogCode.Accepted
        if wanted:
            self._save()

    def _save(self) -> None:
        room = self._room
        folder = room.kept.folder(_PURPOSE) or Path.home()
        day = room.clock.live.now().astimezone(self._zone).date()
        suggested = folder / f"factory-desktop-diagnostics-{day.isoformat()}.zip"
        kinds = [self.tr("Zip file (*.zip)")]
        file = file_to_save(room.window, self.tr("Diagnostics bundle"), suggested, kinds)
        if file is None:
            return
        room.kept.keep_folder(_PURPOSE, file.parent)
        self._action.setEnabled(False)
        room.banners.clear("bundle")
        room.status.progress.say(self.tr("Writing the diagnostics bundle…"))
        room.bridge.write_bundle(Bundle(file, self._listener, self._of_window()))

    def _of_window(self) -> tuple[tuple[str, str], ...]:
        kept, screen = self._room.kept, self._room.window.screen()
        size, scale = screen.size(), screen.devicePixelRatio()
        return (
            ("qt", qVersion()),
            ("qt_platform", QGuiApplication.platformName()),
            ("screen", f"{size.width()}x{size.height()} at {scale:g}"),
            ("language", kept.language.value),
            ("theme", kept.theme.value),
        )

    def _tell(self, state: BundleState) -> None:
        self._action.setEnabled(True)
        if state.problem:
            self._room.status.progress.say("")
            self._room.banners.tell("bundle", state.problem, "bad")
        else:
            said = self.tr("Saved {file}.").format(file=state.bundle.file.name)
            self._room.status.progress.say(said)
