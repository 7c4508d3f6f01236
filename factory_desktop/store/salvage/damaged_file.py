"""DamagedFile: the pages of a database and of the log beside it, and which tree each belongs to.

Every file of ours has a pointer map, which names the page above each page: so the rows of a page
are known to be a table's although the pages that lead there are gone.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from factory_desktop.store.salvage import cells, log_file

PAGE = 4096
"""Bytes of a page, in every store."""
_ENTRY = struct.Struct(">BI")
_ENTRIES = PAGE // _ENTRY.size
_ROOT, _FREE, _BELOW = 1, 2, 5
_PENDING = 0x40000000 // PAGE + 1
"""The page that SQLite leaves out for its locks."""
_DEEPEST = 20
MAGIC = b"SQLite format 3\0"
"""What every file begins with."""


class DamagedFile:
    """Opens in the constructor, closes in `close`; nothing is ever written."""

    def __init__(self, file: Path, log: Path) -> None:
        """Open it; raises OSError where it cannot be read at all."""
        self._file = file.open("rb")
        self._log_path = log
        self.log = log_file.read(log)
        self._log = log.open("rb") if self.log.versions else None
        self._own = file.stat().st_size // PAGE
        self.pages = max(self._own, self._told(), *self.log.versions)
        self._above = self._read_map()
        self._fill_gaps()
        self._trees = self._by_root()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close both files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def versions(self, page: int) -> Iterator[bytes]:
        """Give what a page was, the newest first."""
        if self._log is not None:
            for offset in self.log.versions.get(page, ()):
                self._log.seek(offset)
                yield self._log.read(PAGE)
        if page <= self._own:
            self._file.seek((page - 1) * PAGE)
            yield self._file.read(PAGE)

    def doubtful(self, page: int) -> int:
        """Tell how many of the newest versions of a page may be none of the newest."""
        behind = self.log.doubtful_from
        if behind is None:
            return 0
        return sum(offset > behind for offset in self.log.versions.get(page, ()))

    @property
    def roots(self) -> int:
        """How many tables and indexes the map knows of."""
        return sum(kind == _ROOT for kind, _ in self._above.values())

    def tree(self, root: int) -> list[int]:
        """Return the pages of a table, with its root."""
        return self._trees.get(root, [])

    def _told(self) -> int:
        """Return how many pages the header tells of: the end of the file may be gone."""
        head = next(self.versions(1), b"")
        return int.from_bytes(head[28:32], "big") if head.startswith(MAGIC) else 0

    def _read_map(self) -> dict[int, tuple[int, int]]:
        """Read of each page what it is and which one is above it, where the map is readable."""
        found: dict[int, tuple[int, int]] = {}
        for page in range(2, self.pages + 1, _ENTRIES + 1):
            # Where the page for locks would be the map's, the map is on the next.
            at = page + (page == _PENDING)
            first = at + 1
            for content in self.versions(at):
                entries = list(_ENTRY.iter_unpack(content[: _ENTRIES * _ENTRY.size]))
                here = entries[: max(self.pages - at, 0)]
                if all(self._can_be(*entry) for entry in here):
                    found |= {first + number: entry for number, entry in enumerate(here)}
                    break
        return found

    def _can_be(self, kind: int, above: int) -> bool:
        if kind in {_ROOT, _FREE}:
            return above == 0
        # What is no page of anything, as the page for locks, has nothing noted.
        return (kind <= _BELOW and 0 < above <= self.pages) or (kind, above) == (0, 0)

    def _fill_gaps(self) -> None:
        """Where the map is gone, follow the pages that lead to others."""
        if all(page in self._above for page in range(3, self.pages + 1) if not _is_map(page)):
            return
        known = [1, *(page for page, (kind, _) in self._above.items() if kind in {_ROOT, _BELOW})]
        while known:
            page = known.pop()
            for child in self._children(page):
                if child not in self._above and 1 < child <= self.pages:
                    self._above[child] = (_BELOW, page)
                    known.append(child)

    def follow(self, root: int) -> None:
        """Know a tree by its root, where no map says that it is one."""
        if root not in self._above and 1 < root <= self.pages:
            self._above[root] = (_ROOT, 0)
            self._fill_gaps()
            self._trees = self._by_root()

    def orphans(self) -> list[int]:
        """Return pages of which no map and no other page says whose they are, less the free ones.

        None at all where the list of free pages is gone: what was removed is not to come back.
        """
        free = self._free()
        if free is None:
            return []
        return [
            page
            for page in range(3, self.pages + 1)
            if page not in self._above and page not in free and not _is_map(page)
        ]

    def _free(self) -> set[int] | None:
        """Follow the list of free pages; None where it cannot be followed to its end."""
        head = next(self.versions(1), b"")
        if not head.startswith(MAGIC):
            return None
        trunk, number = struct.unpack_from(">II", head, 32)
        free: set[int] = set()
        while trunk and trunk not in free:
            free.add(trunk)
            content = next(self.versions(trunk), b"")
            trunk, leaves = struct.unpack_from(">II", content) if len(content) == PAGE else (0, 0)
            if leaves > PAGE // 4 - 2:
                return None
            free.update(struct.unpack_from(f">{leaves}I", content, 8) if leaves else ())
        return free if len(free) == number else None

    def _children(self, page: int) -> list[int]:
        for content in self.versions(page):
            if len(content) == PAGE:
                found = cells.children(content, 100 * (page == 1))
                if found:
                    return found
        return []

    def _by_root(self) -> dict[int, list[int]]:
        trees: dict[int, list[int]] = {1: [1]}
        roots: dict[int, int] = {1: 1}
        for page in self._above:
            root = self._root(page, roots)
            if root:
                trees.setdefault(root, []).append(page)
        return trees

    def _root(self, page: int, roots: dict[int, int]) -> int:
        """Climb from a page to the root of its tree; 0 for a page of no tree."""
        path: list[int] = []
        at, root = page, 0
        while len(path) < _DEEPEST:
            if at in roots:
                root = roots[at]
                break
            kind, above = self._above.get(at, (0, 0))
            path.append(at)
            if kind == _ROOT:
                root = at
                break
            if kind != _BELOW:
                break
            at = above
        roots.update(dict.fromkeys(path, root))
        return root


def _is_map(page: int) -> bool:
    return (page - 2) % (_ENTRIES + 1) == 0 or page == _PENDING
