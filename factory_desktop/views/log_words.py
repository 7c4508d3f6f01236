"""What is said of the log of events: how far it has been read, and whether it moves."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.models import text
from factory_desktop.models.event_log_model import LogState

tr = partial(QCoreApplication.translate, "log")


def following(state: LogState) -> str:
    """Say it of the log of events."""
    return moving(state.following, state.newer, state.newer_more)


def moving(following: bool, newer: int, more: bool = False) -> str:
    """`Following`, `Paused`, `Paused: 214 new` or `Paused: 10,000+ new`."""
    if following:
        return tr("Following")
    if not newer:
        return tr("Paused")
    count = text.number(newer) + ("+" if more else "")
    return tr("Paused: {count} new").format(count=count)


def reach(state: LogState, zone: ZoneInfo, now: datetime, *, filtered: bool) -> str:
    """Say how far the log has been read, and what to do where it is not shown to its end."""
    if state.problem:
        return state.problem
    if state.searching:
        return _searching(state, zone, now)
    if state.complete:
        said = (
            tr("{events} of this filter in this span") if filtered else tr("{events} in this span")
        )
    elif state.full:
        said = tr("The newest {events}. Choose a shorter span or a filter to see older ones.")
    else:
        said = tr("The newest {events}; older ones come as you scroll")
    return said.format(events=text.counted(state.rows, tr("event"), tr("events")))


def _searching(state: LogState, zone: ZoneInfo, now: datetime) -> str:
    if state.looked_back_to is None:
        return tr("Searching…")
    moment = text.recent_moment(state.looked_back_to, zone, now)
    return tr("Searching… looked back to {moment}").format(moment=moment)
