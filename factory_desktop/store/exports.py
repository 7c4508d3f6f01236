"""Exports: the folders of labelled events beside the store, followed when data must be gone.

Each has a manifest, which says of when its oldest event is and whose events are in it. What cannot
be read goes as well: nobody can tell what is in it.
"""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.folders import make_durable

MANIFEST = "manifest.json"
PART = ".part"
"""How the name of one ends that is being written; a process that died has left what it had."""
MOST = 50
"""The newest so many are kept."""
CHANGING = threading.Lock()
"""Held by whoever adds or removes one."""


class Contents(msgspec.Struct, frozen=True):
    """What a manifest says of people; it says more."""

    workers: tuple[str, ...]
    oldest_event: datetime | None


def retire(folder: Path, floor: datetime) -> int:
    """Remove those that hold events from before an instant; returns how many.

    Raises KnownError for one that cannot be removed.
    """

    def is_old(contents: Contents) -> bool:
        return contents.oldest_event is not None and contents.oldest_event < floor

    return _remove(folder, is_old)


def forget(folder: Path, worker_id: str) -> int:
    """Remove those that hold events of a worker; returns how many. Raises KnownError, as above."""
    return _remove(folder, lambda contents: worker_id in contents.workers)


def prune(folder: Path) -> int:
    """Remove the oldest beyond so many; returns how many. Raises KnownError, as above."""
    gone = 0
    with CHANGING:
        for one in sorted(_listed(folder))[:-MOST]:
            _take_away(one)
            gone += 1
    return gone


def remove(one: Path) -> None:
    """Remove one. Raises KnownError, as above."""
    with CHANGING:
        _take_away(one)


def _remove(folder: Path, goes: Callable[[Contents], bool]) -> int:
    gone = 0
    with CHANGING:
        for one in _listed(folder):
            contents = _contents(one)
            if contents is None or goes(contents):
                _take_away(one)
                gone += 1
    return gone


def _listed(folder: Path) -> Iterator[Path]:
    """Give those that are whole; of the folders of other stores none has a manifest."""
    try:
        found = list(folder.iterdir())
    except OSError:
        return
    yield from (one for one in found if (one / MANIFEST).is_file())


def _contents(one: Path) -> Contents | None:
    try:
        return msgspec.json.decode((one / MANIFEST).read_bytes(), type=Contents)
    except (OSError, msgspec.DecodeError):
        return None


def _take_away(one: Path) -> None:
    try:
        shutil.rmtree(one)
        make_durable(one.parent)
    except OSError as error:
        raise KnownError(
            Sentence(
                "The export {folder} cannot be removed: {why}. Remove it yourself.",
                folder=one,
                why=error.strerror or error,
            )
        ) from error
