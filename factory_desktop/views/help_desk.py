"""HelpDesk: copying, opening and explaining, for menus, first-run page and status bar."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.address import events_url, trial_command
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.progress_row import ProgressRow


class HelpDesk(QObject):
    """What changes nothing in the store."""

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        actions: Mapping[str, QAction],
        word: ProgressRow,
        clock: Clock,
        store: Path,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._bridge = bridge
        self._word = word
        self._clock = clock
        self._store = store
        self._show_events = actions["page.events"].trigger
        self._copy_command, self._api = actions["help.copy-test-command"], actions["help.api"]
        self._address: str | None = None
        self._snapshot: Snapshot | None = None
        actions["file.open-data-folder"].triggered.connect(self.open_data_folder)
        actions["help.definitions"].triggered.connect(self.explain_figures)
        actions["help.copy-test-command"].triggered.connect(self.copy_command)
        actions["help.api"].triggered.connect(self._open_api)
        actions["help.about"].triggered.connect(self._tell_about)
        self.show_listener(ListenerState())

    def show_listener(self, state: ListenerState) -> None:
        """Know the address; what needs one rests while there is none."""
        self._address = state.address
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know a worker and a station for the test command."""
        self._snapshot = snapshot
        self._allow()

    def item_clicked(self, item: str) -> None:
        """Do what a click on an item of the status bar means."""
        meanings: dict[str, Callable[[], None]] = {
            "listener": self.copy_base_address,
            "events": self.open_data_folder,
            "zone": self._explain_zone,
            "last-event": self._show_events,
        }
        if item in meanings:
            meanings[item]()

    def copy_base_address(self) -> None:
        """Copy where the listener is."""
        if self._address:
            self._copy(self._address, self.tr("Copied {address}").format(address=self._address))

    def copy_events_address(self) -> None:
        """Copy where cameras send to."""
        if self._address:
            url = events_url(self._address)
            self._copy(url, self.tr("Copied {address}").format(address=url))

    def copy_command(self) -> None:
        """Copy a line for a terminal that sends one event."""
        if self._address and self._snapshot:
            plant = self._snapshot.dashboard
            line = trial_command(self._address, plant, self._clock.now())
            self._copy(line, self.tr("Copied. Paste it into a terminal to send one event."))

    def open_data_folder(self) -> None:
        """Show the store's folder in the desktop's file manager."""
        folder = self._store.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._word.say(self.tr("The data folder is {folder}").format(folder=folder))

    def explain_figures(self) -> None:
        """Show the formulas."""
        from factory_desktop.views.dialogs.definitions import DefinitionsDialog

        rule = self._snapshot.rule if self._snapshot else None
        with once(DefinitionsDialog(self._window, rule)) as dialog:
            dialog.exec()

    def _allow(self) -> None:
        self._api.setEnabled(self._address is not None)
        # Before the roster is known, the line might put the sample people on it.
        self._copy_command.setEnabled(self._address is not None and self._snapshot is not None)

    def _explain_zone(self) -> None:
        from factory_desktop.views.dialogs.sheet import SheetDialog

        if self._snapshot is None:
            return
        dialog = SheetDialog(self._window)
        dialog.setObjectName("zone")
        dialog.explain(
            self.tr("The plant's clock: {zone}").format(zone=self._snapshot.zone),
            self.tr(
                "All days, hours and times in this window are by this time zone, whatever the "
                "clock of this computer says. It was kept when the store was made; to use "
                "another, start the program with --zone or FACTORY_ZONE."
            ),
        )
        dialog.add_close().setDefault(True)
        with once(dialog):
            dialog.exec()

    def _open_api(self) -> None:
        if self._address and not QDesktopServices.openUrl(QUrl(f"{self._address}/docs")):
            self._copy(f"{self._address}/docs", self.tr("No browser was found. Address copied."))

    def _tell_about(self) -> None:
        from factory_desktop.views.dialogs.about import AboutDialog

        with once(AboutDialog(self._window, str(self._store))) as dialog:
            dialog.exec()

    def _copy(self, copied: str, word: str) -> None:
        QGuiApplication.clipboard().setText(copied)
        self._word.say(word)
