"""Alerts in words: the cards of what is so, of what somebody has seen to, and of what is over."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.alert import Alert, AlertBoard, Notice
from factory_desktop.domain.alert_rule import Own
from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import concern_text, text
from factory_desktop.models.concern_text import Floor
from factory_desktop.models.matter import Matter

tr = partial(QCoreApplication.translate, "attention")

SEEN_TO = "seen-to"
"""Likewise of what is over: its card has no color."""


def matters(snapshot: Snapshot, *, unfolded: bool = False) -> tuple[Matter, ...]:
    """Put into words what needs somebody, then what was seen to, then what has cleared.

    What has cleared is one card, unless it is unfolded. Where nobody has looked at alerts yet,
    it is what the figures themselves say.
    """
    board = snapshot.alerts
    if board is None:
        return concern_text.matters(snapshot)
    floor, zone = Floor.of(snapshot), ZoneInfo(snapshot.zone)
    active = [_active(one, floor, board, zone) for one in _held(board, snapshot)]
    first = [one for one in active if one.severity != SEEN_TO]
    later = [one for one in active if one.severity == SEEN_TO]
    return (*first, *later, *_cleared(board, floor, zone, unfolded=unfolded))


def waiting(snapshot: Snapshot) -> int:
    """Count what somebody should look at."""
    board = snapshot.alerts
    if board is None:
        return len(concern_text.matters(snapshot))
    return sum(one.waits(board.at) for one in _held(board, snapshot))


def call(snapshot: Snapshot) -> str:
    """Say in a line how many alerts wait and what the worst one is; nothing where none does."""
    board = snapshot.alerts
    told = [one for one in _held(board, snapshot) if one.waits(board.at)] if board else []
    if not told:
        return ""
    worst = title(told[0], Floor.of(snapshot))
    if len(told) == 1:
        return tr("Needs attention: {what}").format(what=worst)
    said = tr("{count} need attention, first: {what}")
    return said.format(count=text.number(len(told)), what=worst)


def title(alert: Alert, floor: Floor) -> str:
    """Say what it is or was about."""
    return concern_text.matter(alert.concern, floor).title


def notice(told: Notice, floor: Floor) -> tuple[str, str]:
    """Return what a notification of the desktop says: its title, and the words below it."""
    if told.more:
        count = text.number(len(told.alerts))
        return tr("{count} more need attention").format(count=count), "\n".join(
            title(one, floor) for one in told.alerts[:3]
        )
    made = concern_text.matter(told.alerts[0].concern, floor)
    return made.title, made.words


def severity(one: Severity) -> str:
    """Name how grave something is."""
    return {
        Severity.BAD: tr("Bad"),
        Severity.WARNING: tr("Warning"),
        Severity.INFO: tr("Note"),
    }[one]


def own(how: Own) -> str:
    """Say what somebody's own usual length of idle counts."""
    return {
        Own.IGNORED: tr("Does not count"),
        Own.BOTH: tr("Must be exceeded too"),
        Own.EITHER: tr("Is enough where it is sooner"),
    }[how]


def kind(one: ConcernKind) -> str:
    """Name what a rule is about."""
    return {**_of_floor(), **_of_cameras()}[one]


def _of_floor() -> dict[ConcernKind, str]:
    return {
        ConcernKind.BEHIND_TARGET: tr("Behind target"),
        ConcernKind.FLOOR_SEEN: tr("Floor seen too little"),
        ConcernKind.STATION_UNSTAFFED: tr("Nobody at a station with a target"),
        ConcernKind.STATION_IDLE: tr("Station idle"),
        ConcernKind.WORKER_IDLE: tr("Worker idle"),
        ConcernKind.WORKER_ABSENT: tr("Worker absent outside a break"),
        ConcernKind.WORKER_NOT_SEEN: tr("Worker not seen"),
        ConcernKind.OVERCOUNT: tr("More hours than the clock"),
    }


def _of_cameras() -> dict[ConcernKind, str]:
    return {
        ConcernKind.NOBODY_SEEN: tr("No camera sends anything"),
        ConcernKind.CAMERA_SILENT: tr("Camera silent"),
        ConcernKind.CLOCK_OFFSET: tr("Camera's clock is off"),
        ConcernKind.LOW_CONFIDENCE: tr("Low confidence"),
        ConcernKind.WORKING_SHARE: tr("Unusual share of working"),
        ConcernKind.CAMERA_RATE: tr("Camera's rate unusual"),
        ConcernKind.MODEL_DRIFT: tr("Drift of the mix of events"),
        ConcernKind.STRAY_MODEL: tr("Events of a version that is not active"),
        ConcernKind.STORE_FULL: tr("Little room for the store"),
        ConcernKind.BACKUP_FAILED: tr("Backup failed"),
        ConcernKind.TWO_PLACES: tr("Worker in two places"),
        ConcernKind.UNKNOWN: tr("Unknown worker or station"),
        ConcernKind.MORE_UNKNOWN: tr("More unknown ids"),
        ConcernKind.REJECTED: tr("Events refused"),
    }


def _held(board: AlertBoard, snapshot: Snapshot) -> Iterator[Alert]:
    """Leave out what was decided since alerts were looked at: its button would do it again."""
    told = snapshot.waiting
    fresh = {f"{one.who.value}/{one.id}": one for one in told.by_id}
    for one in board.active:
        concern = one.concern
        if snapshot.past:
            yield one
        elif concern.waiting is not None:
            if (now := fresh.get(concern.about)) is not None:
                yield replace(one, concern=replace(concern, waiting=now, count=now.events))
        elif concern.kind is ConcernKind.MORE_UNKNOWN:
            if told.more_ids:
                yield one
        elif concern.kind is not ConcernKind.REJECTED or snapshot.store.rejected > told.times:
            yield one


def _active(alert: Alert, floor: Floor, board: AlertBoard, zone: ZoneInfo) -> Matter:
    made = replace(concern_text.matter(alert.concern, floor), number=alert.number)
    if alert.waits(board.at):
        return made
    said = tr("Acknowledged.")
    if alert.acknowledged_at is None and alert.muted_until is not None:
        until = text.recent_moment(alert.muted_until, zone, board.at, seconds=False)
        said = tr("Muted until {time}.").format(time=until)
    return replace(made, severity=SEEN_TO, words=f"{said} {made.words}")


def _cleared(
    board: AlertBoard, floor: Floor, zone: ZoneInfo, *, unfolded: bool
) -> Iterator[Matter]:
    if not board.cleared:
        return
    count = len(board.cleared)
    in_shift = tr("1 cleared this shift") if count == 1 else tr("{count} cleared this shift")
    lately = tr("1 cleared lately") if count == 1 else tr("{count} cleared lately")
    yield Matter(
        "cleared",
        SEEN_TO,
        "check",
        (in_shift if board.shift_end else lately).format(count=text.number(count)),
        "",
        way=tr("Hide") if unfolded else tr("Show"),
        folds=True,
    )
    for one in board.cleared if unfolded else ():
        yield _over(one, floor, zone, board.at)


def _over(alert: Alert, floor: Floor, zone: ZoneInfo, now: datetime) -> Matter:
    made = concern_text.matter(alert.concern, floor)
    since, until = (
        text.recent_moment(at, zone, now, seconds=False)
        for at in (alert.concern.since or alert.fired_at, alert.cleared_at)
    )
    return Matter(
        f"cleared/{alert.number}",
        SEEN_TO,
        made.icon,
        made.title,
        tr("From {since} to {until}.").format(since=since, until=until),
        pick=made.pick,
    )
