"""Whether there is a screen: without one Qt ends the process instead of saying so."""

import ctypes
import os
import socket
import sys
from pathlib import Path

from factory_desktop.domain.errors import KnownError

_WAY_OUT = "`factory-desktop serve` runs the listener without a window."


def check() -> None:
    """Raise KnownError, in words for a person, where a window cannot be shown."""
    if not sys.platform.startswith("linux"):
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if not chosen and not (_wayland_answers() or _x_answers()):
        raise KnownError(f"There is no display to show a window on. {_WAY_OUT}")
    _check_plugin(chosen.partition(":")[0] or ("wayland" if _wayland_answers() else "xcb"))


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as compositor:
        return compositor.connect_ex(str(path)) == 0


def _x_answers() -> bool:
    """Connect as Qt will, by the same library and so with the same permission."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise KnownError(f"A library of the window is missing: {error}. {_WAY_OUT}") from None
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _check_plugin(platform: str) -> None:
    """Load what Qt will load; a missing library would end the process inside Qt."""
    try:
        import PySide6.QtWidgets
    except ImportError as error:
        raise KnownError(f"A library of the window is missing: {error}. {_WAY_OUT}") from None
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    plugin = plugins / f"libq{platform}.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise KnownError(f"A library of the window is missing: {error}. {_WAY_OUT}") from None
