"""Camera health: whether each camera sends, on time and by a clock that is right."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

SILENT = timedelta(minutes=5)
"""So long a silence is drawn as one."""
USUAL_GAPS = 5
"""So many times its own usual gap may a camera be silent that seldom sends."""


class CameraState(Enum):
    """The one thing to be said of a camera now, the gravest first."""

    SILENT = "silent"
    CLOCK = "clock"
    """It sends, but by a clock that is off."""
    SENDING = "sending"
    RESTING = "resting"
    """It is silent while nobody is to work."""
    NEW = "new"
    """It has never sent anything."""


class CameraHealth(Struct, frozen=True):
    """One camera, or all events that name none."""

    camera_id: str
    """Empty for events that name none."""
    name: str
    """Empty where it is called by its id."""
    place: str
    stations: tuple[str, ...]
    """The ids of those it may report for; empty is all."""
    simulated: bool
    state: CameraState
    last_seen: datetime | None
    """When something of it was last received; None if never, or not in the hour of a replay."""
    rate: float | None
    """Events a minute over the last ten; None where none came in the last hour."""
    delay: timedelta | None
    """How much longer than the fastest event of the last hour the mean one took."""
    offset: timedelta | None
    """How far its clock is ahead of ours: by the event that took least time of the last hour."""
    confidence: float | None
    """Mean over the events of the span's hours, 0..1."""
    events: int
    """Of the hours that the span touches, as the next three."""
    duplicates: int
    late: int
    rejected: int
    last_hour: tuple[int, ...]
    """Events received in each of the last 60 minutes, the oldest first."""
    strip: tuple[int, ...]
    """Events that happened in each cell of the span."""


@dataclass(frozen=True, slots=True)
class Cameras:
    """All cameras at one moment."""

    taken_at: datetime
    start: datetime
    """Where the strips begin."""
    cell: timedelta
    """How much time each cell of a strip stands for."""
    cells: int
    """How many cells a strip has; 0 where nothing of the span has passed."""
    known: int
    """How many of them have begun; 0 where there were too many events to go through."""
    cameras: tuple[CameraHealth, ...]
