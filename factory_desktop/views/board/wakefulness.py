"""Wakefulness: keeps a screen from going dark while something on it is to be seen from afar."""

import sys

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_SYSTEM, _DISPLAY, _UNTIL_SAID = 0x1, 0x2, 0x80000000
"""Windows' words for what is required, and for how long."""


class Wakefulness:
    """Asks the desktop for it, and lets go again; where nobody hears it, nothing happens."""

    def __init__(self) -> None:
        self._cookie: int | None = None
        self._held = False

    @property
    def held(self) -> bool:
        """Whether the desktop has agreed."""
        return self._held

    def begin(self, reason: str) -> None:
        """Keep the screen on; `reason` is what the desktop may tell of it."""
        if sys.platform == "win32":
            self._held = _tell_windows(_UNTIL_SAID | _SYSTEM | _DISPLAY)
            return
        answer = _screen_saver().call("Inhibit", "Factory Desktop", reason)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._cookie, self._held = int(answer.arguments()[0]), True

    def end(self) -> None:
        """Let it go dark again."""
        if sys.platform == "win32":
            _tell_windows(_UNTIL_SAID)
        elif self._cookie is not None:
            _screen_saver().call("UnInhibit", self._cookie)
        self._cookie, self._held = None, False


def _screen_saver() -> QDBusInterface:
    return QDBusInterface(_SERVICE, _PATH, _SERVICE, QDBusConnection.sessionBus())


def _tell_windows(state: int) -> bool:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.SetThreadExecutionState(state))
