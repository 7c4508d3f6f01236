"""LogFile: the frames of a -wal file that are as they were written, also behind one that is not.

SQLite stops at the first frame whose checksum is wrong and says nothing. Each frame's checksum goes
on from the one of the frame before it, which stands in that frame: so the next ones can be told.
"""

import struct
from dataclasses import dataclass, field
from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
_SURE = 2
"""So many commits behind a broken frame were synced before the power went: it broke afterwards."""


@dataclass(slots=True)
class LogFile:
    """Where in the file the committed versions of pages are."""

    versions: dict[int, list[int]] = field(default_factory=dict)
    """Offsets by page, the newest first."""
    pages: int = 0
    """How many pages the database has after the last commit; 0 where there is none."""
    doubtful_from: int | None = None
    """Where the first broken frame is: what lies behind it may be older than what lies before."""
    cut_off: int = 0
    """Commits that SQLite does not get to, for a frame before them is broken."""

    @property
    def is_broken(self) -> bool:
        """Tell whether something in the middle was changed after it was written."""
        return self.cut_off >= _SURE


def read(file: Path) -> LogFile:
    """Read a -wal file; one that is not there or too short holds nothing."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return LogFile()
    found = LogFile()
    if len(data) < _HEADER.size + _FRAME.size:
        return found
    head = _HEADER.unpack_from(data)
    size, order = head[2], _MAGIC.get(head[0])
    good = order is not None and _checksum(data[:24], (0, 0), order) == head[6:8]
    if not good:
        # The frames tell their salts as well; all our files have pages of this size.
        size, order = 4096, "<"
    salts = _FRAME.unpack_from(data, _HEADER.size)[2:4]
    if good:
        salts = head[4:6]
    _follow(data, size, order or "<", salts, head[6:8] if good else None, found)
    return found


def _follow(
    data: bytes,
    size: int,
    order: str,
    salts: tuple[int, ...],
    before: tuple[int, ...] | None,
    found: LogFile,
) -> None:
    """Go through the frames of one generation; what is behind the last commit does not count."""
    waiting: list[tuple[int, int]] = []
    broken = before is None
    for at in range(_HEADER.size, len(data) - _FRAME.size - size + 1, _FRAME.size + size):
        page, pages, *rest = _FRAME.unpack_from(data, at)
        content = at + _FRAME.size
        if tuple(rest[:2]) != salts:
            found.doubtful_from = found.doubtful_from or at
            broken, before = True, None
            continue
        is_good = before is not None and tuple(rest[2:]) == _checksum(
            data[at : at + 8] + data[content : content + size], before, order
        )
        before = tuple(rest[2:])
        if not is_good:
            found.doubtful_from = found.doubtful_from or at
            broken = True
            continue
        waiting.append((page, content))
        if pages:
            found.pages = pages
            found.cut_off += broken
            for number, offset in waiting:
                found.versions.setdefault(number, []).insert(0, offset)
            waiting.clear()


def _checksum(data: bytes, before: tuple[int, ...], order: str) -> tuple[int, int]:
    """Return SQLite's checksum of pairs of words, going on from another."""
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
