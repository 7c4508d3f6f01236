"""A tiny checkout that the real bootstrap installs without a network."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "factory-desktop"
version = "0.1.0"
"""

BACKEND = '''
"""The smallest build backend: one module and one command in a wheel."""

import zipfile

INFO = "factory_desktop-0.1.0.dist-info"
FILES = {
    "probe.py": open("probe.py").read(),
    f"{INFO}/METADATA": "Metadata-Version: 2.1\\nName: factory-desktop\\nVersion: 0.1.0\\n",
    f"{INFO}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    f"{INFO}/entry_points.txt": "[console_scripts]\\nfactory-desktop = probe:main\\n",
}


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "factory_desktop-0.1.0-py3-none-any.whl"
    record = "".join(f"{path},,\\n" for path in [*FILES, f"{INFO}/RECORD"])
    with zipfile.ZipFile(f"{wheel_directory}/{name}", "w") as wheel:
        for path, text in [*FILES.items(), (f"{INFO}/RECORD", record)]:
            wheel.writestr(path, text)
    return name
'''

PROBE = '''
"""Stands for the program: says what it was given, then ends as it was told."""

import signal
import sys


def main():
    print("given", *sys.argv[1:], flush=True)
    if "--wait" in sys.argv:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))
        print("waiting", flush=True)
        signal.pause()
    return 3 if "--fail" in sys.argv else 0
'''


@dataclass(frozen=True)
class Checkout:
    root: Path

    @property
    def command(self) -> list[str]:
        return [sys.executable, str(self.root / "packaging" / "bootstrap.py")]

    @property
    def stamp(self) -> Path:
        return self.root / ".venv" / "factory-desktop.stamp"

    def bootstrap(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.command, *arguments], capture_output=True, text=True, check=False, timeout=120
        )


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Made once by the bootstrap itself, from empty."""
    root = tmp_path_factory.mktemp("a checkout")
    shutil.copytree(
        PACKAGING, root / "packaging", ignore=shutil.ignore_patterns("__pycache__", "lock-*")
    )
    for name in ("lock-run.txt", "lock-test.txt"):
        (root / "packaging" / name).write_text("# nothing but the program itself\n")
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "backend.py").write_text(BACKEND)
    (root / "probe.py").write_text(PROBE)
    checkout = Checkout(root)
    first = checkout.bootstrap("run", "serve")
    assert first.returncode == 0, first.stdout + first.stderr
    return checkout


@pytest.fixture
def checkout(installed: Checkout) -> Iterator[Checkout]:
    """The same for every test: what one changed, the next start mends."""
    lock = installed.root / "packaging" / "lock-run.txt"
    before = lock.read_text()
    yield installed
    lock.write_text(before)
