"""The listener as a process of its own, to be killed and started again on the same store."""

import contextlib
import random
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Self


def free_port() -> int:
    """Find a port that stays ours while the listener is down.

    Ports handed out by the system (from 32768 on) may go to another connection meanwhile.
    """
    for port in random.sample(range(20_000, 32_000), 100):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise RuntimeError("No free port was found.")


class Served:
    """`factory-desktop serve` on a store, always on the same port."""

    def __init__(self, data_dir: Path, *options: str) -> None:
        self.data_dir = data_dir
        self._options = options
        self.port = free_port()
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1"

    @property
    def command(self) -> list[str]:
        """What starts the program."""
        return [sys.executable, "-m", "factory_desktop"]

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended."""
        return self._process is not None and self._process.poll() is None

    @property
    def peak_memory(self) -> int:
        """Bytes that it had at most so far; Linux tells them."""
        status = Path(f"/proc/{self.pid}/status").read_text("utf-8")
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        assert found is not None
        return int(found[1]) * 1024

    @property
    def open_files(self) -> int:
        """How many it has open; Linux tells them."""
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._process = subprocess.Popen(
            [
                *(*self.command, "serve", "--log-level", "warning"),
                *("--port", str(self.port), "--data-dir", str(self.data_dir)),
                *self._options,
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert re.fullmatch(rf"Listening on http://127\.0\.0\.1:{self.port}\n", line), line

    def kill(self) -> None:
        """End it without a word, as the kernel or a power switch would."""
        assert self._process is not None
        self._process.kill()
        self._reap()

    def terminate(self) -> int:
        """Ask it to end; returns its exit status."""
        assert self._process is not None
        self._process.terminate()
        return self._reap()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def _reap(self) -> int:
        assert self._process is not None
        assert self._process.stdout is not None
        self._process.stdout.close()
        return self._process.wait(20)
