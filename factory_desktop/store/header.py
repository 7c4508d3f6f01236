"""Header: whose file it is, told by its first bytes, without opening it as a database."""

from pathlib import Path

from factory_desktop.store.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID = slice(68, 72)
"""Where SQLite keeps the id, the highest byte first."""


def is_store(file: Path) -> bool:
    """Tell whether a file is a store of this program, of whatever version; raises OSError."""
    with file.open("rb") as opened:
        head = opened.read(100)
    its_id = int.from_bytes(head[_APPLICATION_ID], "big")
    return head.startswith(_MAGIC) and its_id == APPLICATION_ID
