"""Window: how long it stalls while events come in, and how soon an event is on the screen.

Runs the whole program offscreen, with the cameras in another process.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.store.place import find
from tests.benchmarks.report import Report, percentile, spread

TICK_MS = 5


class Probe:
    """Drives a window and measures it from inside its event loop."""

    def __init__(self, data_dir: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from factory_desktop import app
        from factory_desktop.views.application import application

        self.qt: QApplication = application()
        self._timer = QTimer
        self._settings = Settings(data_dir=data_dir, port=0)
        self.desktop = app.Desktop(self._settings, find(self._settings))
        self._port = 0
        self.shown: list[tuple[float, int]] = []
        """When a snapshot was painted, and how many events it counted."""
        self.painted: View | None = None
        """The question that the newest painted snapshot answers."""
        self.busiest = 0.0
        """Milliseconds of the processor that the longest turn took, beside all that waits for it.

        Whoever measures sets it back.
        """
        self.desktop.bridge.listener_changed.connect(self._listening)
        self.desktop.bridge.snapshot_changed.connect(self._snapshot_came)
        self.desktop.window.resize(1600, 1000)
        self.desktop.window.show()

    def _listening(self, state: object) -> None:
        address = getattr(state, "address", None)
        self._port = int(address.rpartition(":")[2]) if address else 0

    def _snapshot_came(self, snapshot: Snapshot) -> None:
        # The window's own slot ran before this one; the page then draws a part in each turn
        # of the event loop, and what a turn has changed is painted before the next.
        self._timer.singleShot(0, lambda: self._drawn(snapshot))

    def _drawn(self, snapshot: Snapshot) -> None:
        if self.desktop.window.pages.figures["today"]._waiting:
            self._timer.singleShot(0, lambda: self._drawn(snapshot))
        else:
            self._timer.singleShot(0, lambda: self._note(snapshot))

    def _note(self, snapshot: Snapshot) -> None:
        self.shown.append((time.monotonic(), snapshot.store.events))
        self.painted = snapshot.view

    def spin(self, seconds: float, until: Callable[[], bool] = lambda: False) -> list[float]:
        """Run the event loop so long at most; returns by how many ms each tick came late."""
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        late: list[float] = []
        last, worked = time.perf_counter(), time.thread_time()

        def tick() -> None:
            nonlocal last, worked
            now, work = time.perf_counter(), time.thread_time()
            late.append(max(0.0, (now - last) * 1000 - TICK_MS))
            self.busiest = max(self.busiest, (work - worked) * 1000)
            last, worked = now, work
            if until():
                loop.quit()

        loop, ticker = QEventLoop(), QTimer()
        ticker.setTimerType(Qt.TimerType.PreciseTimer)
        ticker.timeout.connect(tick)
        ticker.start(TICK_MS)
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        ticker.stop()
        return late

    def begin(self) -> None:
        """Wait until the program listens, and add the sample plant."""
        for _ in range(100):
            if self._port:
                break
            self.spin(0.1)
        self.desktop.bridge.operate(Seed())
        self.spin(2)

    def stop(self) -> None:
        """End the program; what its threads still tell arrives while somebody hears it."""
        self.desktop.stop()
        self.spin(0.1)

    @contextmanager
    def sending(self, rate: float, seconds: float) -> Iterator[list[float]]:
        """Let a camera send so long; the list then holds the monotonic time of each event."""
        command = [sys.executable, "-m", "tests.benchmarks.sender"]
        command += [str(self._port), str(rate), str(seconds)]
        sent: list[float] = []
        # Not a pipe, which would be full before anyone reads.
        with (
            tempfile.TemporaryFile() as told,
            subprocess.Popen(command, stdout=told) as sender,
        ):
            self.spin(0.5)
            yield sent
            while sender.poll() is None:
                self.spin(0.2)
            self.spin(1)
            told.seek(0)
            sent += json.loads(told.read())

    def under(self, rate: float, seconds: float) -> tuple[list[float], list[float]]:
        """Let a camera send; returns the stalls in ms and each event's way to the screen in s."""
        self.shown.clear()
        before = self._count()
        with self.sending(rate, seconds) as sent:
            stalls = self.spin(seconds)
        return stalls, self._latencies(sent, before)

    def _count(self) -> int:
        from factory_desktop.backend import peek
        from factory_desktop.domain.clock import LiveClock

        return peek(self._settings, View(), LiveClock()).store.events

    def _latencies(self, sent: list[float], before: int) -> list[float]:
        found, shown = [], iter(self.shown)
        when, events = next(shown)
        for number, at in enumerate(sorted(sent), before + 1):
            while events < number:
                when, events = next(shown)
            found.append(when - at)
        return found


def stall(values: list[float]) -> str:
    """Write by how many milliseconds ticks came late."""
    return f"p99 {percentile(values, 0.99):.1f} ms, longest {max(values):.1f} ms"


def main(arguments: argparse.Namespace) -> None:
    """Print stalls beside the idle window's, and the way of an event to the screen."""
    seconds, report = 5.0 if arguments.quick else 20.0, Report.wanted(arguments)
    with tempfile.TemporaryDirectory() as folder:
        probe = Probe(Path(folder))
        probe.begin()
        idle = probe.spin(seconds)
        _slow_stalls, latencies = probe.under(20, seconds)
        stalls, _latencies = probe.under(200, seconds)
        probe.stop()
    report.tell("event to screen, 20 events a second", spread(latencies))
    report.tell(
        "stall of the window, 200 events a second", stall(stalls), f"{stall(idle)} when idle"
    )
