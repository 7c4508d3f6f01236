"""Data text: what the data commands ask and tell."""

from collections.abc import Iterator

from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Rebuild,
    Refresh,
    RemoveSimulated,
    RestoreBackup,
    UndoClear,
)


def takes_all(operation: Operation) -> bool:
    """Whether an operation removes the events of real cameras too."""
    match operation:
        case Clear() | Refresh(everything=True) | Generate(clear_existing=True):
            return True
        case _:
            return False


def question(events: int) -> str:
    """Ask before all events go."""
    back = "A backup is kept, and undo-clear brings them back."
    return f"Clear {number(events, 'event')}? {back} [y/N] "


def told(operation: Operation, result: OperationResult) -> Iterator[str]:
    """Say line by line what an operation has changed."""
    if result.events_deleted or isinstance(operation, Clear | RemoveSimulated):
        yield f"Removed {number(result.events_deleted, 'event')}."
    if isinstance(operation, UndoClear | RestoreBackup):
        yield f"Brought back {number(result.events_added, 'event')}."
    if isinstance(operation, Initialize | Generate | Refresh):
        yield f"Added {number(result.events_added, 'simulated event')}."
    if result.backup is not None:
        before = " of what was there" if isinstance(operation, RestoreBackup) else ""
        yield f"Backup{before}: {result.backup}"
    if isinstance(operation, Rebuild):
        yield "All sums were worked out anew from the events."
    if isinstance(operation, UndoClear | RestoreBackup | Clear | RemoveSimulated | Rebuild):
        return
    workers, stations = number(result.workers, "worker"), number(result.stations, "station")
    yield f"The roster has {workers} and {stations}."


def number(count: int, noun: str) -> str:
    """Write a count with its noun, as in "1 event" and "872 events"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
