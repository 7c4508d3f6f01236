"""Place: the files of the log, and their last lines."""

import json
from collections.abc import Iterator
from pathlib import Path

FILE = "factory-desktop.log"


def last_lines(folder: Path, most: int) -> list[str]:
    """Read the newest lines of the log in a data folder, the oldest of them first.

    Lines that are no JSON objects were written by something else and are passed over. Raises
    OSError where a file cannot be read.
    """
    found: list[str] = []
    for file in _newest_first(folder):
        lines = [line for line in file.read_text("utf-8", "replace").split("\n") if _is_ours(line)]
        found = lines + found
        if len(found) >= most:
            break
    return found[-most:]


def _newest_first(folder: Path) -> Iterator[Path]:
    yield from filter(Path.is_file, [folder / FILE])
    turned = folder.glob(f"{FILE}.*")
    yield from sorted(turned, key=lambda file: file.suffix)


def _is_ours(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
