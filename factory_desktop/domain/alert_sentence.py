"""Alert sentences: what is so, in plain English and by ids alone, for receivers outside the window.

A name is never in it: whoever reads it there may be anybody.
"""

from datetime import timedelta

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.waiting import Who

_K = ConcernKind
_PATTERNS = {
    _K.NOBODY_SEEN: "No camera has sent anything for {length}.",
    _K.CAMERA_SILENT: "Camera {camera} has been silent for {length}.",
    _K.STORE_FULL: "{share} of the room for the store is used.",
    _K.BACKUP_FAILED: "No backup could be made.",
    _K.BEHIND_TARGET: "The plant is {units} units behind its target.",
    _K.FLOOR_SEEN: "Only {share} of the floor was seen.",
    _K.STATION_UNSTAFFED: "Nobody has been at station {station} for {length}.",
    _K.STATION_IDLE: "Station {station} has been idle for {length}.",
    _K.WORKER_IDLE: "Worker {worker} has been idle for {length}.",
    _K.WORKER_ABSENT: "Worker {worker} has been absent for {length}.",
    _K.WORKER_NOT_SEEN: "Worker {worker} has not been seen for {length}.",
    _K.OVERCOUNT: "Worker {worker} has more hours than the clock.",
    _K.CLOCK_OFFSET: "The clock of camera {camera} is off by {length}.",
    _K.LOW_CONFIDENCE: "The mean confidence of camera {camera} is {share}.",
    _K.WORKING_SHARE: "{share} of all states are working.",
    _K.CAMERA_RATE: "Camera {camera} sent {rate} events a minute, which is not its usual rate.",
    _K.MODEL_DRIFT: "Events of the last day are mixed otherwise than usual: drift score {score}.",
    _K.STRAY_MODEL: "Version {version} sends events, although another one is active.",
    _K.TWO_PLACES: "Worker {worker} is in two places at once.",
    _K.UNKNOWN: "Events of {unknown} wait, which is on no roster.",
    _K.MORE_UNKNOWN: "Events of {count} further unknown ids wait.",
    _K.REJECTED: "{count} events were refused.",
}


def sentence(concern: Concern) -> str:
    """Say what is so."""
    waiting = concern.waiting
    whose = {Who.WORKER: "worker", Who.STATION: "station"}
    return _PATTERNS[concern.kind].format(
        worker=concern.worker_id or "?",
        station=concern.station_id or "?",
        camera=concern.camera_id or "without an id",
        length=length(concern.lasting or timedelta()),
        units=f"{concern.units or 0:.0f}",
        count=concern.count or 0,
        share=f"{100 * (concern.share or 0):.0f} %",
        rate=f"{concern.rate or 0:.1f}",
        score=f"{concern.share or 0:.2f}",
        version=concern.version or "?",
        unknown=f"{whose[waiting.who]} {waiting.id}" if waiting else "?",
    )


def length(lasting: timedelta) -> str:
    """Write a length of time, such as `2 h 5 min`."""
    seconds = round(abs(lasting).total_seconds())
    if seconds < 60:  # noqa: PLR2004 - a minute
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
