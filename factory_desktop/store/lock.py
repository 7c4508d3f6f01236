"""StoreLock: one program at a time has a store open for writing."""

import os
from pathlib import Path
from typing import Self

import filelock
import msgspec

from factory_desktop.domain.errors import StoreLockedError


class Owner(msgspec.Struct, frozen=True):
    """Who holds the lock, for a second program to find the first."""

    pid: int
    address: str | None = None
    """The base address of its listener; None while it does not listen."""


class StoreLock:
    """An operating system lock beside the store: it goes with the process, however that ends."""

    def __init__(self, store: Path) -> None:
        self._lock = filelock.FileLock(store.with_name(store.name + ".lock"))
        self._record = _record(store)
        self._store = store

    def acquire(self) -> Self:
        """Take the lock at once, or raise StoreLockedError saying who has it."""
        try:
            self._lock.acquire(blocking=False)
        except filelock.Timeout:
            holder = owner(self._store)
            who = f" (process {holder.pid})" if holder else ""
            raise StoreLockedError(
                f"Another Factory Desktop{who} has the store {self._store} open."
            ) from None
        self.announce(None)
        return self

    def announce(self, address: str | None) -> None:
        """Tell other programs where this one's listener is."""
        # Written beside and renamed, so that nobody reads half a record.
        fresh = self._record.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(Owner(os.getpid(), address)))
        fresh.replace(self._record)

    def release(self) -> None:
        """Give the lock back."""
        self._record.unlink(missing_ok=True)
        self._lock.release()


def owner(store: Path) -> Owner | None:
    """Return who said last that it holds the lock; None when nobody did."""
    try:
        return msgspec.json.decode(_record(store).read_bytes(), type=Owner)
    except (OSError, msgspec.DecodeError):
        return None


def _record(store: Path) -> Path:
    # The lock file itself cannot be read on Windows while it is locked.
    return store.with_name(store.name + ".owner")
