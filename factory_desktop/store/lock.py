"""StoreLock: one program at a time has a store open for writing."""

import contextlib
import logging
import os
from pathlib import Path
from typing import Self

import filelock
import msgspec

from factory_desktop.domain.errors import KnownError, StoreLockedError, StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.presence import identity

log = logging.getLogger(__name__)


class Owner(msgspec.Struct, frozen=True):
    """Who holds the lock, for a second program to find the first."""

    pid: int
    address: str | None = None
    """The base address of its listener; None while it does not listen."""


class StoreLock:
    """An operating system lock beside the store: it goes with the process, however that ends."""

    def __init__(self, store: Path) -> None:
        self._file = _beside(store, ".lock")
        self._lock = _unheld(self._file)
        self._made: tuple[int, int] | None = None
        self._former: list[filelock.FileLock] = []
        self._record = _record(store)
        self._address: str | None = None
        self._store = store

    def acquire(self) -> Self:
        """Take the lock at once, or raise StoreLockedError saying who has it."""
        try:
            # Somebody who looks whether it is held has it for a moment.
            self._lock.acquire(timeout=0.3)
        except filelock.Timeout:
            holder = owner(self._store)
            raise StoreLockedError(
                Sentence(
                    "Another Factory Desktop (process {process}) has the store {store} open.",
                    process=holder.pid,
                    store=self._store,
                )
                if holder
                else Sentence(
                    "Another Factory Desktop has the store {store} open.", store=self._store
                )
            ) from None
        except OSError as error:
            raise KnownError(
                Sentence("{store} cannot be locked: {why}.", store=self._store, why=error.strerror)
            ) from error
        self._made = identity(self._file)
        self.announce(None)
        return self

    def renew(self) -> None:
        """Make the lock's file anew where somebody has removed it: a second program would get in.

        Raises StoreUnavailableError while one is in already.
        """
        if identity(self._file) == self._made:
            return
        fresh = _unheld(self._file)
        try:
            fresh.acquire(timeout=0)
        except filelock.Timeout:
            said = Sentence("Another program is writing to the store.")
            raise StoreUnavailableError(said, "store-busy") from None
        except OSError as error:
            log.warning("The lock of %s cannot be made anew: %s", self._store, error.strerror)
            return
        log.warning("The lock of %s was removed, and has been made anew.", self._store)
        self._former.append(self._lock)  # what is open may be closed with it at the end only
        self._lock, self._made = fresh, identity(self._file)
        self.announce(self._address)

    def announce(self, address: str | None) -> None:
        """Tell other programs where this one's listener is."""
        self._address = address
        # Written beside and renamed, so that nobody reads half a record.
        fresh = self._record.with_suffix(".new")
        try:
            fresh.write_bytes(msgspec.json.encode(Owner(os.getpid(), address)))
            fresh.replace(self._record)
        except OSError as error:
            # A full disk keeps others from finding us, but not us from working.
            log.warning("%s cannot be written: %s", self._record, error.strerror)

    def release(self) -> None:
        """Give the lock back."""
        with contextlib.suppress(OSError):
            self._record.unlink(missing_ok=True)
        for lock in (self._lock, *self._former):
            lock.release()


def owner(store: Path) -> Owner | None:
    """Return who holds the lock; None when nobody does, whatever an old record says."""
    try:
        recorded = msgspec.json.decode(_record(store).read_bytes(), type=Owner)
        # A program that was killed leaves its record, and its port to whoever comes next.
        with filelock.FileLock(_beside(store, ".lock"), blocking=False):
            return None
    except filelock.Timeout:
        return recorded
    except (OSError, msgspec.DecodeError):
        return None


def _unheld(file: Path) -> filelock.FileLock:
    # One thread opens the store, another may close it.
    return filelock.FileLock(file, thread_local=False)


def _record(store: Path) -> Path:
    # The lock file itself cannot be read on Windows while it is locked.
    return _beside(store, ".owner")


def _beside(store: Path, ending: str) -> Path:
    # Of the file itself: a link to it must not let a second program in.
    file = store.resolve()
    return file.with_name(file.name + ending)
