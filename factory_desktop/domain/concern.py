"""Concern: one thing that asks for a person's look, as it is at one moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum

from factory_desktop.domain.waiting import Waiting


class Severity(IntEnum):
    """The lower the worse."""

    BAD = 0
    """The figures cannot be trusted or nothing comes in."""
    WARNING = 1
    INFO = 2


class ConcernKind(Enum):
    """What it is about, in the order of weight among those as severe."""

    NOBODY_SEEN = "nobody-seen"
    """A shift runs and no camera tells anything of anybody."""
    CAMERA_SILENT = "camera-silent"
    STORE_FULL = "store-full"
    """The store, its copies or something else leaves little room where it lies."""
    BACKUP_FAILED = "backup-failed"
    BEHIND_TARGET = "behind-target"
    FLOOR_SEEN = "floor-seen"
    STATION_UNSTAFFED = "station-unstaffed"
    """Units are due there, and nobody has come."""
    STATION_IDLE = "station-idle"
    WORKER_IDLE = "worker-idle"
    WORKER_ABSENT = "worker-absent"
    WORKER_NOT_SEEN = "worker-not-seen"
    OVERCOUNT = "overcount"
    CLOCK_OFFSET = "clock-offset"
    LOW_CONFIDENCE = "low-confidence"
    WORKING_SHARE = "working-share"
    """Of what the cameras say of people, too much or too little is working."""
    CAMERA_RATE = "camera-rate"
    """In the last hour a camera sent far more or fewer events than it usually does."""
    MODEL_DRIFT = "model-drift"
    """What cameras say of a day is another mix than that of the month."""
    STRAY_MODEL = "stray-model"
    """A version of a model sends events although another one is active."""
    TWO_PLACES = "two-places"
    UNKNOWN = "unknown"
    """Events of somebody wait who is not on the roster, or was not when they came."""
    MORE_UNKNOWN = "more-unknown"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Concern:
    """One cause; texts are made where it is shown."""

    kind: ConcernKind
    severity: Severity = Severity.WARNING
    worker_id: str | None = None
    station_id: str | None = None
    since: datetime | None = None
    """When it began, as far as that is an instant."""
    lasting: timedelta | None = None
    """How long it has lasted, breaks not counted.

    Of an overcount the hours too many; of a clock how far it is off.
    """
    units: float | None = None
    """Units behind what is due."""
    share: float | None = None
    """The part of what is due that is missing, or the part of the floor that was seen; 0..1.

    Of a camera its mean confidence, of the working share what it is, of the store how full its
    place is; of drift the score, which may be above 1.
    """
    count: int | None = None
    """Events; of `MORE_UNKNOWN` the ids that they name."""
    waiting: Waiting | None = None
    """Whose events wait."""
    camera_id: str | None = None
    """Empty for events that name no camera."""
    version: str | None = None
    """A model and its version, with a slash between: neither id has one."""
    rate: float | None = None
    """Events a minute."""
    usual: timedelta | None = None
    """What nine of ten idle spells of the same worker or station stay below; not kept."""
    burst: bool = False
    """Whether so much came so quickly that it is more than a note; of `REJECTED` alone."""

    @property
    def about(self) -> str:
        """Tell apart whom or what it is about: what stays the same as long as the cause does."""
        if self.waiting:
            return f"{self.waiting.who.value}/{self.waiting.id}"
        if self.kind in _OF_STATIONS:
            # Who else comes and goes makes it no other matter.
            return self.station_id or ""
        if self.kind in _OF_CAMERAS:
            return self.camera_id or ""
        if self.kind is ConcernKind.STRAY_MODEL:
            return self.version or ""
        return self.worker_id or ""

    @property
    def cause(self) -> str:
        """Name the cause: there is one alert for each."""
        return f"{self.kind.value}/{self.about}"


_OF_STATIONS = frozenset({ConcernKind.STATION_IDLE, ConcernKind.STATION_UNSTAFFED})
_OF_CAMERAS = frozenset(
    {
        *(ConcernKind.CAMERA_SILENT, ConcernKind.CLOCK_OFFSET),
        *(ConcernKind.LOW_CONFIDENCE, ConcernKind.CAMERA_RATE),
    }
)
OF_HAPPENINGS = frozenset(
    {
        *(ConcernKind.NOBODY_SEEN, ConcernKind.CAMERA_SILENT, ConcernKind.BEHIND_TARGET),
        *(ConcernKind.FLOOR_SEEN, ConcernKind.STATION_UNSTAFFED, ConcernKind.STATION_IDLE),
        *(ConcernKind.WORKER_IDLE, ConcernKind.WORKER_ABSENT, ConcernKind.WORKER_NOT_SEEN),
        *(ConcernKind.OVERCOUNT, ConcernKind.LOW_CONFIDENCE, ConcernKind.WORKING_SHARE),
        *(ConcernKind.CAMERA_RATE, ConcernKind.MODEL_DRIFT, ConcernKind.STRAY_MODEL),
        ConcernKind.TWO_PLACES,
    }
)
"""What is news only while cameras send what happens: of what was generated nobody has to know."""
_ORDER = {kind: number for number, kind in enumerate(ConcernKind)}


def weight(one: Concern) -> tuple[int, int, timedelta, int, str]:
    """Sort by this, worst first."""
    return (
        one.severity,
        _ORDER[one.kind],
        -(one.lasting or timedelta()),
        -(one.count or 0),
        one.worker_id or one.station_id or one.camera_id or "",
    )
