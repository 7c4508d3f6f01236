"""Transaction: what a command may touch while the writer runs it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from factory_desktop.store.held_file import HeldFile
from factory_desktop.store.keys import Keys
from factory_desktop.store.rollups.kept import begin_epoch
from factory_desktop.store.rollups.rolling import Rolling


def _ignore(_done: int, _total: int) -> None:
    """Report progress to nobody."""


@dataclass(slots=True)
class Remembered:
    """What the writer knows from the transactions before; after a rollback it knows nothing."""

    keys: Keys | None = None
    rolling: Rolling | None = None
    told_full: bool = False
    """Whether the log has it that no further cameras or model versions are told apart."""

    def forget(self) -> None:
        """Know nothing of the store any more."""
        self.keys = self.rolling = None


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
    actor: str = ""
    """Who wants it done, for the audit trail."""
    progress: Callable[[int, int], None] = _ignore
    """Tells (done, total); raises CancelledByUserError once the person has pressed Cancel."""
    afterwards: list[str | Callable[[sqlite3.Connection], None]] = field(default_factory=list)
    """SQL, or what runs some, once the transaction has ended, well or not."""
    remembered: Remembered = field(default_factory=Remembered)
    held: HeldFile | None = None
    """The file, to be read and written beside SQLite; None where it is no store in use."""

    @property
    def keys(self) -> Keys:
        """The integer keys behind the ids."""
        if self.remembered.keys is None:
            self.remembered.keys = Keys.read(self.raw)
        return self.remembered.keys

    @property
    def rolling(self) -> Rolling:
        """What the rollups go on from."""
        if self.remembered.rolling is None:
            self.remembered.rolling = Rolling.read(self.raw)
        return self.remembered.rolling

    def forget_keys(self) -> None:
        """Read the keys anew: this command has changed them by itself."""
        self.remembered.keys = None

    def forget_rolling(self) -> None:
        """Read anew what the rollups go on from: events went away or came by another way."""
        self.remembered.rolling = None
        begin_epoch(self.raw)
