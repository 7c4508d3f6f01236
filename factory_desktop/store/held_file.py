"""HeldFile: a store's file, open beside SQLite's own connections to it.

On most systems a program that closes a file loses all of its locks on it, those of SQLite too. So
one of these is closed only once no connection is left.
"""

import errno
import io
import os
from pathlib import Path
from typing import Final

_REFUSED: Final = (errno.EROFS, errno.EPERM, errno.EACCES)


class HeldFile:
    """Opens in the constructor, which raises OSError where it cannot; only one thread uses it."""

    def __init__(self, file: Path) -> None:
        self._file: io.FileIO = file.open("r+b", buffering=0)

    def read(self, at: int, size: int) -> bytes:
        """Read from an offset on; less than asked for where the file ends before."""
        self._file.seek(at)
        return self._file.read(size) or b""

    def write(self, at: int, content: bytes) -> None:
        """Write over what is there."""
        self._file.seek(at)
        while content:
            content = content[self._file.write(content) :]

    def is_writable(self) -> bool:
        """Tell whether the disk lets the file be written to: its first byte is, as it was."""
        try:
            self.write(0, self.read(0, 1))
        except OSError as error:
            return error.errno not in _REFUSED
        return True

    def sync(self) -> None:
        """Return once what was written is on the disk."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Let go of the file, and so of every lock on it."""
        self._file.close()
