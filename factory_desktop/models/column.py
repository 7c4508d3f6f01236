"""Column: one column of a table as data: what it reads, how it writes it, how it sorts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")

_DIGITS = re.compile(r"(\d+)")


def natural(text: str) -> tuple[str | int, ...]:
    """Sort key that puts W2 before W10 and ignores case."""
    # Splitting at a group gives text and digits in turns, so the parts always compare.
    parts = _DIGITS.split(text.casefold())
    return tuple(int(part) if odd % 2 else part for odd, part in enumerate(parts))


def plain(value: Any) -> Any:  # noqa: ANN401 - any value that can be compared
    """Sort key of a value that is its own."""
    return value


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a table."""

    title: str
    value: Callable[[Row], Any]
    """Reads the value that is sorted and shown; None where it is undefined."""
    write: Callable[[Any], str]
    """Writes the value for people, None too."""
    widest: str = ""
    """A text as wide as usual ones get; the view reserves room for it."""
    figure: bool = True
    """Figures stand right, in tabular digits; texts stand left."""
    is_share: bool = False
    """A share 0..1 has a bar beside its percent."""
    sort_key: Callable[[Any], Any] = plain
    """Makes a defined value comparable."""
    row_key: Callable[[Row], Any] | None = None
    """Makes a row with a defined value comparable, where its value alone does not say enough."""
    detail: Callable[[Row], str] | None = None
    """A second, quieter text in the same cell, such as the id after a name."""
    detail_title: str = ""
    """What the second text is; that of an id needs no name."""
    explanation: str = ""
    """How the figure is meant; the header's tooltip."""
    name: str = ""
    """What the column is called where the window keeps it; the same in every language."""
    shown: bool = True
    """Whether it is there before anyone has chosen columns."""
    goes: int = 0
    """In a narrow table the highest goes first; 0 stays."""
    optional: bool = False
    """Left out where no row has a value, before anyone has chosen columns."""
    is_state: bool = False
    """A state has its sign before its word, and how long it lasts after it."""
    warns: Callable[[Row], bool] | None = None
    """Tells whether the value asks for a look."""
    mark: float | None = None
    """The share that is to be reached, marked on every bar."""
    total: Callable[[Sequence[Row]], Any] | None = None
    """Sums the value up over all rows; written as the value is."""
    help: Callable[[Row], str] | None = None
    """Says why the row stands where it does; the cell's tooltip."""

    def text(self, row: Row) -> str:
        """Return the text that the cell shows."""
        return self.write(self.value(row))

    def in_order(self, rows: list[Row], *, descending: bool) -> list[Row]:
        """Sort rows by this column; equal ones keep their order, undefined ones come last."""
        known = [row for row in rows if self.value(row) is not None]
        unknown = [row for row in rows if self.value(row) is None]
        key = self.row_key or (lambda row: self.sort_key(self.value(row)))
        known.sort(key=key, reverse=descending)
        return known + unknown
