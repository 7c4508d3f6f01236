"""The program in a process of its own: `python -m tests.soak.launched FOLDER PORT serve|window`.

Its own code, but for two things that a test cannot bring about from outside: its clock jumps and
its disk becomes slow while the folder `hooks` says so. It writes down once a second what it holds.
"""

import json
import os
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from factory_desktop.domain import clock
from factory_desktop.domain.settings import Settings
from tests.file_layer import FileLayer, Listener, library

PAGES = ("today", "workers", "stations", "timeline", "losses", "cameras", "events")
LOOK = 0.1
"""Seconds between two looks at what a fault wants."""


class Hooks(Listener):
    """What is wrong with this computer at the moment, and what the program holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._offset = timedelta()
        self._delay = 0.0
        self.objects = 0
        """How many QObjects there are, counted by the window's thread."""
        self.turns = 0
        """How many pages the window has shown."""

    def start(self) -> None:
        threading.Thread(target=self._watch, name="soak", daemon=True).start()

    def now(self) -> datetime:
        """Stand in for `LiveClock.now`, which all that asks for the time goes through."""
        return datetime.now(UTC) + self._offset

    def _watch(self) -> None:
        with (self._folder / "measures").open("ab", buffering=0) as told:
            for number in range(sys.maxsize):
                self._offset = timedelta(seconds=self._wanted("clock"))
                self._delay = self._wanted("slow")
                if number % round(1 / LOOK) == 0:
                    with suppress(OSError):  # while no file of the process may grow
                        told.write(json.dumps(self._measured()).encode() + b"\n")
                time.sleep(LOOK)

    def _wanted(self, name: str) -> float:
        try:
            return float((self._folder / name).read_text("ascii") or 0)
        except FileNotFoundError:
            return 0.0

    def _measured(self) -> dict[str, float]:
        status = dict(
            line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines()
        )
        return {
            "at": time.monotonic(),
            "pid": os.getpid(),
            "memory": int(status["VmRSS"].split()[0]) * 1024,
            "blocks": sys.getallocatedblocks(),
            "files": len(list(Path("/proc/self/fd").iterdir())),
            "threads": int(status["Threads"]),
            "objects": self.objects,
            "turns": self.turns,
            "none": sys.getrefcount(None),
        }

    def syncing(self, _path: str) -> None:
        """Be a slow disk: one whose syncs take long."""
        time.sleep(self._delay)


def window(settings: Settings, hooks: Hooks) -> int:
    """Run the whole desktop, somebody turning its pages."""
    from PySide6.QtCore import QAbstractItemModel, QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication, QWidget

    from factory_desktop import app

    # Not Qt's own animations: whoever looks at one has a Python object of it that outlives it.
    lasting = (QWidget, QAction, QTimer, QAbstractItemModel)

    class Turned(app.Desktop):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self._timer = QTimer(self.window)
            self._timer.timeout.connect(self._turn)
            self._timer.start(1000)

        def _turn(self) -> None:
            self.window.go(PAGES[hooks.turns % len(PAGES)])
            hooks.turns += 1
            hooks.objects = sum(
                len(top.findChildren(kind))
                for top in QApplication.topLevelWidgets()
                for kind in lasting
            )

    app.Desktop = Turned  # type: ignore[misc, assignment]
    return app.run(settings)


def serve(folder: Path, port: int) -> int:
    """Run the listener alone."""
    from factory_desktop.cli import main

    words = ["serve", "--log-level", "warning", "--port", str(port), "--data-dir", str(folder)]
    return main(words)


def run(folder: Path, hooks: Hooks, port: int, kind: str) -> int:
    clock.LiveClock.now = hooks.now  # type: ignore[method-assign, assignment]
    hooks.start()
    if kind == "window":
        return window(Settings(data_dir=folder, port=port), hooks)
    hooks.turns = len(PAGES)  # it has none to show
    return serve(folder, port)


def main(store: str, port: str, kind: str, told: str) -> int:
    hooks = Hooks(Path(told))
    try:
        library()
    except OSError:
        return run(Path(store), hooks, int(port), kind)
    with FileLayer(hooks):
        return run(Path(store), hooks, int(port), kind)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
