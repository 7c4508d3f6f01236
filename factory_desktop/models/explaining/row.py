"""The figures of one worker or station, as the tables show them, explained."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Snapshot, StationMetrics, WorkerMetrics
from factory_desktop.models import text
from factory_desktop.models.explaining.explanation import (
    STATES,
    Explanation,
    evidence,
    exactly,
    remarks,
)

tr = partial(QCoreApplication.translate, "explaining")

Inputs = tuple[tuple[str, str], ...]


def of_worker(snapshot: Snapshot, worker_id: str, name: str) -> Explanation | None:
    """Explain a figure of a worker by the name of its column; None where there is none."""
    rows = {one.worker_id: one for one in snapshot.dashboard.workers}
    make = _WORKER.get(name)
    if worker_id not in rows or make is None:
        return None
    row = rows[worker_id]
    timed = name not in _COUNTED
    return _explanation(
        snapshot,
        row.name,
        make(row),
        worker_id=worker_id,
        timed=timed,
        measured=name in _MEASURED,
    )


def of_station(snapshot: Snapshot, station_id: str, name: str) -> Explanation | None:
    """Explain a figure of a station by the name of its column; None where there is none."""
    rows = {one.station_id: one for one in snapshot.dashboard.stations}
    make = _STATION.get(name)
    if station_id not in rows or make is None:
        return None
    row = rows[station_id]
    timed = name not in _COUNTED
    return _explanation(snapshot, row.name, make(row), station_id=station_id, timed=timed)


Made = tuple[str, Inputs, str, tuple[EventType, ...]]
"""Formula, inputs, result, and the types of events that it is made of."""

_COUNTED = frozenset({"units", "confidence"})
"""Figures in which no time counts."""
_MEASURED = frozenset({"seen", "not-seen"})
"""Figures by the measured rule, whichever is in force."""


def _explanation(
    snapshot: Snapshot,
    name: str,
    made: Made,
    worker_id: str | None = None,
    station_id: str | None = None,
    *,
    timed: bool,
    measured: bool = False,
) -> Explanation:
    formula, inputs, result, types = made
    return Explanation(
        title=tr("{name}: how this figure was worked out").format(name=name),
        formula=formula,
        columns=(tr("Input"), tr("Figure")),
        rows=inputs,
        result=result,
        remarks=remarks(snapshot, timed=timed, measured=measured),
        evidence=evidence(snapshot, types, worker_id, station_id, timed=timed, measured=measured),
    )


def _time(formula: str, word: str, length: timedelta, kind: EventType) -> Made:
    return formula, ((word, exactly(length)),), _time_result(length), (kind,)


def _time_result(length: timedelta) -> str:
    return tr("Result: {time} h.").format(time=exactly(length))


def _share_result(share: float | None) -> str:
    return tr("Result: {share}.").format(share=text.percent(share))


def _rate_result(rate: float | None) -> str:
    return tr("Result: {rate} units per hour.").format(rate=text.number(rate, 1))


def _units(row: WorkerMetrics | StationMetrics) -> Made:
    made = text.number(row.units)
    return (
        tr("Sum of the product counts that the cameras sent."),
        ((tr("Units"), made),),
        tr("Result: {units} units.").format(units=made),
        (EventType.PRODUCT_COUNT,),
    )


def _confidence(row: WorkerMetrics | StationMetrics) -> Made:
    return (
        tr("Mean over the events of how sure the camera's model was of itself."),
        ((tr("Events"), text.number(row.events)),),
        tr("Result: {confidence}.").format(confidence=text.number(row.mean_confidence, 2)),
        (*STATES, EventType.PRODUCT_COUNT),
    )


def _worker_share(row: WorkerMetrics) -> Made:
    return (
        tr("Active ÷ (active + idle). Absent and not seen time is left out."),
        ((tr("Active"), exactly(row.active)), (tr("Idle"), exactly(row.idle))),
        _share_result(row.utilization),
        (EventType.WORKING, EventType.IDLE),
    )


def _worker_rate(row: WorkerMetrics) -> Made:
    return (
        tr("Units ÷ active hours."),
        ((tr("Units"), text.number(row.units)), (tr("Active"), exactly(row.active))),
        _rate_result(row.units_per_hour),
        (EventType.WORKING, EventType.PRODUCT_COUNT),
    )


def _worker_seen(row: WorkerMetrics) -> Made:
    presence = row.presence
    inputs: Inputs = ()
    if presence:
        inputs = (
            (tr("Shift less breaks"), exactly(presence.planned)),
            (tr("Seen"), exactly(presence.seen)),
            (tr("Not seen"), exactly(presence.not_seen)),
        )
    return (
        tr("Time in which a state was known ÷ shift time less breaks. By the measured rule."),
        inputs,
        _share_result(presence.share if presence else None),
        STATES,
    )


def _worker_not_seen(row: WorkerMetrics) -> Made:
    presence = row.presence
    inputs: Inputs = ()
    result = tr("Result: nothing was planned for this worker.")
    if presence:
        inputs = (
            (tr("Shift less breaks"), exactly(presence.planned)),
            (tr("Seen"), exactly(presence.seen)),
        )
        result = _time_result(presence.not_seen)
    formula = tr("Shift time less breaks − time in which a state was known. By the measured rule.")
    return formula, inputs, result, STATES


def _station_share(row: StationMetrics) -> Made:
    return (
        tr("Working ÷ occupancy; occupancy is working and idle time there."),
        ((tr("Working"), exactly(row.working)), (tr("Occupancy"), exactly(row.occupancy))),
        _share_result(row.utilization),
        (EventType.WORKING, EventType.IDLE),
    )


def _station_rate(row: StationMetrics) -> Made:
    return (
        tr("Units ÷ hours of occupancy."),
        ((tr("Units"), text.number(row.units)), (tr("Occupancy"), exactly(row.occupancy))),
        _rate_result(row.throughput),
        (EventType.WORKING, EventType.IDLE, EventType.PRODUCT_COUNT),
    )


def _station_occupancy(row: StationMetrics) -> Made:
    idle = row.occupancy - row.working
    return (
        tr("Working and idle time there, in person-hours: two people at once count twice."),
        ((tr("Working"), exactly(row.working)), (tr("Idle"), exactly(idle))),
        _time_result(row.occupancy),
        (EventType.WORKING, EventType.IDLE),
    )


_WORKER: dict[str, Callable[[WorkerMetrics], Made]] = {
    "active": lambda row: _time(
        tr("Time in the state working."), tr("Active"), row.active, EventType.WORKING
    ),
    "idle": lambda row: _time(tr("Time in the state idle."), tr("Idle"), row.idle, EventType.IDLE),
    "absent": lambda row: _time(
        tr("Time in the state absent."), tr("Absent"), row.absent, EventType.ABSENT
    ),
    "not-seen": _worker_not_seen,
    "seen": _worker_seen,
    "utilization": _worker_share,
    "units": _units,
    "rate": _worker_rate,
    "confidence": _confidence,
}
_STATION: dict[str, Callable[[StationMetrics], Made]] = {
    "working": lambda row: _time(
        tr("Time in the state working."), tr("Working"), row.working, EventType.WORKING
    ),
    "occupancy": _station_occupancy,
    "absent": lambda row: _time(
        tr("Time in the state absent."), tr("Absent"), row.absent, EventType.ABSENT
    ),
    "utilization": _station_share,
    "units": _units,
    "throughput": _station_rate,
    "confidence": _confidence,
}
