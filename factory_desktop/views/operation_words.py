"""What the status bar says while an operation runs, and when it is done."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.operation import (
    Clear,
    Operation,
    OperationResult,
    RemoveSimulated,
    Seed,
    UndoClear,
)
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "operation_words")


def doing(operation: Operation) -> str:
    """Say what is being done."""
    match operation:
        case Seed():
            return tr("Adding workers and stations…")
        case Clear():
            return tr("Clearing all events…")
        case RemoveSimulated():
            return tr("Removing simulated events…")
        case UndoClear():
            return tr("Bringing events back…")
        case _:
            return tr("Making simulated events…")


def done(operation: Operation, result: OperationResult) -> str:
    """Say what was done."""
    added = text.counted(result.events_added, tr("event"), tr("events"))
    deleted = text.counted(result.events_deleted, tr("event"), tr("events"))
    match operation:
        case Seed():
            return tr("{workers} workers and {stations} stations are there.").format(
                workers=result.workers, stations=result.stations
            )
        case Clear():
            # The banner with the undo says it.
            return ""
        case RemoveSimulated():
            return tr("Removed {events}.").format(events=deleted)
        case UndoClear():
            return tr("Brought {events} back.").format(events=added)
        case _:
            return tr("Added {events}.").format(events=added)
