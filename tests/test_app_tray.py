"""The program in a real tray: the window is closed as a person does, and cameras go on sending."""

import contextlib
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.kept import Kept
from tests.promises.served import free_port
from tests.x_server import x_server

CLOSE = """
import ctypes, sys

class Message(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
        ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 24),
    ]

x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype, x.XInternAtom.restype = ctypes.c_void_p, ctypes.c_ulong
display, window = ctypes.c_void_p(x.XOpenDisplay(None)), ctypes.c_ulong(int(sys.argv[1]))
message = Message(33, 0, 1, display, window, x.XInternAtom(display, b"WM_PROTOCOLS", 0), 32)
message.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
x.XSendEvent(display, window, 0, ctypes.c_long(0), ctypes.byref(message))
x.XSync(display, 0)
"""
"""Asks a window to close, as the cross in its corner does."""


class Screen:
    """A screen with a tray, and a program on it."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.environment = environment
        self.port = free_port()
        self._command = [
            *(sys.executable, "-m", "factory_desktop", "--data-dir", str(folder)),
            *("--port", str(self.port)),
        ]
        self.program = self.start()

    def start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(self._command, env=self.environment, text=True)

    def windows(self) -> list[str]:
        """Name the program's windows that can be seen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "– Factory Desktop$"],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return found.stdout.split()

    def close_window(self) -> None:
        (window,) = self.windows()
        command = [sys.executable, "-c", CLOSE, window]
        subprocess.run(command, env=self.environment, check=True, timeout=20)

    def receives(self) -> bool:
        url = f"http://127.0.0.1:{self.port}/api/v1/health"
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
        return False


def wait_for(what: object, seconds: float = 60) -> None:
    assert callable(what)
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.1)


@contextlib.contextmanager
def running(*command: str, env: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.mark.xvfb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
@pytest.mark.skipif(not shutil.which("trayer"), reason="trayer is not installed")
def test_that_it_receives_in_the_tray_until_the_tray_or_the_person_wants_the_window(
    tmp_path: Path,
) -> None:
    kept = Kept(tmp_path)
    kept.closing = ClosingChoice.TRAY
    del kept
    with x_server() as environment, running("trayer", env=environment) as tray:
        screen = Screen(environment, tmp_path)
        try:
            wait_for(screen.receives)
            wait_for(screen.windows)
            screen.close_window()
            wait_for(lambda: not screen.windows())
            assert screen.program.poll() is None
            assert screen.receives()
            assert screen.start().wait(60) == 0  # a second start shows the first
            wait_for(screen.windows)
            screen.close_window()
            wait_for(lambda: not screen.windows())
            tray.kill()
            wait_for(screen.windows)  # nobody could find it any more
            screen.program.send_signal(signal.SIGTERM)
            assert screen.program.wait(60) == 0
        finally:
            screen.program.kill()
