"""WorkerData: what is kept about one worker, and what erases it."""

from dataclasses import dataclass

ERASED_PREFIX = "erased-"
"""How the neutral ids begin."""


@dataclass(frozen=True, slots=True)
class EraseWorker:
    """Put a neutral id in the place of a worker's id and name, everywhere; all sums stay."""

    worker_id: str
    new_id: str = ""
    """Chosen already, where the backups have been written anew by it; empty has one chosen."""
    rewritten: int = 0
    """How many backups were."""
    removed: int = 0
    exports: int = 0
    """How many exports for retraining were removed."""


@dataclass(frozen=True, slots=True)
class WorkerTally:
    """How much is kept about one worker."""

    events: int = 0
    notes: int = 0
    """Those about this one, and those that name this one."""
    refused: int = 0
    """Refused events whose text names this one."""
    lines: int = 0
    """Lines of the audit trail that do."""
