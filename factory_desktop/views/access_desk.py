"""AccessDesk: access keys, from the menu entry to what is shown once."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.access import KeyChange, MakeCode
from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.access_question import AccessQuestion
    from factory_desktop.views.dialogs.access_keys import AccessKeysDialog

_PURPOSE = "certificates"


class AccessDesk(QObject):
    """Opens the dialog of keys, and has its changes carried out."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room = room
        self._window, self._bridge, self._desk = room.window, room.bridge, desk
        self._action = room.actions["data.access-keys"]
        self._snapshot: Snapshot | None = None
        self._dialog: AccessKeysDialog | None = None
        self._asked: AccessQuestion | None = None
        self._changes = 0
        self._action.setEnabled(False)
        self._action.triggered.connect(lambda _checked: self._open())
        self.lan = ListenerState()
        self._bridge.lan_changed.connect(self.show_lan)
        self._bridge.certificate_made.connect(self._tell)
        self._bridge.answered.connect(self._show)
        self._bridge.operation_finished.connect(self._finish)
        desk.busy_changed.connect(self._rest)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant's clock."""
        self._snapshot = snapshot
        self._action.setEnabled(True)

    def show_lan(self, state: ListenerState) -> None:
        """Know where cameras elsewhere on the network can send."""
        self.lan = state
        if self._dialog is not None:
            self._dialog.show_lan(state)

    def _open(self) -> None:
        from factory_desktop.views.dialogs.access_keys import AccessKeysDialog

        if self._snapshot is None:
            return
        with once(AccessKeysDialog(self._window, ZoneInfo(self._snapshot.zone))) as dialog:
            self._dialog = dialog
            dialog.show_lan(self.lan)
            dialog.change_wanted.connect(self._desk.start)
            dialog.certificate_wanted.connect(self._certify)
            self._ask()
            dialog.exec()
            self._dialog = self._asked = None

    def _ask(self) -> None:
        from factory_desktop.metrics.access_question import AccessQuestion

        self._changes += 1
        self._asked = AccessQuestion(self._changes)
        self._bridge.ask(self._asked)

    def _show(self, question: object, answer: object) -> None:
        if self._dialog is None or question != self._asked:
            return
        from factory_desktop.metrics.access_question import AccessList

        if isinstance(answer, AccessList):
            self._dialog.show_keys(answer)

    def _finish(self, operation: Operation, result: OperationResult) -> None:
        if self._dialog is not None and isinstance(operation, KeyChange):
            self._dialog.show_key(result.key, is_code=isinstance(operation, MakeCode))
            self._ask()

    def _certify(self, camera_id: str | None) -> None:
        """Ask where the file goes, and have it written."""
        folder = self._room.kept.folder(_PURPOSE) or Path.home()
        title = self.tr("Certificate of {name}").format(name=camera_id or self.tr("an admin"))
        suggested = folder / f"{(camera_id or 'admin').replace(':', '-')}.pem"
        parent = self._dialog or self._window
        file = file_to_save(parent, title, suggested, [self.tr("Certificate (*.pem)")])
        if file is not None:
            self._room.kept.keep_folder(_PURPOSE, file.parent)
            self._bridge.certify(ClientCertificate(file, camera_id))

    def _tell(self, state: CertificateState) -> None:
        """Say in the dialog, or in the window where that is gone, how it went."""
        if self._dialog is not None:
            self._dialog.show_certificate(state)
        elif state.problem:
            self._room.banners.tell("certificate-file", state.problem, "bad")

    def _rest(self, busy: bool) -> None:
        if self._dialog is not None:
            self._dialog.rest(busy)
