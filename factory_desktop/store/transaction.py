"""Transaction: what a command may touch while the writer runs it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection


def _ignore(_done: int, _total: int) -> None:
    """Report progress to nobody."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """The writer's connection inside BEGIN IMMEDIATE, and what commands need besides."""

    connection: Connection
    raw: sqlite3.Connection
    """The driver connection below `connection`, for the hot path's constant SQL."""
    now: datetime
    """When the transaction began, aware UTC: the `received_at` of its events."""
    backups: Path
    """The folder for copies made before anything is removed."""
    progress: Callable[[int, int], None] = _ignore
    """Tells (done, total); raises CancelledByUserError once the person has pressed Cancel."""
