"""What needs attention, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.waiting import Waiting
from factory_desktop.metrics.attention import concerns
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import apparatus_text, text, waiting_text
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
    ConcernKind.CAMERA_SILENT: "camera-off",
    ConcernKind.STATION_UNSTAFFED: "user-off",
    ConcernKind.CLOCK_OFFSET: "clock",
    ConcernKind.LOW_CONFIDENCE: "camera",
    ConcernKind.WORKING_SHARE: "activity",
    ConcernKind.CAMERA_RATE: "broadcast",
    ConcernKind.MODEL_DRIFT: "activity",
    ConcernKind.STRAY_MODEL: "robot",
    ConcernKind.STORE_FULL: "database",
    ConcernKind.BACKUP_FAILED: "database",
    ConcernKind.TWO_PLACES: "users",
    ConcernKind.UNKNOWN: "users",
    ConcernKind.MORE_UNKNOWN: "users",
    ConcernKind.REJECTED: "alert-triangle",
}

_OF_STATIONS = (ConcernKind.STATION_IDLE, ConcernKind.STATION_UNSTAFFED)
_REFUSED = (ConcernKind.MORE_UNKNOWN, ConcernKind.REJECTED)
"""What the list of refused events tells more about."""


def matters(snapshot: Snapshot) -> tuple[Matter, ...]:
    """Put what needs somebody into words, worst first."""
    floor = Floor.of(snapshot)
    return tuple(matter(one, floor) for one in concerns(snapshot, snapshot.alert_rules))


@dataclass(frozen=True, slots=True)
class Floor:
    """What is looked up for the words of every concern: hundreds may hold at once."""

    workers: Mapping[str, str]
    """Names by id."""
    stations: Mapping[str, str]
    """Names by id."""
    there: Mapping[str, tuple[str, ...]]
    """Ids of the workers at a station, by its id."""
    needed: float | None
    """Units an hour that still reach the target."""

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Floor":
        """Gather it from a snapshot."""
        board, target = snapshot.dashboard, snapshot.target
        return cls(
            {one.worker_id: one.name for one in board.workers},
            {one.station_id: one.name for one in board.stations},
            {one.station_id: one.now.workers for one in board.stations if one.now},
            target.needed_per_hour if target else None,
        )


def matter(concern: Concern, floor: Floor) -> Matter:
    """Put one concern into words."""
    if concern.waiting:
        return _of_waiting(concern, concern.waiting)
    about_station = concern.kind in _OF_STATIONS
    refused = concern.kind in _REFUSED
    way, leads = (tr("Show refused events…"), "") if refused else apparatus_text.way(concern.kind)
    return Matter(
        concern.cause,
        concern.severity.name.lower(),
        _ICONS[concern.kind],
        title(concern, floor),
        meaning(concern, floor),
        concern.since,
        Pick(station_id=concern.station_id) if about_station else Pick(concern.worker_id),
        way,
        leads,
    )


def _of_waiting(concern: Concern, waiting: Waiting) -> Matter:
    return Matter(
        concern.cause,
        concern.severity.name.lower(),
        _ICONS[concern.kind],
        waiting_text.title(waiting),
        waiting_text.meaning(waiting),
        concern.since,
        way=waiting_text.way(waiting),
        waiting=waiting,
    )


def title(concern: Concern, floor: Floor) -> str:
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
        case ConcernKind.UNKNOWN | ConcernKind.MORE_UNKNOWN | ConcernKind.REJECTED:
            pattern = _title_of_refused(concern)
        case _:
            pattern = _title_of_rest(concern.kind)
    return _filled(pattern, concern, floor)


def _title_of_rest(kind: ConcernKind) -> str:
    match kind:
        case ConcernKind.STATION_UNSTAFFED:
            return tr("{station}: nobody for {length}")
        case ConcernKind.TWO_PLACES:
            return tr("{worker} in two places at once")
        case _:
            return apparatus_text.title(kind)


def _title_of_refused(concern: Concern) -> str:
    one = concern.count == 1
    if concern.kind is ConcernKind.MORE_UNKNOWN:
        return tr("1 more id has events") if one else tr("{count} more ids have events")
    return tr("{count} event refused") if one else tr("{count} events refused")


def meaning(concern: Concern, floor: Floor) -> str:
    """Say what it means, or where to look."""
    match concern.kind:
        case ConcernKind.NOBODY_SEEN:
            pattern = tr("Figures stop there. Look at the cameras and at the network.")
        case ConcernKind.WORKER_NOT_SEEN:
            last = tr("Last at {station}. Shown as “Not seen”, not as idle.")
            pattern = last if concern.station_id else tr("Shown as “Not seen”, not as idle.")
        case ConcernKind.WORKER_IDLE:
            pattern = tr("At {station}.") + _usual(concern)
        case ConcernKind.STATION_IDLE:
            pattern = tr("At the station: {workers}.") + _usual(concern)
        case ConcernKind.WORKER_ABSENT:
            pattern = tr("From {station}, outside a break.")
        case ConcernKind.BEHIND_TARGET:
            over, needed = tr("The working time is over."), tr("Needed from now: {needed} an hour.")
            pattern = over if floor.needed is None else needed
        case ConcernKind.FLOOR_SEEN:
            pattern = tr("Of the rest of the planned time nothing is known.")
        case ConcernKind.OVERCOUNT:
            pattern = tr("The time rule cannot be right for these cameras.")
        case ConcernKind.UNKNOWN | ConcernKind.MORE_UNKNOWN | ConcernKind.REJECTED:
            kept = tr("They are kept with their reason until somebody decides.")
            fewer = tr("Events that name them wait as well, fewer of each.")
            pattern = fewer if concern.kind is ConcernKind.MORE_UNKNOWN else kept
        case _:
            pattern = _meaning_of_rest(concern.kind)
    return _filled(pattern, concern, floor)


def _usual(concern: Concern) -> str:
    return " " + tr("Nine of ten idle spells here: under {usual}.") if concern.usual else ""


def _meaning_of_rest(kind: ConcernKind) -> str:
    match kind:
        case ConcernKind.STATION_UNSTAFFED:
            return tr("Units are due there.")
        case ConcernKind.TWO_PLACES:
            return tr("At {station} and elsewhere. Two people may be taken for one.")
        case _:
            return apparatus_text.meaning(kind)


def _filled(pattern: str, concern: Concern, floor: Floor) -> str:
    """Fill whom, where, how long and how much into a sentence."""
    worker, station, length = concern.worker_id or "", concern.station_id or "", concern.lasting
    there = floor.there.get(station, ())
    return pattern.format(
        worker=floor.workers.get(worker, worker),
        station=_station(station, floor),
        camera=concern.camera_id or tr("Events without a camera"),
        workers=", ".join(floor.workers.get(one, one) for one in there) or text.DASH,
        length=text.duration(length) if length is not None else text.DASH,
        units=text.number(concern.units),
        count=text.number(concern.count),
        share=text.percent(concern.share),
        needed=text.number(floor.needed),
        usual=text.duration(concern.usual) if concern.usual else text.DASH,
        rate=text.number(concern.rate, 1),
        score=text.number(concern.share, 2),
        version=(concern.version or "").replace("/", " ").strip(),
    )


def _station(station_id: str, floor: Floor) -> str:
    """Return the id and the name, as the tiles have them."""
    name = floor.stations.get(station_id, "")
    return station_id if name == station_id else f"{station_id} {name}".strip()
