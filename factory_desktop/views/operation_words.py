"""What the status bar says while an operation runs, and when it is done."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.access import MakeCode, MakeKey, RevokeKey, RotateKey
from factory_desktop.domain.alert_rule import SetAlertRules
from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.drift import SetDriftLimits
from factory_desktop.domain.label import SetLabels
from factory_desktop.domain.model_version import ActivateModel, SetModelVersion
from factory_desktop.domain.note import RemoveNote, WriteNote
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
    Seed,
    SetTimeRule,
    UndoClear,
)
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    RefusedChange,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.retraining import AskRetraining, SetRetrainingRules
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.models import decided_text, rule_text, text

tr = partial(QCoreApplication.translate, "operation_words")


def doing(operation: Operation) -> str:
    """Say what is being done."""
    return {
        Seed: tr("Adding workers and stations…"),
        Clear: tr("Clearing all events…"),
        RemoveSimulated: tr("Removing simulated events…"),
        UndoClear: tr("Bringing events back…"),
        RestoreBackup: tr("Restoring from a backup…"),
        SetTimeRule: tr("Working out measured times anew…"),
        Rebuild: tr("Working out all figures anew…"),
        SetCalendar: tr("Saving shifts…"),
        SetTargets: tr("Saving targets…"),
        SetReasons: tr("Saving reasons…"),
        WriteNote: tr("Saving the note…"),
        RemoveNote: tr("Removing the note…"),
        SetAlertRules: tr("Saving the rules of alerts…"),
        SetCamera: tr("Saving the camera…"),
        SetModelVersion: tr("Saving the version…"),
        ActivateModel: tr("Marking the active version…"),
        SetDriftLimits: tr("Saving limits…"),
        AskRetraining: tr("Asking for retraining…"),
        SetRetrainingRules: tr("Saving the rules of retraining…"),
        SetLabels: tr("Saving labels…"),
        MakeKey: tr("Making a key…"),
        MakeCode: tr("Making a code…"),
        RotateKey: tr("Making a key…"),
        RevokeKey: tr("Revoking the key…"),
        AddUnknown: tr("Adding to the roster…"),
        TakeInWaiting: tr("Taking events in…"),
        TakeInAgain: tr("Taking events in…"),
        Discard: tr("Discarding refused events…"),
        SetRetention: tr("Removing old events…"),
        EraseWorker: tr("Erasing a worker's data…"),
    }.get(type(operation), tr("Making simulated events…"))


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
        case UndoClear() | RestoreBackup():
            return tr("Brought {events} back.").format(events=added)
        case Initialize() | Generate() | Refresh():
            return tr("Added {events}.").format(events=added)
        case _:
            return _settled(operation, result, deleted)


def _retained(days: int | None, deleted: str) -> str:
    if days is None:
        return tr("All events are kept.")
    kept = text.counted(days, tr("day"), tr("days"))
    return tr("Removed {events}. Events are kept for {days}.").format(events=deleted, days=kept)


def _decided(operation: RefusedChange, result: OperationResult) -> str:
    came = decided_text.report(result.decided or Decided())
    if isinstance(operation, AddUnknown):
        return f"{tr('{id} is on the roster.').format(id=operation.id)} {came}"
    return came


def _settled(operation: Operation, result: OperationResult, deleted: str) -> str:
    if isinstance(operation, RefusedChange):
        return _decided(operation, result)
    if isinstance(operation, EraseWorker):
        return tr("Erased. The worker is called {id} now.").format(id=result.erased_as)
    if isinstance(operation, SetRetention):
        return _retained(operation.days, deleted)
    if isinstance(operation, SetTimeRule):
        return tr("The time rule is now {rule}.").format(rule=rule_text.value(operation.rule))
    return {
        Rebuild: tr("All figures are worked out anew."),
        SetCalendar: tr("The shifts are saved."),
        SetTargets: tr("The targets are saved."),
        SetReasons: tr("The reasons are saved."),
        WriteNote: tr("The note is saved."),
        SetAlertRules: tr("The rules of alerts are saved."),
        SetCamera: tr("The camera is saved."),
        SetModelVersion: tr("The version is saved."),
        ActivateModel: tr("The active version is marked."),
        SetDriftLimits: tr("The limits are saved."),
        AskRetraining: tr("Retraining is asked for."),
        SetRetrainingRules: tr("The rules of retraining are saved."),
        SetLabels: tr("The labels are saved."),
        # The dialog shows the key.
        MakeKey: "",
        MakeCode: "",
        RotateKey: "",
        RevokeKey: tr("The key opens nothing any more."),
        # The banner with the undo says it.
        RemoveNote: "",
    }[type(operation)]
