"""StoreHealth: how much room the store has left, and whether it could be backed up."""

from dataclasses import dataclass
from datetime import datetime

_LEAST_ROOM = 5 * 2**30
"""A place that is smaller counts as full sooner: copies of the store need room as well."""


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """What is known of the store's file and of its backups, at one moment."""

    size: int = 0
    """In bytes, with its log."""
    free: int | None = None
    """Bytes that are left where it lies; None where nobody can tell."""
    backup_failed_at: datetime | None = None
    """Since when no backup could be made; None where the last try has succeeded."""

    @property
    def full(self) -> float | None:
        """Return how full its place is, 0..1: what it takes by that and what is left.

        Where fewer than half a gigabyte is left that is nine tenths, however small the store is.
        """
        if self.free is None:
            return None
        return 1 - min(1.0, self.free / max(self.size + self.free, _LEAST_ROOM))
