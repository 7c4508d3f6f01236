"""The column of states: who or what may need help, first."""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import StateNow
from factory_desktop.models import state_text, text
from factory_desktop.models.column import Column
from factory_desktop.models.writing import Writing

tr = partial(QCoreApplication.translate, "columns")

_RANKS = {None: 0, EventType.IDLE: 1, EventType.ABSENT: 2, EventType.WORKING: 3}
_LAST = 4


def state_column(writing: Writing) -> Column[Any]:
    """Show the state now and for how long; sorted by who may need help."""
    return Column(
        tr("State now"),
        value=lambda row: row.now,
        write=lambda now: state_text.word(now.state) if now else text.DASH,
        widest=f"{max(map(state_text.word, _RANKS), key=len)} 10:30 h",
        figure=False,
        row_key=need,
        detail=lambda row: state_text.elapsed(row.now, writing.now()),
        detail_title=tr("For"),
        explanation=tr(
            "Who may need help stands first: not seen, then idle, then absent, each the longest "
            "first, then working from the lowest utilization up"
        ),
        name="state",
        is_state=True,
        help=lambda row: why(row.now, writing),
    )


def need(row: Any) -> tuple[int, float, float]:  # noqa: ANN401 - a worker's or a station's row
    """Return the smaller the sooner somebody should look."""
    now: StateNow = row.now
    unknown = now.state is None and not row.events
    rank = _LAST if unknown else _RANKS.get(now.state, _LAST)
    share = 1.0 if row.utilization is None else row.utilization
    since = now.since.timestamp() if now.since else 0.0
    # Who works needs no look for having worked long.
    return (rank, share, since) if now.state is EventType.WORKING else (rank, since, share)


def why(now: StateNow | None, writing: Writing) -> str:
    """Say in a sentence what the state is and since when."""
    if now is None:
        return ""
    if now.since is None:
        return tr("No camera has ever seen this.")
    if now.station_id is None:
        return _without_place(now, writing)
    return _sentence(now.state).format(
        length=state_text.elapsed(now, writing.now()),
        time=_time(now.since, writing),
        station=writing.stations.get(now.station_id, now.station_id),
    )


def _sentence(state: EventType | None) -> str:
    match state:
        case EventType.WORKING:
            return tr("Working at {station} for {length}, since {time}.")
        case EventType.IDLE:
            return tr("Idle at {station} for {length}, since {time}.")
        case EventType.ABSENT:
            return tr("Absent from {station} for {length}, since {time}.")
        case _:
            return tr("Not seen for {length}, since {time}; the last event was at {station}.")


def _without_place(now: StateNow, writing: Writing) -> str:
    match now.state:
        case EventType.WORKING:
            said = tr("Working for {length}, since {time}.")
        case EventType.IDLE:
            said = tr("Idle for {length}, since {time}.")
        case EventType.ABSENT:
            said = tr("Absent for {length}, since {time}.")
        case _:
            said = tr("Not seen for {length}, since {time}.")
    length = state_text.elapsed(now, writing.now())
    return said.format(length=length, time=_time(now.since or writing.now(), writing))


def _time(at: datetime, writing: Writing) -> str:
    return text.recent_moment(at, writing.zone, writing.now(), seconds=False)
