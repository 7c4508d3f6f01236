"""Write the lock files anew from pyproject.toml: `python3 packaging/lock.py [--upgrade]`.

Needs uv. One file serves Linux, Windows and macOS and every supported Python; versions that are
already locked stay unless --upgrade is given. No address of an index gets in.
"""

import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).parent

LOCKS = {
    "lock-run.txt": ("--group", "build"),
    "lock-test.txt": ("--group", "dev"),
}
"""What each lock file holds besides the program's own dependencies."""


def write(name: str, groups: tuple[str, ...], options: list[str]) -> None:
    """Resolve one lock file for every platform."""
    subprocess.run(
        [
            *("uv", "pip", "compile", "pyproject.toml", *groups),
            *("--universal", "--python-version", "3.11", "--generate-hashes"),
            *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--quiet"),
            *("--custom-compile-command", "python3 packaging/lock.py"),
            *("--output-file", f"packaging/{name}", *options),
        ],
        cwd=PACKAGING.parent,
        check=True,
    )


if __name__ == "__main__":
    for lock, groups in LOCKS.items():
        write(lock, groups, sys.argv[1:])
        print(f"Wrote packaging/{lock}.")
