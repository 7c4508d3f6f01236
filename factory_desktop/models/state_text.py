"""States in words, wherever somebody or somewhere is said to be in one now."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import StateNow
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "states")

_DAY, _YEAR = timedelta(days=1), timedelta(days=365)


def word(state: EventType | None) -> str:
    """Name a state: `Working`, `Idle`, `Absent`; None is `Not seen`."""
    match state:
        case EventType.WORKING:
            return tr("Working")
        case EventType.IDLE:
            return tr("Idle")
        case EventType.ABSENT:
            return tr("Absent")
        case _:
            return tr("Not seen")


def elapsed(state: StateNow | None, now: datetime) -> str:
    """Say for how long: `10 min`, `4:15 h`, `2 d 3 h`; empty where it never began."""
    if state is None or state.since is None:
        return ""
    length = max(timedelta(), now - state.since)
    return text.duration(length) if length < _DAY else text.exact(length)


def briefly(state: StateNow | None, now: datetime) -> str:
    """Say it in one unit from a day up, for where there is little room: `2 d`, `4 y`."""
    if state is None or state.since is None or now - state.since < _DAY:
        return elapsed(state, now)
    length = now - state.since
    if length < _YEAR:
        return tr("{days} d").format(days=text.number(length // _DAY)).replace(" ", text.SPACE)
    return tr("{years} y").format(years=text.number(length // _YEAR)).replace(" ", text.SPACE)
