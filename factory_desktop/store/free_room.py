"""Free room: what of a store's file belongs to no row, written over with zeros.

This is done beside SQLite, which cannot do it: what it reads is not touched, and what is touched it
never reads. The pages of the pointer map tell what each other page is. Whoever calls holds the lock
for writing and has emptied the log: then the file alone is the store.
"""

import struct
from typing import Final

from factory_desktop.store import dead_bytes
from factory_desktop.store.dead_bytes import Range
from factory_desktop.store.held_file import HeldFile
from factory_desktop.store.salvage import cells
from factory_desktop.store.salvage.damaged_file import MAGIC, PAGE

AT_ONCE = 100
"""Pages cleaned at once: a tenth of a millisecond each, in which cameras wait."""
_ENTRY: Final = struct.Struct(">BI")
_ENTRIES: Final = PAGE // _ENTRY.size
_FIRST_MAP: Final = 2
_PART: Final = _ENTRIES + 1
"""Pages of the map and those that one tells of."""
_ROOT, _FREE, _OVERFLOW, _OVERFLOWS_ON, _BELOW = range(1, 6)
_HEADER: Final = 100
_ON_PAGE: Final = PAGE - 4
"""Bytes of a row on a page that it goes on on."""


def has_map(held: HeldFile) -> bool:
    """Tell whether it is known of each page what it is."""
    head = held.read(0, _HEADER)
    size = int.from_bytes(head[16:18], "big")
    return head.startswith(MAGIC) and size == PAGE and any(head[52:56])


def clean(held: HeldFile, begin: int) -> int:
    """Clean pages of a file with a map from one on; returns the next one, 0 after the last.

    It ends with what one page of the map tells of, or once it has cleaned as many as it may.
    """
    head = held.read(0, _HEADER)
    pages = int.from_bytes(head[28:32], "big")
    begin = max(begin, _FIRST_MAP)
    map_page = _map_page(begin)
    past = min(map_page + _PART, pages + 1)
    content = held.read((map_page - 1) * PAGE, _PART * PAGE)
    entries = list(_ENTRY.iter_unpack(content[: _ENTRIES * _ENTRY.size]))
    lists = _lists(held, head) if any(kind == _FREE for kind, _ in entries) else frozenset()
    cleaned = 0
    for number in range(max(begin, map_page + 1), past):
        at, (kind, _above) = (number - map_page) * PAGE, entries[number - map_page - 1]
        dead = _dead(held, number, kind, content[at : at + PAGE], lists)
        for first, behind in dead:
            held.write((number - 1) * PAGE + first, bytes(behind - first))
        cleaned += bool(dead)
        if cleaned == AT_ONCE:
            past = number + 1
            break
    if cleaned:
        held.sync()
    return past if past <= pages else 0


def _map_page(number: int) -> int:
    return number - (number - _FIRST_MAP) % _PART


def _lists(held: HeldFile, head: bytes) -> frozenset[int]:
    """Return the pages on which the free ones are listed."""
    found: set[int] = set()
    page = int.from_bytes(head[32:36], "big")
    while page and page not in found:
        found.add(page)
        page = int.from_bytes(held.read((page - 1) * PAGE, 4), "big")
    return frozenset(found)


def _dead(
    held: HeldFile, number: int, kind: int, page: bytes, lists: frozenset[int]
) -> list[Range]:
    if len(page) < PAGE:
        return []
    if kind in {_ROOT, _BELOW}:
        return dead_bytes.of_tree(page)
    if kind == _FREE:
        return dead_bytes.of_list(page) if number in lists else dead_bytes.of_free(page)
    if kind in {_OVERFLOW, _OVERFLOWS_ON} and not any(page[:4]):
        size = _size_of_rest(held, number)
        return [] if size is None else dead_bytes.of_rest(page, size)
    return []


def _size_of_rest(held: HeldFile, number: int) -> int | None:
    """Return how many bytes of a row lie on the last page that it goes on on."""
    before, (kind, above) = 0, _entry(held, number)
    while kind == _OVERFLOWS_ON:
        number, before = above, before + 1
        kind, above = _entry(held, number)
    if kind != _OVERFLOW:
        return None
    beyond = cells.beyond(held.read((above - 1) * PAGE, PAGE), number, _HEADER * (above == 1))
    size = None if beyond is None else beyond - before * _ON_PAGE
    return size if size is not None and 0 < size <= _ON_PAGE else None


def _entry(held: HeldFile, number: int) -> tuple[int, int]:
    """Read what the map tells of a page: what it is, and which one is above it or before it."""
    map_page = _map_page(number)
    at = (map_page - 1) * PAGE + (number - map_page - 1) * _ENTRY.size
    kind, above = _ENTRY.unpack(held.read(at, _ENTRY.size))
    return kind, above
