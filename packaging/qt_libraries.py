"""The system libraries that Qt loads on Linux and that no Python package brings along.

Run as a script it prints the names of their packages on Debian and Ubuntu.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

OFFSCREEN = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
"""What drawing takes; each library with its package on Debian and Ubuntu, the newest name first."""

X_WINDOW = {
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
}
"""What a window on an X server takes besides."""


def provide(wanted: Iterable[str], say: Callable[[str], None]) -> bool:
    """Install what is missing where that is possible, else say how; True when all are there."""
    absent = missing(wanted)
    if absent and may_install():
        install(absent, say)
        absent = missing(absent)
    if absent:
        say("The window needs system libraries. To install them: " + advice(absent))
    return not absent


def missing(wanted: Iterable[str]) -> list[str]:
    """Name those that cannot be loaded here; Windows and macOS have all that Qt needs."""
    if not sys.platform.startswith("linux"):
        return []
    return [soname for soname in wanted if not _loads(soname)]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def may_install() -> bool:
    """Say whether this is root on Debian, Ubuntu or a child of theirs."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(absent: list[str], say: Callable[[str], None]) -> None:
    """Install the packages of these libraries; a failure is told and does not stop the start."""
    say("Installing the system libraries of Qt with apt-get")
    try:
        apt_get("update")
        apt_get("install", *packages(absent))
    except subprocess.CalledProcessError as error:
        say(f"apt-get failed with status {error.returncode}.")


def apt_get(command: str, *names: str) -> None:
    """Run one apt-get command without questions.

    Raises subprocess.CalledProcessError where it fails.
    """
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    options = ("-q", "-y", "--no-install-recommends") if names else ("-q",)
    if names:
        # An installation that was cut off keeps every later one from starting.
        subprocess.run(("dpkg", "--configure", "-a"), env=environment, check=True)
    subprocess.run(("apt-get", command, *options, *names), env=environment, check=True)


def packages(absent: list[str]) -> list[str]:
    """Choose for each library the package name that this release knows, else the oldest."""
    return [_package(*(OFFSCREEN | X_WINDOW)[soname]) for soname in absent]


def _package(*names: str) -> str:
    # apt-cache takes up to a second, so the last name is taken without asking.
    return next((name for name in names[:-1] if _known_to_apt(name)), names[-1])


def _known_to_apt(package: str) -> bool:
    found = subprocess.run(
        ("apt-cache", "show", "--no-all-versions", package),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return found.returncode == 0


def advice(absent: list[str]) -> str:
    """Write the one line that installs these libraries on this system."""
    if shutil.which("apt-get"):
        return "sudo apt-get install " + " ".join(packages(absent))
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(f"'{soname}()(64bit)'" for soname in absent)
    return "the packages of your distribution with " + " ".join(absent)


if __name__ == "__main__":
    print(*packages([*OFFSCREEN, *X_WINDOW]))
