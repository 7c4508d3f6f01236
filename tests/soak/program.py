"""Program: the one under test, as a process that can be killed and started again."""

import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from tests.promises.served import free_port

PATIENCE = 60.0
"""Seconds in which it must answer after a start."""


class Program:
    """Always on the same store and port."""

    def __init__(self, store: Path, hooks: Path, kind: str) -> None:
        self.store = store
        self.hooks = hooks
        """The folder by which faults reach into it, and where it tells what it holds."""
        self.port = free_port()
        self._kind = kind
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1"

    @property
    def pid(self) -> int:
        assert self._process is not None
        assert self._process.poll() is None, "the program has ended by itself"
        return self._process.pid

    def start(self) -> None:
        """Start it and wait until it answers."""
        words = [str(self.store), str(self.port), self._kind, str(self.hooks)]
        with (self.hooks / "said").open("ab") as said:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.soak.launched", *words], stdout=said, stderr=said
            )
        await_answer(self.url)
        assert self.pid

    def kill(self) -> None:
        """End it without a word."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(20)

    def quit(self) -> tuple[int, float]:
        """Ask it to end; returns its exit status and how many seconds that took."""
        began = time.monotonic()
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(60), time.monotonic() - began

    def end(self) -> None:
        """See to it that nothing is left running."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGCONT)
            self.kill()


def await_answer(url: str) -> None:
    """Wait until a program answers that was just started."""
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"{url}/metrics/factory", timeout=5):  # noqa: S310 - our own listener
                return
        except OSError:
            assert time.monotonic() < ends, "the program does not answer"
            time.sleep(0.05)
