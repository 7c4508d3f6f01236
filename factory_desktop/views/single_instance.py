"""SingleInstance: a second start on the same store brings the first one's window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """One door per store, a local socket named after its path and open to this user alone."""

    called = Signal()
    """A second program was started on the same store."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(store.resolve()).encode()).hexdigest()
        self._name = f"factory-desktop-{digest[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def call_first(self) -> bool:
        """Ask the program that has this store to show itself; False where there is none."""
        door = QLocalSocket()
        door.connectToServer(self._name)
        if not door.waitForConnected(_PATIENCE_MS):
            return False
        # Until it has answered: leaving earlier could close the door before it was seen.
        heard = door.waitForReadyRead(_PATIENCE_MS)
        door.disconnectFromServer()
        return heard

    def open_door(self) -> None:
        """Answer those who come later."""
        # What a crash has left behind; nobody answers there, as `call_first` has shown.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close_door(self) -> None:
        """Answer no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(caller.deleteLater)
        caller.write(b"here")
        caller.flush()
        self.called.emit()
