"""Cells: the rows of one page, each taken apart with doubt.

A page is whole when all of it fits together: the cells, the gaps that its header lists, their keys'
order. Of any other only those rows are believed whose neighbors on the page are good too: what has
overwritten a part of it ends within some row, which may still look like one.
"""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

T = TypeVar("T")

INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
INTERIOR = (INDEX_INTERIOR, TABLE_INTERIOR)
INDEX = (INDEX_INTERIOR, INDEX_LEAF)
"""Of an index, and of a table without row numbers."""
_HEADER = struct.Struct(">BHHHB")
_SEVEN_BITS = 0x7F
_LEAST = 4
"""Bytes that a cell takes at least."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row as it lies on the page, or a pointer to another page."""

    start: int
    end: int
    child: int
    rowid: int
    size: int
    """Bytes of its record, of which some may lie on other pages."""
    at: int
    """Where the record begins on this page."""
    local: int
    """How much of it lies here."""


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What a page holds."""

    rows: tuple[tuple[Any, T], ...]
    """Each with its key."""
    whole: bool


def varint(page: bytes, at: int) -> tuple[int, int]:
    """Read a number of one to nine bytes; returns it and where it ends."""
    value = page[at]
    if value <= _SEVEN_BITS:
        return value, at + 1
    value &= _SEVEN_BITS
    for number in range(1, 8):
        byte = page[at + number]
        value = value << 7 | byte & _SEVEN_BITS
        if byte <= _SEVEN_BITS:
            return value, at + number + 1
    return value << 8 | page[at + 8], at + 9


def kind_of(page: bytes, begin: int = 0) -> int:
    """Return the kind of page that a header tells of; 0 for none."""
    kind = page[begin]
    return kind if kind in {*INTERIOR, INDEX_LEAF, TABLE_LEAF} else 0


def children(page: bytes, begin: int = 0) -> list[int]:
    """Return the pages below an interior page that is whole; none of another."""
    if kind_of(page, begin) not in INTERIOR:
        return []
    cells, whole = _cells(page, begin)
    (last,) = struct.unpack_from(">I", page, begin + 8)
    return [*(cell.child for cell in cells if cell), last] if whole else []


def is_whole(page: bytes, begin: int = 0) -> bool:
    """Tell whether all of a page fits together."""
    return _cells(page, begin)[1]


def beyond(page: bytes, following: int, begin: int = 0) -> int | None:
    """Return how many bytes of the row that goes on on a page do not lie here; None without it."""
    found, whole = _cells(page, begin)
    for cell in found if whole else ():
        if (
            cell is not None
            and cell.local < cell.size
            and struct.unpack_from(">I", page, cell.at + cell.local)[0] == following
        ):
            return cell.size - cell.local
    return None


def readable(
    page: bytes,
    begin: int,
    decode: Callable[[bytes, Cell], T | None],
    key: Callable[[T, Cell], Any],
) -> Found[T]:
    """Return the rows that can be believed, in the page's order; keys are in order, or none is."""
    cells, whole = _cells(page, begin)
    rows: list[tuple[Cell, Any, T]] = []
    for cell in cells:
        row = None if cell is None else decode(page, cell)
        if cell is not None and row is not None:
            rows.append((cell, key(row, cell), row))
    if not all(one[1] < other[1] for one, other in pairwise(rows)):
        return Found((), whole=False)
    if not whole or len(rows) < len(cells):
        whole, rows = False, _between_good_ones(rows, len(page))
    return Found(tuple((at, row) for _, at, row in rows), whole=whole)


def _between_good_ones(rows: Sequence[tuple[Cell, Any, T]], size: int) -> list[tuple[Cell, Any, T]]:
    starts = {cell.start for cell, *_ in rows} | {size}
    ends = {cell.end for cell, *_ in rows}
    return [row for row in rows if row[0].start in ends and row[0].end in starts]


def _cells(page: bytes, begin: int) -> tuple[list[Cell | None], bool]:
    """Find the cells; None is one that cannot be, and the page is whole when nothing is amiss."""
    kind = kind_of(page, begin)
    _flag, free, number, content, fragments = _HEADER.unpack_from(page, begin)
    pointers = begin + (12 if kind in INTERIOR else 8)
    first, size = pointers + 2 * number, len(page)
    content = content or 65536
    if not kind or first > size or not first <= content <= size:
        return [], False
    offsets = struct.unpack_from(f">{number}H", page, pointers)
    cells = [_cell(page, at, kind) if at >= content else None for at in offsets]
    used = sum(cell.end - cell.start for cell in cells if cell)
    gaps = _gaps(page, free, content)
    lie = sorted((cell.start, cell.end) for cell in cells if cell)
    apart = all(one[1] <= other[0] for one, other in pairwise(lie))
    whole = None not in cells and apart and gaps >= 0 and content + used + gaps + fragments == size
    return cells, whole


def _gaps(page: bytes, at: int, content: int) -> int:
    """Add up the free blocks; -1 where their list is not one."""
    total, before = 0, content - 1
    while at:
        if at <= before or at + 4 > len(page):
            return -1
        following, size = struct.unpack_from(">HH", page, at)
        if at + size > len(page):
            return -1
        total, before, at = total + size, at + size - 1, following
    return total


def _cell(page: bytes, at: int, kind: int) -> Cell | None:
    start, child, rowid, size, local = at, 0, 0, 0, 0
    try:
        if kind in INTERIOR:
            (child,) = struct.unpack_from(">I", page, at)
            at += 4
        if kind != TABLE_INTERIOR:
            size, at = varint(page, at)
            local = _local(size, len(page), kind)
        if kind in {TABLE_INTERIOR, TABLE_LEAF}:
            rowid, at = varint(page, at)
            rowid -= (rowid >> 63) << 64
    except (IndexError, struct.error):
        return None
    end = max(at + local + 4 * (local < size), start + _LEAST)
    return Cell(start, end, child, rowid, size, at, local) if end <= len(page) else None


def _local(size: int, usable: int, kind: int) -> int:
    """Return how many bytes of a record lie on its page, as SQLite shares them out."""
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (usable - 12) * 32 // 255 - 23
    some = least + (size - least) % (usable - 4)
    return some if some <= most else least
