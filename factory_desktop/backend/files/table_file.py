"""TableFile: what every format of an exported file can do."""

from collections.abc import Sequence
from typing import Protocol

from factory_desktop.domain.sheet import Cell, Field


class TableFile(Protocol):
    """Takes tables row by row and keeps none of them in memory; OSError where the disk fails."""

    def begin(self, title: str, fields: Sequence[Field]) -> None:
        """Begin a table under this title."""

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row of the table begun last."""

    def close(self) -> None:
        """Write what is left; after this the file is whole."""

    def drop(self) -> None:
        """Let go of the file, which is worth nothing."""
