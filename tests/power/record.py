"""Record: all that a program does to its store's files, and what it has acknowledged meanwhile."""

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.file_layer import Listener

Step = tuple[Any, ...]
"""What was done, to which path, and how."""


class Record(Listener):
    """One list for all threads: what stands before a step had gone well when that was done."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._began: dict[str, int] = {}

    def acknowledged(self, what: Sequence[object]) -> None:
        """A client has read an answer that says that these are stored."""
        self.steps.append(("acknowledged", tuple(what)))

    def cleared(self, backup: Path) -> None:
        """Somebody was told that all events are gone but for this backup."""
        self.steps.append(("cleared", str(backup)))

    def opened(self, path: str, *, made: bool) -> None:
        if made:
            self.steps.append(("made", path))

    def wrote(self, path: str, offset: int, data: bytes) -> None:
        self.steps.append(("wrote", path, offset, data))

    def truncated(self, path: str, size: int) -> None:
        self.steps.append(("truncated", path, size))

    def syncing(self, path: str) -> None:
        self._began[path] = len(self.steps)

    def synced(self, path: str) -> None:
        self.steps.append(("synced", path, self._began[path]))

    def deleted(self, path: str) -> None:
        self.steps.append(("deleted", path))

    def folder_synced(self, folder: str) -> None:
        self.steps.append(("folder synced", folder))

    @contextmanager
    def of_python(self) -> Iterator[None]:
        """Hear for the time of a block what Python itself does to names, beside SQLite."""
        usual = {name: getattr(os, name) for name in ("mkdir", "rename", "replace", "unlink")}
        sync = os.fsync

        def renamed(old: Any, new: Any, **more: Any) -> None:
            usual["rename"](old, new, **more)
            self.steps.append(("renamed", _path(old), _path(new)))

        def made(path: Any, *mode: int, **more: Any) -> None:
            usual["mkdir"](path, *mode, **more)
            self.steps.append(("folder made", _path(path)))

        def unlinked(path: Any, **more: Any) -> None:
            usual["unlink"](path, **more)
            self.deleted(_path(path))

        def synced(file: int) -> None:
            sync(file)
            path = Path(f"/proc/self/fd/{file}").readlink()
            if path.is_dir():
                self.folder_synced(str(path))

        heard: dict[str, Callable[..., None]] = {"rename": renamed, "replace": renamed}
        heard |= {"mkdir": made, "unlink": unlinked, "fsync": synced}
        for name, function in heard.items():
            setattr(os, name, function)
        try:
            yield
        finally:
            for name, function in (usual | {"fsync": sync}).items():
                setattr(os, name, function)

    def keep(self, file: Path) -> None:
        """Write it all down."""
        file.write_bytes(pickle.dumps(self.steps))


def read(file: Path) -> list[Step]:
    """Read what `keep` wrote."""
    steps: list[Step] = pickle.loads(file.read_bytes())  # noqa: S301 - our own file of a moment ago
    return steps


def _path(path: Any) -> str:
    return os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - resolve() would follow links
