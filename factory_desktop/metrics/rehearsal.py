"""Rehearsal: what the rules would have said over a past time."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain import alerting
from factory_desktop.domain.alert import AlertBoard, AlertState, Seen, Step, Turn
from factory_desktop.domain.alert_rule import AlertRules
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.metrics.observing import observe
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.seldom import Seldom

MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)
BETWEEN = 2 * MINUTE
"""From one look at a past week to the next: shorter than anything lasts that is told."""
_RESTING = timedelta(hours=1)
"""Likewise while no shift runs: what is told then is no hurry."""


@dataclass(frozen=True, slots=True)
class RehearsalQuestion:
    """Asks what these rules would have said in the last seven days."""

    rules: AlertRules


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What was found so far."""

    share: float
    """How much of the week has been gone through, 0..1."""
    fired: Mapping[ConcernKind, int]
    notices: int = 0
    """How often something would have been said on the desktop."""

    @property
    def is_whole(self) -> bool:
        """Whether the week was gone through."""
        return self.share >= 1


def moments(
    calendar: PlantCalendar, start: datetime, end: datetime, between: timedelta = BETWEEN
) -> Iterator[datetime]:
    """Yield when to look in [start, end]: often while a shift runs, seldom else."""
    at = start
    while at <= end:
        yield at
        running = calendar.at(at)
        if running is not None or not calendar.plans:
            following = at + between
            # The end of a shift is when what it was about is over.
            at = min(following, running.end) if running and running.end > at else following
            continue
        begun = calendar.between(at, at + _RESTING)
        at = min([at + _RESTING, *(one.start for one in begun if one.start > at)])


def rehearse(
    connection: Connection,
    moment: Moment,
    show: Callable[[Rehearsed], None],
    between: timedelta = BETWEEN,
) -> None:
    """Go through the seven days before a moment by its rules; `show` hears of it now and then."""
    start = moment.now - WEEK
    past, fired, notices = Past(moment), Counter[ConcernKind](), 0
    told = 0.0
    for at in moments(moment.calendar, start, moment.now, between):
        step = past.look(connection, at)
        fired.update(one.alert.concern.kind for one in step.happened if one.turn is Turn.FIRED)
        notices += len(step.notices)
        share = (at - start) / WEEK
        if share - told >= _TELL_EACH:
            told = share
            show(Rehearsed(min(share, _NEARLY), dict(fired), notices))
    show(Rehearsed(1, dict(fired), notices))


_TELL_EACH, _NEARLY = 0.05, 0.99


class Past:
    """The engine in a past time, which goes on from look to look."""

    def __init__(self, moment: Moment) -> None:
        """Go by the rules and the calendar of this moment."""
        self._moment = moment
        self.seen = Seen(moment.now)
        self.state = AlertState()
        self._seldom = Seldom()

    def look(self, connection: Connection, at: datetime) -> Step:
        """Look at a moment that is later than the one before."""
        moment = replace(self._moment, now=at, past=True)
        self.seen = observe(connection, moment, seldom=self._seldom)
        step = alerting.step(self._moment.alert_rules, self.seen, self.state)
        self.state = step.state
        return step

    def board(self) -> AlertBoard:
        """Put together what would have been shown then."""
        return alerting.board(self._moment.alert_rules, self.seen, self.state)


class Replayed:
    """Follows a replay through one shift after the other: what would have been said by then."""

    def __init__(self) -> None:
        self._past: Past | None = None
        self._key: object = None
        self._at: datetime | None = None

    def follow(
        self, connection: Connection, moment: Moment, going: Callable[[], bool]
    ) -> AlertBoard | None:
        """Look at every minute up to a moment; None where it was called off before."""
        shift = moment.calendar.at(moment.now)
        # Between shifts from an hour before: nothing of the shift is left then.
        begin = shift.start if shift else moment.now.replace(second=0, microsecond=0) - _RESTING
        key = shift and shift.key, moment.rule, moment.alert_rules, moment.calendar
        if self._past is None or self._at is None or key != self._key or moment.now < self._at:
            self._past, self._key, self._at = Past(moment), key, None
        at = begin if self._at is None else self._at + MINUTE
        while at <= moment.now:
            if not going():
                return None
            self._past.look(connection, at)
            self._at, at = at, at + MINUTE
        return self._past.board()
