"""Transaction: what a command may touch while the writer runs it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from factory_desktop.store.keys import Keys


def _ignore(_done: int, _total: int) -> None:
    """Report progress to nobody."""


@dataclass(slots=True)
class Transaction:
    """The writer's connection inside BEGIN IMMEDIATE, and what commands need besides."""

    connection: Connection
    raw: sqlite3.Connection
    """The driver connection below `connection`, for the hot path's constant SQL."""
    now: datetime
    """When the transaction began, aware UTC: the `received_at` of its events."""
    store: Path
    """The file itself, for copies made before anything is removed."""
    backups: Path
    """The folder for those copies."""
    progress: Callable[[int, int], None] = _ignore
    """Tells (done, total); raises CancelledByUserError once the person has pressed Cancel."""
    afterwards: list[str] = field(default_factory=list)
    """SQL to run once the transaction has ended, well or not."""
    cached: Keys | None = None
    """The keys as the writer knew them before this transaction."""

    @property
    def keys(self) -> Keys:
        """The integer keys behind the ids."""
        if self.cached is None:
            self.cached = Keys.read(self.raw)
        return self.cached

    def forget_keys(self) -> None:
        """Read the keys anew: this command has changed them by itself."""
        self.cached = None
