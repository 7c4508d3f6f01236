"""Explanation: a figure's formula, its inputs, what was left out, and the very events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text, text

tr = partial(QCoreApplication.translate, "explaining")

STATES = (EventType.WORKING, EventType.IDLE, EventType.ABSENT)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The events that a figure is made of."""

    span: TimeSpan
    """Begins up to the cap before the span shown, where states may run into it."""
    query: EventQuery


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is told about one figure, in words and in a table."""

    title: str
    formula: str
    """The formula in words."""
    columns: tuple[str, ...]
    """Titles; the first is of names, the others are of figures."""
    rows: tuple[tuple[str, ...], ...]
    """The inputs, as exact as the arithmetic needs."""
    result: str
    """A sentence with the figure as it stands in the window."""
    remarks: tuple[str, ...]
    """How it is meant and what was left out, a sentence each."""
    evidence: Evidence


def remarks(snapshot: Snapshot, *, timed: bool, measured: bool = False) -> tuple[str, ...]:
    """Say by which rule time was counted, and what came twice, late or not at all.

    `measured` is of a figure that is by the measured rule, whichever is in force.
    """
    said = []
    rule = _rule(snapshot, measured=measured)
    if timed:
        said.append(tr("Time by the {rule}.").format(rule=rule_text.named(rule)))
        if rule.name == "measured":
            said.append(
                tr(
                    "A state that began before the span counts from the beginning of the span; "
                    "one that still lasts counts up to now."
                )
            )
    left = snapshot.left_out
    said.append(
        tr(
            "Events in these hours: {duplicates} sent again and counted once, {late} late and "
            "counted at the time they happened, {rejected} refused and counted only if they were "
            "taken in later."
        ).format(
            duplicates=text.number(left.duplicates),
            late=text.number(left.late),
            rejected=text.number(left.rejected),
        )
    )
    return tuple(said)


def evidence(
    snapshot: Snapshot,
    types: Sequence[EventType],
    worker_id: str | None = None,
    station_id: str | None = None,
    *,
    timed: bool,
    measured: bool = False,
) -> Evidence:
    """Name the events of these types that a figure of the span is made of.

    By the measured rule a figure of time takes every state event of its workers, from the cap
    before the span on: any of them ends the state before it.
    """
    timed = timed and _rule(snapshot, measured=measured).name == "measured"
    span, pick = _known(snapshot), snapshot.view.pick
    workers, stations = worker_id or pick.worker_id, station_id or pick.station_id
    if timed and span.start is not None:
        span = TimeSpan(span.start - snapshot.rule.cap, span.end)
    query = EventQuery(
        workers=(workers,) if workers else None,
        stations=(stations,) if stations and not timed else None,
        types=tuple({*STATES, *types} if timed else types),
    )
    return Evidence(span, query)


def _rule(snapshot: Snapshot, *, measured: bool) -> TimeRule:
    return replace(snapshot.rule, name="measured") if measured else snapshot.rule


def _known(snapshot: Snapshot) -> TimeSpan:
    """Cut the span at the moment shown, where that is past."""
    span, now = snapshot.span, snapshot.taken_at
    if not snapshot.past or (span.end is not None and span.end < now):
        return span
    return TimeSpan(span.start, now)


def exactly(length: timedelta) -> str:
    """`4:15:30` or `4:15:30.25`: hours, minutes and seconds, no more decimals than it takes."""
    seconds = length // timedelta(seconds=1)
    rest = length - timedelta(seconds=seconds)
    hours, left = divmod(seconds, 3600)
    fraction = text.fewest_decimals(rest.microseconds / 1_000_000)[1:] if rest else ""
    return f"{text.number(hours)}:{left // 60:02d}:{left % 60:02d}{fraction}"
