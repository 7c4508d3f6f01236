"""Wakefulness: keeps a screen from going dark while something on it is to be seen from afar."""

import sys

_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_LINE = "factory-desktop-board"
_SYSTEM, _DISPLAY, _UNTIL_SAID = 0x1, 0x2, 0x80000000
"""Windows' words for what is required, and for how long."""


class Wakefulness:
    """Asks the desktop for it, and lets go again; where nobody hears it, nothing happens."""

    def __init__(self) -> None:
        self._asked = False

    @property
    def asked(self) -> bool:
        """Whether there is a desktop that could be asked, and it was."""
        return self._asked

    def begin(self, reason: str) -> None:
        """Keep the screen on; `reason` is what the desktop may tell of it."""
        if sys.platform == "win32":
            _tell_windows(_UNTIL_SAID | _SYSTEM | _DISPLAY)
            return
        # Loaded once a board is shown: few show one.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        # A line of its own: the desktop lets go when that ends, however it ends.
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _LINE)
        self._asked = bus.isConnected()
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments(["Factory Desktop", reason])
        # Its answer is not waited for: a desktop that hangs must not hold the window up.
        bus.asyncCall(message)

    def end(self) -> None:
        """Let it go dark again."""
        if sys.platform == "win32":
            _tell_windows(_UNTIL_SAID)
        elif self._asked:
            from PySide6.QtDBus import QDBusConnection

            QDBusConnection.disconnectFromBus(_LINE)
            self._asked = False


def _tell_windows(state: int) -> None:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.SetThreadExecutionState(state)
