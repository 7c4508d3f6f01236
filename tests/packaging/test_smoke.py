"""The program as installed beside this Python, and programs that are broken."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the broken programs are shell scripts")


def smoke(program: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, CHECKOUT / "packaging" / "smoke.py", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def broken(folder: Path, script: str) -> Path:
    program = folder / "factory-desktop"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


def test_that_the_installed_program_passes() -> None:
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError, reason="it draws a page")
    suffix = ".exe" if sys.platform == "win32" else ""
    tried = smoke(Path(sysconfig.get_path("scripts"), f"factory-desktop{suffix}"))
    assert tried.returncode == 0, tried.stderr
    steps = [line.split(":")[0] for line in tried.stdout.splitlines()]
    assert steps[0] == "version"
    assert steps[-1] == "screenshot"


def test_that_a_program_that_is_not_there_fails(tmp_path: Path) -> None:
    tried = smoke(tmp_path / "nothing")
    assert tried.returncode == 1
    assert tried.stderr.startswith("version failed")


@posix
def test_that_a_listener_that_does_not_tell_its_address_fails(tmp_path: Path) -> None:
    tried = smoke(broken(tmp_path, "echo 0.1.0"))
    assert tried.returncode == 1
    assert tried.stderr == "serve failed: it printed '0.1.0\\n' in place of its address\n"


@posix
def test_that_a_program_that_ends_with_an_error_fails(tmp_path: Path) -> None:
    assert smoke(broken(tmp_path, "exit 70")).returncode == 1
