"""The `.venv` of the checkout: made from the locked packages, renewed when they change."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import qt_libraries

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "factory-desktop.stamp"
"""Which lock files are installed, one fingerprint a line; empty while an installation goes on."""

LOCKS = {"run": ("run",), "test": ("test", "run")}
"""What an installation of each lock file serves: the test packages hold those of the program."""


class Unusable(Exception):  # noqa: N818 - read as a sentence where it is caught
    """No virtual environment can be made on this machine; the text says what to do."""


def prepare(lock: str) -> None:
    """Have the packages of this lock file and the program itself installed.

    Takes no time when they are. Raises Unusable where Python cannot make a virtual environment,
    subprocess.CalledProcessError where a step fails.
    """
    if _healthy() and fingerprint(lock) in _stamped():
        return
    if VENV.exists() and (not _healthy() or _interrupted()):
        print("Removing .venv: it is not whole.", flush=True)
        shutil.rmtree(VENV)
    if not VENV.exists():
        _create()
    _write_stamp([])
    _install(lock)
    _write_stamp([fingerprint(served) for served in LOCKS[lock]])


def script(name: str) -> Path:
    """Return the path of an installed command."""
    return SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)


def fingerprint(lock: str) -> str:
    """Hash all that an installation depends on: what is locked, and where the checkout stands."""
    parts = (
        (CHECKOUT / "packaging" / f"lock-{lock}.txt").read_bytes(),
        (CHECKOUT / "pyproject.toml").read_bytes(),
        os.fsencode(CHECKOUT),
    )
    return f"{lock} {hashlib.sha256(bytes(0).join(parts)).hexdigest()}"


def _stamped() -> list[str]:
    return STAMP.read_text("utf-8").splitlines() if STAMP.exists() else []


def _write_stamp(lines: list[str]) -> None:
    STAMP.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _interrupted() -> bool:
    return STAMP.exists() and not _stamped()


def _healthy() -> bool:
    """Say whether its Python starts; it does not after the system's Python has gone."""
    if not PYTHON.exists():
        return False
    installer = "" if _uv() else "import pip"
    answer = subprocess.run((PYTHON, "-c", installer), capture_output=True, check=False)
    return answer.returncode == 0


def _create() -> None:
    print(f"Making {VENV}", flush=True)
    if not _uv():
        _provide_ensurepip()
    VENV.mkdir()
    _write_stamp([])
    pip = ("--without-pip",) if _uv() else ()
    subprocess.run((sys.executable, "-m", "venv", *pip, VENV), check=True)


def _provide_ensurepip() -> None:
    """Debian and Ubuntu keep the means to make a virtual environment in a package of its own."""
    if importlib.util.find_spec("ensurepip"):
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if not qt_libraries.may_install():
        raise Unusable(
            f"Python cannot make a virtual environment. Run: sudo apt-get install {package}"
        )
    print(f"Installing {package} with apt-get", flush=True)
    qt_libraries.apt_get("update")
    qt_libraries.apt_get("install", package)


def _install(lock: str) -> None:
    print(f"Installing the packages of packaging/lock-{lock}.txt", flush=True)
    uv = _uv()
    pip = (uv, "pip", "install", "--python", PYTHON) if uv else (PYTHON, "-m", "pip", "install")
    environment = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    locked = ("--require-hashes", "-r", CHECKOUT / "packaging" / f"lock-{lock}.txt")
    # --require-hashes refuses an editable install; its build backend is among the locked packages.
    program = ("--no-deps", "--no-build-isolation", "-e", CHECKOUT)
    for wanted in (locked, program):
        subprocess.run((*pip, *wanted), env=environment, check=True)


def _uv() -> str | None:
    return shutil.which("uv")
