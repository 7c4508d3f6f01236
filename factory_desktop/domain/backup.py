"""Backup: a copy of the store that the program has made, and what is wanted of backups."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path


class Reason(Enum):
    """Why a backup was made; the value stands in its file's name."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_CLEAR = "before-clear"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPGRADE = "before-upgrade"
    SAVED = "saved"
    """The store's file was lost while it was open."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One file in the folder of backups."""

    file: Path
    made_at: datetime
    """As its name says, in UTC."""
    reason: Reason | None
    """None for a word that this program does not know."""
    size: int
    """In bytes."""


@dataclass(frozen=True, slots=True)
class BackUp:
    """Make a backup now."""


@dataclass(frozen=True, slots=True)
class SaveCopy:
    """Write a copy of the store to a file somewhere else."""

    file: Path


@dataclass(frozen=True, slots=True)
class ListBackups:
    """List what is in the folder of backups."""


@dataclass(frozen=True, slots=True)
class LookInto:
    """Say what is in a backup, and what bringing it back would change."""

    file: Path


Wish = BackUp | SaveCopy | ListBackups | LookInto


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup beside what is in the store."""

    events: int
    first: datetime | None
    """The time of its earliest event; None where it holds none."""
    last: datetime | None
    workers: int
    stations: int
    coming: int
    """How many of its events would come back: the store does not have them."""
    staying: int
    """How many events the store has that are not in it; they stay."""
    whole: bool
    """Whether shifts, targets, notes and settings come too: the store has none of its own."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """How making a copy has ended."""

    wish: BackUp | SaveCopy | None
    """None for the backup that the program makes by itself each day."""
    file: Path | None = None
    """The copy, checked; None where there is none."""
    problem: str | None = None
    """A sentence saying why there is none."""


@dataclass(frozen=True, slots=True)
class BackupList:
    """The store's backups, the newest first."""

    backups: tuple[Backup, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer to a look into a backup."""

    file: Path
    contents: Contents | None = None
    problem: str | None = None
    """A sentence saying why its contents cannot be told."""


BackupNews = BackedUp | BackupList | Looked
"""What is told of backups."""
