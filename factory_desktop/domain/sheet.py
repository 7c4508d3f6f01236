"""Sheet: a table as values, ready to be written to a file."""

from dataclasses import dataclass
from datetime import datetime, timedelta

Cell = str | int | float | timedelta | datetime | None
"""A text, a count, a measure, a length of time or an aware instant; None where undefined."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a sheet."""

    title: str
    share: bool = False
    """Its numbers are shares 0..1, which a workbook shows as percent."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A titled table."""

    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Each with one cell a field."""
