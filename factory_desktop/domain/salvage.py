"""Salvage: what became of a store that was found damaged."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Salvage:
    """Told as it goes on, and at its end."""

    file: Path
    """The damaged file, where it lies now; its companions lie beside it."""
    done: bool = False
    share: float = 0.0
    """How much of it has been gone through, 0 to 1."""
    saved: int = 0
    """Events that were read from it."""
    saved_days: tuple[date, date] | None = None
    """The first and the last day of these."""
    from_backup: int = 0
    """Events that only the newest backup still had."""
    lost: int = 0
    """Events that there were and that neither gives."""
    lost_days: tuple[date, date] | None = None
    is_exact: bool = True
    """Whether they could be counted by the sums; otherwise it is by the size of what is lost."""
    lost_tables: tuple[str, ...] = ()
    """Tables other than that of events of which something is missing."""
    problem: str | None = None
    """Why it could not be ended; the rest is tried again at the next start."""
