"""DiskFile: a file whose first failure is told, and that takes everything silently after it.

A ZipFile that could not be written tries again when it is thrown away, where nobody hears it.
"""

import io
from pathlib import Path
from typing import Any


class DiskFile(io.FileIO):
    """Open for writing from the beginning; raises OSError once."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file), "wb")
        self._failed = False

    def write(self, data: Any) -> int:  # noqa: ANN401 - whatever has bytes
        """Write all of it, in as many steps as the disk takes."""
        rest = memoryview(data).cast("B")
        whole = len(rest)
        while rest and not self._failed:
            try:
                rest = rest[super().write(rest) :]
            except OSError:
                self._failed = True
                raise
        return whole

    def seek(self, place: int, whence: int = 0) -> int:
        """Go to a place, or nowhere once it has failed."""
        return 0 if self._failed else super().seek(place, whence)

    def tell(self) -> int:
        """Return the place, or the beginning once it has failed."""
        return 0 if self._failed else super().tell()

    def flush(self) -> None:
        """Do nothing: nothing is held back."""
