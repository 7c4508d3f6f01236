"""Whether there is a screen that a window can be shown on."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path


def reachable() -> bool:
    """Say whether Qt would find a display; without one it ends the process instead of telling."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return wayland() or _x_server_answers()


def wayland() -> bool:
    """Say whether a Wayland compositor answers, so that no X server is needed."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX) as compositor:
        return compositor.connect_ex(str(path)) == 0


def _x_server_answers() -> bool:
    """Connect as Qt will, with the same library and so the same permission."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
