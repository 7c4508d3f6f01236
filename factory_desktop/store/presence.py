"""Presence: whether the files that the writer has open still have their names.

SQLite notices none of this: it goes on writing into a file that was deleted, moved or replaced,
and what was acknowledged would go with the process. Into one that something else was written to it
would mix its own pages.
"""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from factory_desktop.domain.errors import StoreMissingError
from factory_desktop.domain.lost_file import Loss, LostFile
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import header
from factory_desktop.store.header import Head
from factory_desktop.store.held_file import HeldFile


class Presence:
    """Remembers the store's file and the log beside it; one lives as long as they are open."""

    def __init__(self, file: Path, renew: Callable[[], None] = lambda: None, mark: int = 0) -> None:
        """`renew` sees to it that no other program has the file, each time it is checked.

        `mark` is the number that was put into its header, or is about to be.
        """
        self._renew = renew
        self._mark = mark
        self._head: Head | None = None
        self.file = file
        """As it was opened; a link is followed anew each time."""
        self.saved: Path | None = None
        """A copy of what was in it, once there is one; told with what is missing."""
        self._known = {part: identity(part) for part in _parts(file)}
        self._held = {part: held for part in self._known if (held := _hold(part)) is not None}
        self.opened: HeldFile | None = None
        """The file itself; None where it went while it was opened."""
        with contextlib.suppress(OSError):
            self.opened = HeldFile(file)
            self._head = header.read(self.opened.read(0, header.SIZE))

    def check(self) -> None:
        """Raise StoreMissingError unless each name still leads to the file that is open, as it was.

        Raises StoreUnavailableError, as `renew` does, where another program has it too.

        Takes 10 to 25 µs: it is asked before each commit, and after it.
        """
        with contextlib.suppress(OSError):  # a folder that may not be looked into says nothing
            for part, known in self._known.items():
                if identity(part) != known:
                    raise self._missing(part)
            if self._is_written_over():
                raise self._missing(self.file, over=True)
            self._renew()

    def close(self) -> None:
        """Let go of the files, once no connection has them open any more."""
        for held in self._held.values():
            os.close(held)
        self._held.clear()
        if self.opened is not None:
            self.opened.close()

    def clear_away(self) -> None:
        """Take the log's names from what is open here, once no connection has it open any more.

        Whatever comes to lie beside it would be read as if it were its own.
        """
        for part, known in self._known.items():
            if part != self.file and known is not None and identity(part) == known:
                with contextlib.suppress(OSError):
                    if part.name.endswith("-wal") and part.stat().st_size:
                        part.rename(part.with_name(f"{part.name}.aside"))
                    else:
                        part.unlink()

    def _is_written_over(self) -> bool:
        if self.opened is None:
            return False
        content = self.opened.read(0, header.SIZE)
        if self._head is not None and content == self._head.content:
            return False
        head = header.read(content)
        if self._head is None:
            # It was none when it was opened: what is damaged there is told otherwise.
            self._head = head
            return False
        if head is not None and head.follows(self._head, self._mark):
            self._head = head
            return False
        return header.is_anothers(content)

    @property
    def is_anothers(self) -> bool:
        """Whether what lies there now is another database, whole enough to be known as one."""
        content = b"" if self.opened is None else self.opened.read(0, header.SIZE)
        return len(content) == header.SIZE and header.is_anothers(content)

    def _missing(self, part: Path, *, over: bool = False) -> StoreMissingError:
        there, file = self._whereabouts(part), self.file
        if over:
            there = None
            how, said = (
                Loss.OVERWRITTEN,
                Sentence(
                    "Something else was written over the store {file} while it was open.",
                    file=file,
                ),
            )
        elif part != file:
            how, said = (
                Loss.TORN,
                Sentence(
                    "A part of the store, {file}, was deleted or moved while it was open.",
                    file=part,
                ),
            )
        elif identity(file) is not None:
            how, said = (
                Loss.REPLACED,
                Sentence(
                    "Another file was put in the place of the store {file} while it was open.",
                    file=file,
                ),
            )
        elif there is not None:
            how, said = (
                Loss.MOVED,
                Sentence("The store {file} was moved to {there}.", file=file, there=there),
            )
        else:
            how, said = (
                Loss.DELETED,
                Sentence("The store {file} was deleted while it was open.", file=file),
            )
        if self.saved is not None:
            said = Sentence("{said} All that was in it is in {copy}.", said=said, copy=self.saved)
        return StoreMissingError(said, LostFile(how, file, there, self.saved))

    def _whereabouts(self, part: Path) -> Path | None:
        """Return where a file is now that was moved, where the system can tell."""
        held = self._held.get(part)
        if held is None:
            return None
        with contextlib.suppress(OSError):
            there = Path(f"/proc/self/fd/{held}").readlink()
            if identity(there) == self._known[part]:
                return there
        return None


def identity(file: Path) -> tuple[int, int] | None:
    """Return device and inode of what a name leads to; None where it leads nowhere.

    Raises OSError where that cannot be told.
    """
    try:
        found = os.stat(file)  # noqa: PTH116 - twice as fast, and before each commit
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino


def _parts(file: Path) -> tuple[Path, ...]:
    # SQLite follows a link first: what belongs to a file lies beside it, not beside the link.
    real = file.resolve()
    return file, real.with_name(real.name + "-wal"), real.with_name(real.name + "-shm")


def _hold(part: Path) -> int | None:
    """Hold on to a file without opening it, where the system can: on Linux.

    To close a file that was opened would take SQLite's locks with it.
    """
    with contextlib.suppress(OSError, AttributeError):
        return os.open(part, os.O_PATH | os.O_CLOEXEC)  # type: ignore[attr-defined,unused-ignore]
    return None
