"""Debian's programs, installed or only unpacked: with the libraries that lie beside them."""

import os
import shutil
from pathlib import Path


def program(name: str) -> Path | None:
    """Find it on the PATH, or where Debian keeps what is for root."""
    found = shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))
    return Path(found) if found else None


def root(program: Path) -> Path:
    """The folder that its package was unpacked in; / when it is installed."""
    return program.parent.parent.parent


def environment(program: Path) -> dict[str, str]:
    """What to start it with: an unpacked program does not find its own libraries."""
    folders: set[str] = set()
    if root(program) != Path("/"):
        shared = (
            path for top in ("lib", "usr/lib") for path in root(program).glob(f"{top}/**/*.so*")
        )
        folders = {str(path.parent) for path in shared}
    return os.environ | ({"LD_LIBRARY_PATH": os.pathsep.join(sorted(folders))} if folders else {})
