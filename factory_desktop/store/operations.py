"""Operations: what the Data menu does, as one transaction each."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select

from factory_desktop.domain.access import MakeCode, MakeKey, RevokeKey, RotateKey
from factory_desktop.domain.alert_rule import SetAlertRules
from factory_desktop.domain.backup import Reason
from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.drift import SetDriftLimits
from factory_desktop.domain.event import Event
from factory_desktop.domain.label import Label, SetLabels
from factory_desktop.domain.model_version import ActivateModel, SetModelVersion
from factory_desktop.domain.note import Note, RemoveNote, WriteNote
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
    SamplePlan,
    Seed,
    SetTimeRule,
    UndoClear,
)
from factory_desktop.domain.refused_change import Decided, RefusedChange
from factory_desktop.domain.retraining import AskRetraining, SetRetrainingRules
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import (
    access_keys,
    alert_rules,
    audit,
    calendar_changes,
    cameras,
    drift_runs,
    erasing,
    events,
    labels,
    merging,
    model_versions,
    notes,
    reasons,
    rebuilding,
    retrainings,
    sample_events,
    sample_plant,
    taking_again,
)
from factory_desktop.store.cameras import simulated_keys
from factory_desktop.store.copying import copy
from factory_desktop.store.kept_backups import prune
from factory_desktop.store.schema import event, station, worker
from factory_desktop.store.taking_again import Judge
from factory_desktop.store.transaction import Transaction

_AUDITED = (
    *(SetCalendar, SetTargets, SetReasons, WriteNote, RemoveNote, SetCamera),
    *(MakeKey, MakeCode, RotateKey, RevokeKey, RefusedChange, EraseWorker, SetAlertRules),
    *(SetModelVersion, ActivateModel, SetDriftLimits, SetLabels),
    *(AskRetraining, SetRetrainingRules),
)
"""What leaves a line of its own in the audit trail, with what was before or came of it."""
_SLICE = 1000
"""Events inserted between two looks at Cancel."""


@dataclass(slots=True)
class _Changes:
    """What a running operation has done so far."""

    added: int = 0
    deleted: int = 0
    backup: Path | None = None
    note_before: Note | None = None
    note: Note | None = None
    key: str = ""
    decided: Decided | None = None
    erased_as: str = ""
    refused_labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Operate:
    """Run an operation; Cancel and errors in it roll all back and take its backup away."""

    operation: Operation
    rule: TimeRule
    zone: ZoneInfo
    judge: Judge | None = None
    """Given by whoever may have refused events taken in."""

    def run(self, transaction: Transaction) -> OperationResult:
        """Do it; raises KnownError when the backup cannot be made."""
        changes = _Changes()
        try:
            if isinstance(self.operation, RefusedChange):
                self._decide(transaction, self.operation, changes)
            else:
                self._run(transaction, changes)
            if not isinstance(self.operation, _AUDITED):
                audit.note(
                    transaction,
                    type(self.operation).__name__,
                    operation=repr(self.operation),
                    added=changes.added,
                    deleted=changes.deleted,
                    backup=changes.backup,
                )
        except BaseException:
            if changes.backup is not None:
                changes.backup.unlink(missing_ok=True)
            raise
        scalar = transaction.connection.scalar
        return OperationResult(
            events_added=changes.added,
            events_deleted=changes.deleted,
            workers=scalar(select(func.count()).select_from(worker)) or 0,
            stations=scalar(select(func.count()).select_from(station)) or 0,
            backup=changes.backup,
            note_before=changes.note_before,
            note=changes.note,
            key=changes.key,
            decided=changes.decided,
            erased_as=changes.erased_as,
            refused_labels=changes.refused_labels,
        )

    def _run(self, transaction: Transaction, changes: _Changes) -> None:
        match self.operation:
            case Seed():
                sample_plant.seed(transaction)
            case Initialize(plan):
                self._generate(transaction, plan, changes)
            case Generate(plan, clear_existing):
                if clear_existing:
                    _clear(transaction, changes)
                self._generate(transaction, plan, changes)
            case Refresh(plan, everything):
                remove = _clear if everything else _remove_simulated
                remove(transaction, changes)
                self._generate(transaction, plan, changes)
            case RemoveSimulated():
                _remove_simulated(transaction, changes)
                calendar_changes.remove_simulated(transaction)
            case Clear():
                _clear(transaction, changes)
            case SetTimeRule() | Rebuild():
                rebuilding.carry_out(transaction, self.operation)
            case UndoClear() | RestoreBackup():
                _bring_back(transaction, self.operation, changes)
            case _:
                _set(transaction, self.operation, changes)

    def _decide(self, transaction: Transaction, change: RefusedChange, changes: _Changes) -> None:
        assert self.judge is not None  # noqa: S101 - only the window decides, and gives it
        changes.decided = taking_again.carry_out(transaction, change, self.judge)
        changes.added = changes.decided.stored

    def _generate(self, transaction: Transaction, plan: SamplePlan, changes: _Changes) -> None:
        sample_plant.seed(transaction)
        sample_plant.plan(transaction)
        made: Sequence[Event] = sample_events.generate(plan, self.rule, self.zone, transaction.now)
        for start in range(0, len(made), _SLICE):
            transaction.progress(start, len(made))
            changes.added += events.insert(transaction, made[start : start + _SLICE]).stored
        transaction.progress(len(made), len(made))


_PLAIN: Mapping[type, Callable[[Transaction, Any], None]] = {
    SetCalendar: calendar_changes.set_calendar,
    SetTargets: calendar_changes.set_targets,
    SetReasons: reasons.carry_out,
    SetCamera: cameras.carry_out,
    SetModelVersion: model_versions.set_version,
    ActivateModel: model_versions.activate,
    SetDriftLimits: drift_runs.set_limits,
    AskRetraining: retrainings.ask_by_hand,
    SetRetrainingRules: retrainings.set_rules,
}
"""What changes no event and leaves nothing to be told of but that it was done."""


def _set(transaction: Transaction, operation: Operation, changes: _Changes) -> None:
    """Carry out what changes no event."""
    match operation:
        case WriteNote():
            changes.note_before, changes.note = notes.write(transaction, operation)
        case MakeKey() | MakeCode() | RotateKey() | RevokeKey():
            changes.key = access_keys.carry_out(transaction, operation)
        case SetAlertRules():
            alert_rules.carry_out(transaction, operation)
        case EraseWorker():
            changes.erased_as = erasing.carry_out(transaction, operation)
        case SetLabels():
            changes.refused_labels = labels.set_all(transaction, operation)
        case RemoveNote():
            changes.note_before = notes.remove(transaction, operation)
        case _:
            _PLAIN[type(operation)](transaction, operation)


def _remove_simulated(transaction: Transaction, changes: _Changes) -> None:
    """Delete the events of simulated cameras and nothing else."""
    cameras = simulated_keys(transaction.connection)
    if cameras:
        days = rebuilding.days_of_cameras(transaction, cameras)
        gone = transaction.connection.execute(delete(event).where(event.c.camera.in_(cameras)))
        changes.deleted = gone.rowcount
        rebuilding.recount(transaction, days)


def _clear(transaction: Transaction, changes: _Changes) -> None:
    """Delete all events; a copy of the store comes first, where there is anything to lose."""
    count = transaction.connection.scalar(select(func.count()).select_from(event)) or 0
    if not count:
        return
    _back_up(transaction, Reason.BEFORE_CLEAR, changes)
    transaction.progress(0, count)
    transaction.connection.execute(delete(event))
    rebuilding.empty(transaction)
    changes.deleted = count


def _back_up(transaction: Transaction, reason: Reason, changes: _Changes) -> None:
    # From another connection, which sees the last commit: this transaction holds every
    # other writer off and has changed nothing yet, so the copy is exact.
    store, folder = transaction.store, transaction.backups
    made = changes.backup = copy(store, folder, reason.value, transaction.now)
    zone = transaction.rolling.grid.zone

    def let_go(_raw: sqlite3.Connection) -> None:
        # Not before all has gone well: a copy that is taken away lets nothing else go.
        prune(store, folder, made, zone)

    transaction.afterwards.append(let_go)


def _bring_back(
    transaction: Transaction, operation: UndoClear | RestoreBackup, changes: _Changes
) -> None:
    whole = isinstance(operation, RestoreBackup)
    if isinstance(operation, RestoreBackup):
        _back_up(transaction, Reason.BEFORE_RESTORE, changes)
    elif operation.replace_simulated:
        _remove_simulated(transaction, changes)
    changes.added = merging.merge(transaction, operation.backup, whole=whole)
