"""The time in which nobody worked, as Today draws it, explained."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import Losses
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.explaining.explanation import (
    STATES,
    Explanation,
    evidence,
    exactly,
    remarks,
)
from factory_desktop.models.explaining.plant import attending

tr = partial(QCoreApplication.translate, "explaining")


def of_plant(snapshot: Snapshot) -> Explanation:
    """Explain where the time went, worker by worker."""
    losses = snapshot.losses
    return _by_rule(snapshot) if losses is None else _of_shifts(snapshot, losses)


def _of_shifts(snapshot: Snapshot, losses: Losses) -> Explanation:
    return Explanation(
        title=_title(),
        formula=tr(
            "Time in each state within shifts and outside breaks, over the workers seen in the "
            "shift. Always by the measured rule."
        ),
        columns=(tr("Worker"), tr("Idle"), tr("Absent"), tr("Not seen")),
        rows=tuple(
            (name, exactly(one.idle), exactly(one.absent), exactly(one.not_seen))
            for name, one in attending(snapshot)
        ),
        result=tr(
            "Result: idle {idle} h, absent {absent} h, not seen {unseen} h, and {breaks} h of "
            "planned breaks."
        ).format(
            idle=exactly(losses.idle),
            absent=exactly(losses.absent),
            unseen=exactly(losses.not_seen),
            breaks=exactly(losses.breaks),
        ),
        remarks=remarks(snapshot, timed=False),
        evidence=evidence(snapshot, STATES, timed=True),
    )


def _by_rule(snapshot: Snapshot) -> Explanation:
    picked = snapshot.view.pick.worker_id
    workers = [one for one in snapshot.dashboard.workers if picked in {None, one.worker_id}]
    idle = sum((one.idle for one in workers), timedelta())
    absent = sum((one.absent for one in workers), timedelta())
    return Explanation(
        title=_title(),
        formula=tr("Sum of the idle and of the absent time of all workers, in person-hours."),
        columns=(tr("Worker"), tr("Idle"), tr("Absent")),
        rows=tuple(
            (one.name, exactly(one.idle), exactly(one.absent))
            for one in workers
            if one.idle or one.absent
        ),
        result=tr("Result: idle {idle} h, absent {absent} h.").format(
            idle=exactly(idle), absent=exactly(absent)
        ),
        remarks=remarks(snapshot, timed=True),
        evidence=evidence(snapshot, (EventType.IDLE, EventType.ABSENT), timed=True),
    )


def _title() -> str:
    return tr("How lost time was added up")
