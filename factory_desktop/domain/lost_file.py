"""LostFile: what has become of a store's file while the program had it open."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Loss(Enum):
    """How a file can be lost; the words are those of the log."""

    DELETED = "deleted"
    MOVED = "moved"
    REPLACED = "replaced"
    OVERWRITTEN = "overwritten"
    """Another program has written something else into the file itself, as `cp` does."""
    TORN = "torn"
    """The file itself is there, but not the log that belongs to it."""


@dataclass(frozen=True, slots=True)
class LostFile:
    """Told anew when more is known of it."""

    how: Loss
    file: Path
    """Where it was, and is to be again."""
    there: Path | None = None
    """Where it was moved to, as far as the system tells."""
    saved: Path | None = None
    """A whole copy of what was in it."""


class WayBack(Enum):
    """What a person can choose to have done about it."""

    MOVE_BACK = "move-back"
    """Give the file its old name again; it was open all the time."""
    PUT_BACK = "put-back"
    """Put the copy in its place, and open that."""
    OPEN = "open"
    """Open what lies there now, or begin anew where there is nothing."""
