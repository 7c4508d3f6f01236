import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SECONDS = 60
"""Far more than anything here takes: a hang must end."""


@dataclass
class Program:
    """Starts real processes of the program on one data folder."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    start_with: str = "pass"
    """A line of Python that the process runs first, to hurry it up."""

    def command(self, *words: str) -> list[str]:
        start = f"import sys; {self.start_with}; from factory_desktop.cli import main"
        return [sys.executable, "-c", f"{start}; sys.exit(main())", *words]

    @property
    def variables(self) -> dict[str, str]:
        ours = ("FACTORY_", "DATABASE_URL", "EVENT_DURATION", "MEASURED_CAP", "TIME_RULE")
        clean = {name: text for name, text in os.environ.items() if not name.startswith(ours)}
        return clean | {"FACTORY_DATA_DIR": str(self.folder)} | self.environment

    def run(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words),
            input=typed,
            env=self.variables,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )

    def tell(self, *words: str) -> str:
        """Run a command that must go well; returns what it printed."""
        done = self.run(*words)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        return done.stdout

    @contextmanager
    def started(self, *words: str) -> Iterator["Started"]:
        process = subprocess.Popen(
            self.command(*words),
            env=self.variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        with process:
            try:
                yield Started(process)
            finally:
                if process.poll() is None:
                    process.kill()

    @contextmanager
    def serving(self, *words: str) -> Iterator[str]:
        """Run `serve` on a free port around a block; gives the listener's address."""
        with self.started("serve", "--port", "0", *words) as one:
            yield one.line().removeprefix("Listening on ")
            # Windows ends it at once instead of asking.
            assert one.stop(signal.SIGTERM) == 0 or sys.platform == "win32"


class Started:
    """A process whose lines are read as they come, never waiting for one without end."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put("")

    def line(self) -> str:
        """The next line of standard output; empty at its end."""
        return self._lines.get(timeout=SECONDS)

    def rest(self) -> list[str]:
        """All lines up to the end."""
        return list(iter(self.line, ""))

    def stop(self, number: int) -> int:
        """Send a signal and wait; returns the exit status."""
        self.process.send_signal(number)
        return self.process.wait(SECONDS)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "data")
