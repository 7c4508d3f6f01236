"""What needs attention, in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.attention import Concern, ConcernKind, concerns
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import text
from factory_desktop.models.matter import Matter

tr = partial(QCoreApplication.translate, "attention")

_ICONS = {
    ConcernKind.NOBODY_SEEN: "camera-off",
    ConcernKind.WORKER_NOT_SEEN: "eye-off",
    ConcernKind.WORKER_IDLE: "zzz",
    ConcernKind.STATION_IDLE: "zzz",
    ConcernKind.WORKER_ABSENT: "user-off",
    ConcernKind.BEHIND_TARGET: "flag",
    ConcernKind.FLOOR_SEEN: "eye-off",
    ConcernKind.OVERCOUNT: "clock",
    ConcernKind.REJECTED: "alert-triangle",
}


def matters(snapshot: Snapshot) -> tuple[Matter, ...]:
    """Put what needs somebody into words, worst first."""
    return tuple(matter(one, snapshot) for one in concerns(snapshot))


def matter(concern: Concern, snapshot: Snapshot) -> Matter:
    """Put one concern into words."""
    about_station = concern.kind is ConcernKind.STATION_IDLE
    # Who else comes and goes makes it no other matter.
    whom = concern.station_id if about_station else concern.worker_id
    return Matter(
        f"{concern.kind.value}/{whom or ''}",
        concern.severity.name.lower(),
        _ICONS[concern.kind],
        title(concern, snapshot),
        meaning(concern, snapshot),
        concern.since,
        Pick(station_id=concern.station_id) if about_station else Pick(concern.worker_id),
    )


def title(concern: Concern, snapshot: Snapshot) -> str:
    """Say what is so: whom or what it is about, and how long or how much."""
    match concern.kind:
        case ConcernKind.NOBODY_SEEN:
            pattern = tr("No camera has sent anything for {length}")
        case ConcernKind.WORKER_NOT_SEEN:
            pattern = tr("{worker} not seen for {length}")
        case ConcernKind.WORKER_IDLE:
            pattern = tr("{worker} idle {length}")
        case ConcernKind.STATION_IDLE:
            pattern = tr("{station} idle {length}")
        case ConcernKind.WORKER_ABSENT:
            pattern = tr("{worker} absent {length}")
        case ConcernKind.BEHIND_TARGET:
            pattern = tr("{units} units behind target")
        case ConcernKind.FLOOR_SEEN:
            pattern = tr("{share} of the floor seen")
        case ConcernKind.OVERCOUNT:
            pattern = tr("{worker} has more hours than the clock")
        case ConcernKind.REJECTED:
            one = concern.count == 1
            pattern = tr("{count} event refused") if one else tr("{count} events refused")
    return _filled(pattern, concern, snapshot)


def meaning(concern: Concern, snapshot: Snapshot) -> str:
    """Say what it means, or where to look."""
    match concern.kind:
        case ConcernKind.NOBODY_SEEN:
            pattern = tr("Figures stop there. Look at the cameras and at the network.")
        case ConcernKind.WORKER_NOT_SEEN:
            last = tr("Last at {station}. Shown as “Not seen”, not as idle.")
            pattern = last if concern.station_id else tr("Shown as “Not seen”, not as idle.")
        case ConcernKind.WORKER_IDLE:
            pattern = tr("At {station}.")
        case ConcernKind.STATION_IDLE:
            pattern = tr("At the station: {workers}.")
        case ConcernKind.WORKER_ABSENT:
            pattern = tr("From {station}, outside a break.")
        case ConcernKind.BEHIND_TARGET:
            over, needed = tr("The working time is over."), tr("Needed from now: {needed} an hour.")
            known = snapshot.target is not None and snapshot.target.needed_per_hour is not None
            pattern = needed if known else over
        case ConcernKind.FLOOR_SEEN:
            pattern = tr("Of the rest of the planned time nothing is known.")
        case ConcernKind.OVERCOUNT:
            pattern = tr("The time rule cannot be right for these cameras.")
        case ConcernKind.REJECTED:
            pattern = tr("The status bar says what was refused, and what to do.")
    return _filled(pattern, concern, snapshot)


def _filled(pattern: str, concern: Concern, snapshot: Snapshot) -> str:
    """Fill whom, where, how long and how much into a sentence."""
    length, target = concern.lasting, snapshot.target
    return pattern.format(
        worker=_worker(concern.worker_id or "", snapshot),
        station=_station(concern.station_id or "", snapshot),
        workers=_workers(concern.station_id, snapshot),
        length=text.duration(length) if length is not None else text.DASH,
        units=text.number(concern.units),
        count=text.number(concern.count),
        share=text.percent(concern.share),
        needed=text.number(target.needed_per_hour if target else None),
    )


def _worker(worker_id: str, snapshot: Snapshot) -> str:
    names = {one.worker_id: one.name for one in snapshot.dashboard.workers}
    return names.get(worker_id, worker_id)


def _station(station_id: str, snapshot: Snapshot) -> str:
    """Return the id and the name, as the tiles have them."""
    names = {one.station_id: one.name for one in snapshot.dashboard.stations}
    name = names.get(station_id, "")
    return station_id if name == station_id else f"{station_id} {name}".strip()


def _workers(station_id: str | None, snapshot: Snapshot) -> str:
    """Name who is at a station now; a dash where that is nobody."""
    rows = (one for one in snapshot.dashboard.stations if one.station_id == station_id)
    there = next((one.now.workers for one in rows if one.now), ())
    return ", ".join(_worker(one, snapshot) for one in there) or text.DASH
