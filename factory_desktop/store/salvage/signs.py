"""Signs: whether a file that SQLite cannot read was a store of ours, or never was one.

A person may have named the wrong file: that one is left where it is.
"""

from pathlib import Path

from factory_desktop.store.salvage.damaged_file import MAGIC, DamagedFile
from factory_desktop.store.schema import APPLICATION_ID, metadata

_AT = 68
"""Where the header says whose file it is."""


def is_store(file: Path) -> bool:
    """Tell by its header, or where that is gone by its map: no other file has so many roots."""
    try:
        with file.open("rb") as opened:
            head = opened.read(100)
        if head.startswith(MAGIC):
            return int.from_bytes(head[_AT : _AT + 4], "big") == APPLICATION_ID
        with DamagedFile(file, file.with_name(file.name + "-wal")) as damaged:
            return bool(damaged.log.versions) or damaged.roots >= len(metadata.tables)
    except OSError:
        return False
