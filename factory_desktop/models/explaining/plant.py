"""The figures of the whole plant, as the cards show them, explained."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain import formulas
from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import Presence
from factory_desktop.metrics.snapshot import Snapshot, StationMetrics, WorkerMetrics
from factory_desktop.models import text
from factory_desktop.models.explaining.explanation import (
    Explanation,
    evidence,
    exactly,
    remarks,
)

tr = partial(QCoreApplication.translate, "explaining")

NOTHING = timedelta()
PRESENT = (EventType.WORKING, EventType.IDLE)


def units(snapshot: Snapshot) -> Explanation:
    """Explain the units made."""
    rows = [(one.name, one.units) for one in _workers(snapshot) if one.units]
    total = snapshot.dashboard.factory.units
    return Explanation(
        title=tr("How units were counted"),
        formula=tr("Sum of the product counts that the cameras sent."),
        columns=(tr("Worker"), tr("Units")),
        rows=tuple((name, text.number(made)) for name, made in rows),
        result=tr("Result: {units} units.").format(units=text.number(total)),
        remarks=remarks(snapshot, timed=False),
        evidence=evidence(snapshot, (EventType.PRODUCT_COUNT,), timed=False),
    )


def pace(snapshot: Snapshot) -> Explanation:
    """Explain units per productive hour."""
    factory = snapshot.dashboard.factory
    return Explanation(
        title=tr("How the pace was worked out"),
        formula=tr("Units ÷ productive hours, over the whole plant."),
        columns=(tr("Input"), tr("Figure")),
        rows=(
            (tr("Units"), text.number(factory.units)),
            (tr("Productive time"), exactly(factory.productive)),
        ),
        result=_rate(factory.pace),
        remarks=remarks(snapshot, timed=True),
        evidence=evidence(snapshot, (EventType.WORKING, EventType.PRODUCT_COUNT), timed=True),
    )


def productive(snapshot: Snapshot) -> Explanation:
    """Explain the sum of active time."""
    total = snapshot.dashboard.factory.productive
    return Explanation(
        title=tr("How productive time was added up"),
        formula=tr("Sum of the active time of all workers, in person-hours."),
        columns=(tr("Worker"), tr("Active")),
        rows=tuple((one.name, exactly(one.active)) for one in _workers(snapshot) if one.active),
        result=tr("Result: {time} h.").format(time=exactly(total)),
        remarks=remarks(snapshot, timed=True),
        evidence=evidence(snapshot, (EventType.WORKING,), timed=True),
    )


def worker_utilization(snapshot: Snapshot) -> Explanation:
    """Explain the mean over workers."""
    counted = [one for one in _workers(snapshot) if one.utilization is not None]
    pooled = formulas.utilization(
        sum((one.active for one in counted), NOTHING), sum((one.idle for one in counted), NOTHING)
    )
    return Explanation(
        title=tr("How worker utilization was worked out"),
        formula=tr(
            "Mean over workers of active ÷ (active + idle). Absent and not seen time is left out."
        ),
        columns=(tr("Worker"), tr("Active"), tr("Idle"), tr("Utilization")),
        rows=tuple(
            (one.name, exactly(one.active), exactly(one.idle), text.percent(one.utilization))
            for one in counted
        ),
        result=_mean(snapshot.dashboard.factory.worker_utilization, pooled),
        remarks=remarks(snapshot, timed=True),
        evidence=evidence(snapshot, PRESENT, timed=True),
    )


def station_utilization(snapshot: Snapshot) -> Explanation:
    """Explain the mean over stations."""
    counted = [one for one in _stations(snapshot) if one.utilization is not None]
    pooled = formulas.utilization(
        sum((one.working for one in counted), NOTHING),
        sum((one.occupancy - one.working for one in counted), NOTHING),
    )
    return Explanation(
        title=tr("How station utilization was worked out"),
        formula=tr(
            "Mean over stations of working ÷ occupancy; occupancy is working and idle time there."
        ),
        columns=(tr("Station"), tr("Working"), tr("Occupancy"), tr("Utilization")),
        rows=tuple(
            (one.name, exactly(one.working), exactly(one.occupancy), text.percent(one.utilization))
            for one in counted
        ),
        result=_mean(snapshot.dashboard.factory.station_utilization, pooled),
        remarks=remarks(snapshot, timed=True),
        evidence=evidence(snapshot, PRESENT, timed=True),
    )


def floor_seen(snapshot: Snapshot) -> Explanation:
    """Explain which part of the planned working time was seen."""
    seen = attending(snapshot)
    share = snapshot.presence.share if snapshot.presence else None
    return Explanation(
        title=tr("How much of the floor was seen"),
        formula=tr(
            "Time in which a state was known ÷ shift time less breaks, over the workers seen in "
            "the shift. Always by the measured rule."
        ),
        columns=(tr("Worker"), tr("Shift less breaks"), tr("Seen"), tr("Not seen"), tr("Share")),
        rows=tuple(
            (
                name,
                exactly(one.planned),
                exactly(one.seen),
                exactly(one.not_seen),
                text.percent(one.share),
            )
            for name, one in seen
        ),
        result=tr("Result: all seen time ÷ all planned time = {share}.").format(
            share=text.percent(share)
        ),
        remarks=remarks(snapshot, timed=True, measured=True),
        evidence=evidence(snapshot, (*PRESENT, EventType.ABSENT), timed=True, measured=True),
    )


CARDS: Mapping[str, Callable[[Snapshot], Explanation]] = {
    "units": units,
    "pace": pace,
    "productive-time": productive,
    "worker-utilization": worker_utilization,
    "station-utilization": station_utilization,
    "floor-seen": floor_seen,
}
"""By the name of the card."""


def attending(snapshot: Snapshot) -> list[tuple[str, Presence]]:
    """List the workers whose shifts count, by name; with a station picked, those seen there."""
    somewhere = snapshot.view.pick.station_id is None
    return [
        (one.name, one.presence)
        for one in _workers(snapshot)
        if one.presence and (one.events or somewhere)
    ]


def _workers(snapshot: Snapshot) -> list[WorkerMetrics]:
    picked = snapshot.view.pick.worker_id
    return [one for one in snapshot.dashboard.workers if picked in {None, one.worker_id}]


def _stations(snapshot: Snapshot) -> list[StationMetrics]:
    picked = snapshot.view.pick.station_id
    return [one for one in snapshot.dashboard.stations if picked in {None, one.station_id}]


def _mean(mean: float | None, pooled: float | None) -> str:
    return tr("Result: {mean}. Pooled over all time it would be {pooled}.").format(
        mean=text.percent(mean), pooled=text.percent(pooled)
    )


def _rate(rate: float | None) -> str:
    return tr("Result: {rate} units per hour.").format(rate=text.number(rate, 1))
