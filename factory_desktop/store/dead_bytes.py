"""Dead bytes: where a page holds something that belongs to no row any more.

With `secure_delete` SQLite writes zeros over each row that it deletes. But where a page overflows
and shares its rows with its neighbors, what has moved away stays below the rows that are left, and
a row that is deleted later is deleted on its new page alone.
"""

import struct
from typing import Final

from factory_desktop.store.salvage import cells
from factory_desktop.store.salvage.damaged_file import PAGE

_HEADER: Final = struct.Struct(">BHHH")
_BLOCK: Final = struct.Struct(">HH")
_ZEROS: Final = bytes(PAGE)

Range = tuple[int, int]
"""Where it begins on the page, and where it ends."""


def of_tree(page: bytes) -> list[Range]:
    """Find what lies between the rows of a table's or an index's page.

    Nothing on a page that is damaged: what is no row there cannot be told. Up to three bytes may
    be left between two rows.
    """
    kind, free, number, content = _HEADER.unpack_from(page)
    gap = (12 if kind in cells.INTERIOR else 8) + 2 * number
    found = [(gap, content)] if page[gap:content] != _ZEROS[: content - gap] else []
    while free and free + _BLOCK.size <= PAGE and len(found) < PAGE:
        following, size = _BLOCK.unpack_from(page, free)
        begin, end = free + _BLOCK.size, free + size
        if page[begin:end] != _ZEROS[: end - begin]:
            found.append((begin, end))
        free = following if following > free else 0
    return found if found and cells.is_whole(page) else []


def of_free(page: bytes) -> list[Range]:
    """Find what is left on a page that is free."""
    return [] if page == _ZEROS else [(0, len(page))]


def of_list(page: bytes) -> list[Range]:
    """Find what lies behind a part of the list of free pages."""
    (number,) = struct.unpack_from(">I", page, 4)
    return _behind(page, 8 + 4 * number)


def of_rest(page: bytes, size: int) -> list[Range]:
    """Find what lies behind the last bytes of a row that goes on on this page."""
    return _behind(page, 4 + size)


def _behind(page: bytes, at: int) -> list[Range]:
    return [(at, PAGE)] if at < PAGE and page[at:] != _ZEROS[at:] else []
