"""Tables: the rows of a damaged file by the tables that they are of."""

import struct
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Table

from factory_desktop.store.salvage import cells
from factory_desktop.store.salvage.cells import Cell
from factory_desktop.store.salvage.damaged_file import PAGE, DamagedFile
from factory_desktop.store.salvage.records import Values, fitting, numbers, values

T = TypeVar("T")

_SCHEMA = 1
"""The root of the table that names all others; its page begins with the file's own header."""
_FILE_HEADER = 100
_SCHEMA_WIDTH = 5
_MOST_OVERFLOW = 256
"""Pages that one row may go on over: more is no row of ours."""

Decode = Callable[[bytes, Cell], T | None]
Key = Callable[[T, Cell], Any]


class Tables:
    """Reads a damaged file, table by table; what cannot be read is counted."""

    def __init__(self, file: Path, log: Path, roots: Mapping[str, int]) -> None:
        """`roots` says where tables and indexes begin whose names are gone, as in other stores.

        Raises OSError where the file cannot be read at all.
        """
        self._damaged = DamagedFile(file, log)
        self.lost: defaultdict[str, set[int]] = defaultdict(set)
        """Pages by table or index that could not be read, or not whole."""
        self._roots = dict(roots) | self._named()
        for root in self._roots.values():
            self._damaged.follow(root)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._damaged.close()

    def pages(self, name: str) -> list[int]:
        """Return the pages of a table; mostly what came last is in the last."""
        return sorted(self._damaged.tree(self._roots.get(name, 0)))

    def rows(self, table: Table) -> list[Values]:
        """Read all rows that fit a table."""
        has_rowid = bool(table.dialect_options["sqlite"]["with_rowid"])
        width = len(table.primary_key.columns)

        def decode(page: bytes, cell: Cell) -> Values | None:
            try:
                return fitting(values(self._record(page, cell)), cell.rowid, table)
            except ValueError:
                return None

        def key(row: Values, cell: Cell) -> object:
            return cell.rowid if has_rowid else row[:width]

        return [
            row
            for page in self.pages(table.name)
            for row in self._page(table.name, page, decode, key, has_rowid=has_rowid)
        ]

    def indexed(self, index: str, width: int) -> list[Values]:
        """Read the rows of an index: its columns, and the number of the row that each is of."""

        def decode(page: bytes, cell: Cell) -> Values | None:
            try:
                row = values(self._record(page, cell))
            except ValueError:
                return None
            fits = len(row) == width + 1 and isinstance(row[-1], int)
            return row if fits and all(isinstance(one, str) for one in row[:-1]) else None

        def key(row: Values, _cell: Cell) -> object:
            # As the database compares them: by their bytes.
            return tuple(one.encode() for one in row[:-1])

        return [
            row
            for page in self.pages(index)
            for row in self._page(index, page, decode, key, has_rowid=False)
        ]

    def numbers(
        self, table: Table, page: int, fits: Callable[[Sequence[int]], bool]
    ) -> Iterator[Sequence[int]]:
        """Read a page of a table without row numbers, whose columns are whole numbers alone."""
        width, columns = len(table.primary_key.columns), len(table.columns)

        def decode(content: bytes, cell: Cell) -> Sequence[int] | None:
            past = cell.at + content[cell.at]
            unpack = numbers(content[cell.at : past])
            if unpack is None or cell.local != cell.size:
                return None
            try:
                row = unpack(content, past)
            except struct.error:
                return None
            return row if len(row) == columns and fits(row) else None

        def key(row: Sequence[int], _cell: Cell) -> object:
            return tuple(row[:width])

        return self._page(table.name, page, decode, key, has_rowid=False)

    def orphans(
        self, table: Table, fits: Callable[[Sequence[int]], bool]
    ) -> Iterator[Sequence[int]]:
        """Read likewise the pages that nothing says whose they are: of those that are whole all."""
        for page in self._damaged.orphans():
            rows = list(self.numbers(table, page, fits))
            if page in self.lost[table.name]:
                # Of another table, or trashed: nobody can tell.
                self.lost[table.name].discard(page)
            else:
                yield from rows

    def _page(
        self, name: str, page: int, decode: Decode[T], key: Key[T], *, has_rowid: bool
    ) -> Iterator[T]:
        """Give the rows of a page: of the newest version of it that is whole, and of newer ones."""
        begin = _FILE_HEADER * (page == _SCHEMA)
        given: set[Any] = set()
        doubtful, was_whole = self._damaged.doubtful(page), False
        for number, content in enumerate(self._damaged.versions(page)):
            if len(content) < PAGE:
                continue
            kind, whole = cells.kind_of(content, begin), False
            if has_rowid and kind == cells.TABLE_INTERIOR:
                whole = bool(cells.children(content, begin))
            elif kind in ({cells.TABLE_LEAF} if has_rowid else cells.INDEX):
                found = cells.readable(content, begin, decode, key)
                whole = found.whole
                for at, row in found.rows:
                    if at not in given:
                        given.add(at)
                        yield row
            if whole and number >= doubtful:
                if number == doubtful or was_whole:
                    return
                break
            was_whole = was_whole or whole
        else:
            if was_whole:
                return
        # An older version lacks what was added since.
        self.lost[name].add(page)

    def _named(self) -> dict[str, int]:
        """Read where tables and indexes begin."""

        def decode(page: bytes, cell: Cell) -> Values | None:
            try:
                row = values(self._record(page, cell))
            except ValueError:
                return None
            fits = len(row) == _SCHEMA_WIDTH and isinstance(row[3], int)
            return row if fits and all(isinstance(one, str) for one in row[:3]) else None

        return {
            row[1]: row[3]
            for page in self._damaged.tree(_SCHEMA)
            for row in self._page("", page, decode, lambda _, cell: cell.rowid, has_rowid=True)
            if row[3] > 0
        }

    def _record(self, page: bytes, cell: Cell) -> bytes:
        """Put a record together; raises ValueError where a page that it goes on over is gone."""
        record = page[cell.at : cell.at + cell.local]
        if cell.local == cell.size:
            return record
        at = cell.at + cell.local
        parts, following = [record], int.from_bytes(page[at : at + 4], "big")
        missing = cell.size - cell.local
        while missing > 0 and len(parts) <= _MOST_OVERFLOW:
            content = next(self._damaged.versions(following), b"") if following else b""
            if len(content) < PAGE:
                raise ValueError("A page is missing.")
            parts.append(content[4 : 4 + missing])
            missing -= PAGE - 4
            following = int.from_bytes(content[:4], "big")
        if missing > 0 or following:
            raise ValueError("The record does not end where it should.")
        return b"".join(parts)
