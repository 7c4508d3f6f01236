"""A real syslog-ng with the README's own configuration, that sends on what a file is given."""

import subprocess
from functools import cache
from pathlib import Path
from typing import Self

from tests import unpacked

README = Path(__file__).parents[2] / "README.md"


@cache
def missing() -> str:
    """Say what of it is not there; empty where all is."""
    program = unpacked.program("syslog-ng")
    if program is None:
        return "syslog-ng is not installed"
    if not (_modules(program) / "libhttp.so").exists():
        return "syslog-ng-mod-http is not installed"
    return ""


def _modules(program: Path) -> Path:
    """The folder of its modules, named by its version."""
    folders = unpacked.root(program).glob("usr/lib/syslog-ng/*/libaffile.so")
    return next((file.parent for file in folders), Path())


def _configuration(*changes: tuple[str, str]) -> str:
    """The README's, with other words in place of some."""
    config = (
        "@version" + README.read_text("utf-8").partition("```\n@version")[2].partition("```")[0]
    )
    for theirs, ours in changes:
        assert config.count(theirs) == 1, theirs
        config = config.replace(theirs, ours)
    return config


def to(port: int) -> tuple[str, str]:
    """Have it send to this port instead."""
    return "127.0.0.1:8000", f"127.0.0.1:{port}"


class Forwarder:
    """syslog-ng in a folder of its own, to be killed and started again."""

    def __init__(self, folder: Path, *changes: tuple[str, str]) -> None:
        """`changes` are words of the configuration and what takes their place."""
        folder.mkdir()
        self.file = folder / "events.jsonl"
        self.file.touch()
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        places = (
            ("/var/log/cameras", str(folder)),
            ("/var/lib/syslog-ng", str(folder)),
        )
        (folder / "syslog-ng.conf").write_text(_configuration(*changes, *places))

    def start(self) -> None:
        program = unpacked.program("syslog-ng")
        assert program is not None
        places = {"cfgfile": "conf", "persist-file": "persist", "control": "ctl", "pidfile": "pid"}
        with (self._folder / "told").open("ab") as told:
            self._process = subprocess.Popen(
                [
                    *(str(program), "--foreground", "--stderr", "--no-caps"),
                    f"--module-path={_modules(program)}",
                    *(
                        f"--{name}={self._folder / f'syslog-ng.{end}'}"
                        for name, end in places.items()
                    ),
                ],
                env=unpacked.environment(program),
                stderr=told,
            )

    def kill(self) -> None:
        """End it without a word."""
        assert self._process is not None
        assert self._process.poll() is None, self.told
        self._process.kill()
        self._process.wait(20)

    def forget(self) -> None:
        """Lose, while it is not running, all that it knows of what it has sent."""
        for path in [*self._folder.glob("*.persist"), *self._folder.glob("*.rqf")]:
            path.unlink()

    @property
    def told(self) -> str:
        """What it complained about."""
        return (self._folder / "told").read_text("utf-8", errors="replace")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()
