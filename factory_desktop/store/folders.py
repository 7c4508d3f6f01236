"""Folders: made so that they, and what is put into them, survive a power cut."""

import contextlib
import os
from pathlib import Path


def make(folder: Path) -> None:
    """Make a folder, where it is missing, with its name and those above it on the disk.

    Else a power cut could take it with all that was acknowledged and stored in it. It may have
    been made by others a moment ago: the log, or the desktop's settings. Raises OSError where it
    cannot be made.
    """
    # Names of people are in it: on a shared computer it is its owner's to open it.
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for above in folder.absolute().parents:
        # Those that may not be opened were not made by this program.
        with contextlib.suppress(OSError):
            make_durable(above)


def make_durable(folder: Path) -> None:
    """Have the names in a folder survive a power cut; raises OSError."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
