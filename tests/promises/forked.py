"""The listener in processes that begin with everything loaded: a thousand starts in minutes.

`python -m tests.promises.forked` loads the program and then forks, for each line that it reads, a
process that runs `factory-desktop` with the words on that line.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Self

from tests.promises.served import Served

_LOADED = (
    "factory_desktop.backend",
    "factory_desktop.cli.serve",
    "factory_desktop.listener.server",
)


class Nursery:
    """The process that forks the others."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.promises.forked"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def fork(self, words: list[str]) -> int:
        """Run the program with these words until it listens; returns its process id."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(*words, sep="\t", file=self._process.stdin, flush=True)
        pid = int(self._process.stdout.readline())
        line = self._process.stdout.readline()
        assert line.startswith("Listening on http://127.0.0.1:"), line
        return pid


class Forked(Served):
    """`factory-desktop serve` as `Served` has it, but begun by a nursery."""

    def __init__(self, data_dir: Path, nursery: Nursery) -> None:
        super().__init__(data_dir)
        self._nursery = nursery
        self._pid = 0

    @property
    def pid(self) -> int:
        return self._pid

    def start(self) -> None:
        where = ["--port", str(self.port), "--data-dir", str(self.data_dir)]
        self._pid = self._nursery.fork(["serve", "--log-level", "warning", *where])

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        with suppress(ProcessLookupError):
            while True:
                os.kill(self._pid, 0)
                time.sleep(0.001)

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            self.kill()


def main() -> None:
    """Fork for each line, until there are no more."""
    for name in _LOADED:
        import_module(name)
    # Nobody waits for them: they go as soon as they are killed.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        if os.fork():
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        print(os.getpid(), flush=True)
        from factory_desktop.cli import main as run

        os._exit(run(line.rstrip("\n").split("\t")))


if __name__ == "__main__":
    main()
