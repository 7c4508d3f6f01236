"""AlertWatch: looks at what the rules of alerts ask for, and keeps and says what has happened."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.alert_letters import letters
from factory_desktop.backend.receivers import Receivers
from factory_desktop.domain import alerting
from factory_desktop.domain.alert import (
    Alert,
    AlertBoard,
    AlertState,
    Happened,
    Heed,
    Notice,
    Seen,
    Turn,
)
from factory_desktop.domain.alert_rule import AlertRules, Channel
from factory_desktop.domain.concern import Severity
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.letter import Hook, Letter
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.metrics.observing import observe
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import Replayed
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.store import alerts
from factory_desktop.store.alerts import KeepAlerts
from factory_desktop.store.readers import Readers
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.unknown import Unknown
from factory_desktop.store.writer import Writer

log = logging.getLogger(__name__)

SHORTEST_PAUSE = 1.0
"""Seconds from one look to the next, whatever comes in."""
LONGEST_PAUSE = 10.0
"""Seconds: silence is told by nothing that comes in."""
_REST = 4
"""A long look is followed by a rest of so many times its length."""
_PATIENCE = 5.0
"""Seconds to wait until it is kept; what cannot be kept is said all the same."""


class AlertWatch:
    """Owns the thread, from `start` to `stop`; with or without a window."""

    def __init__(
        self,
        reading: Readers,
        writer: Writer,
        health: Callable[[], StoreHealth],
        now: Callable[[], Moment],
        shown: Callable[[], Moment],
        tell: Callable[[Notice], None],
        changed: Callable[[], None],
        receivers: Receivers,
    ) -> None:
        """`health` looks at the store's place; `now` is always the present, `shown` a window's.

        `tell` and `changed` are called on this one's thread; `reading` is closed with it.
        """
        self._receivers = receivers
        self._letters: tuple[Letter, ...] = ()
        self._reading = reading
        self._writer = writer
        self._health = health
        self._now = now
        self._shown = shown
        self._tell = tell
        self._changed = changed
        self._wishes: queue.SimpleQueue[Heed] = queue.SimpleQueue()
        self._unknown, self._seldom = Unknown(), Seldom()
        self._unkept: dict[int, Alert] = {}
        self._state = AlertState()
        self._live: AlertBoard | None = None
        self._replayed = Replayed()
        self._past: AlertBoard | None = None
        self._stale, self._hurried, self._stopping = (threading.Event() for _ in range(3))
        self._thread = threading.Thread(target=self._work, name="alerts")

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End after the look in hand."""
        self._stopping.set()
        self._hurry()
        self._reading.interrupt()
        if self._thread.is_alive():
            self._thread.join()
        self._reading.dispose()

    def look_soon(self) -> None:
        """Say, on any thread, that something may have changed."""
        self._stale.set()

    def heed(self, wish: Heed) -> None:
        """Do what a person wants done with an alert, soon."""
        self._wishes.put(wish)
        self._hurry()

    def turn(self) -> None:
        """Look at once: another moment is shown than the one that is being looked at."""
        self._hurry()

    def board(self, *, past: bool) -> AlertBoard | None:
        """Return what was found last: of the present, or of a past moment; None before that."""
        return self._past if past else self._live

    def _hurry(self) -> None:
        self._stale.set()
        self._hurried.set()

    def _work(self) -> None:
        while not self._stopping.is_set():
            began = time.monotonic()
            self._stale.clear()
            self._hurried.clear()
            try:
                self._look()
                self._replay()
            except (DatabaseError, KnownError) as error:
                # Called off at the end, or the refresher tells of it too.
                log.debug("Alerts could not be read: %s", error)
            except Exception:
                log.exception("Alerts could not be worked out.")
            took = time.monotonic() - began
            self._hurried.wait(max(SHORTEST_PAUSE, _REST * took))
            # A replay goes on by itself.
            self._stale.wait(LONGEST_PAUSE if self._past is None else 0)

    def _look(self) -> None:
        moment = self._now()
        rules = moment.alert_rules
        with self._reading.connect() as connection:
            if not self._unkept:
                # What was erased or taken off the roster meanwhile is not there any more.
                self._state = alerts.remembered(connection, moment.now)
            health = self._health()
            seen = observe(connection, moment, self._unknown, self._seldom, health)
        before = self._state
        state, happened = self._heeded(before, moment)
        step = alerting.step(rules, seen, state)
        if self._receivers.serves(Hook.ALERT):
            self._letters += letters(step.happened, rules, seen)
        self._keep(before, step.state)
        for one in (*happened, *step.happened):
            _note(one, rules)
        for notice in step.notices:
            self._tell(notice)
        self._show(rules, seen, step.state)

    def _heeded(self, state: AlertState, moment: Moment) -> tuple[AlertState, list[Happened]]:
        happened: list[Happened] = []
        while not self._wishes.empty():
            step = alerting.heed(state, self._wishes.get(), moment.now)
            state = step.state
            happened += step.happened
        return state, happened

    def _keep(self, before: AlertState, after: AlertState) -> None:
        """Keep what is to be known after a restart, before anybody is told of it."""
        known = {one.number: _mark(one) for one in before.alerts}
        changed = {one.number: one for one in after.alerts if known.get(one.number) != _mark(one)}
        self._state = after
        self._unkept |= changed
        said = (before.notices, before.held, before.next_number)
        if not self._unkept and said == (after.notices, after.held, after.next_number):
            return
        future: Future[None] = Future()
        command = KeepAlerts(tuple(self._unkept.values()), after, self._letters)
        try:
            self._writer.submit(Ticket(command, _settle(future), actor="program"))
            future.result(_PATIENCE)
        except Exception as error:  # noqa: BLE001 - whatever it is, people are told of the alert
            log.warning("Alerts could not be kept, it is tried again: %s", error)
        else:
            self._unkept = {}
            if self._letters:
                self._letters = ()
                self._receivers.look_soon()

    def _show(self, rules: AlertRules, seen: Seen, state: AlertState) -> None:
        before, self._live = self._live, alerting.board(rules, seen, state)
        if before is None or _marks(before) != _marks(self._live):
            self._changed()

    def _replay(self) -> None:
        """Find out what would have been said by the past moment that is shown."""
        moment = self._shown()
        if not moment.past:
            self._past = None
            return
        with self._reading.connect() as connection:
            board = self._replayed.follow(connection, moment, self._is_wanted)
        before = self._past
        if board is not None:
            self._past = board
            if before is None or _marks(before) != _marks(board):
                self._changed()

    def _is_wanted(self) -> bool:
        return not self._stopping.is_set() and self._shown().past


def _settle(future: "Future[None]") -> Callable[[None, BaseException | None], None]:
    def answer(result: None, error: BaseException | None) -> None:
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    return answer


def _mark(one: Alert) -> object:
    """Tell what is kept of an alert as soon as it changes; how long it lasts is not."""
    times = one.cleared_at, one.acknowledged_at, one.muted_until, one.told_at, one.gone_at
    return one.number, one.concern.severity, times


def _marks(board: AlertBoard) -> list[object]:
    return [(_mark(one), one.waits(board.at)) for one in (*board.active, *board.cleared)]


def _note(one: Happened, rules: AlertRules) -> None:
    """Leave a line in the log, which names nobody: what else is known is told by the number."""
    alert, concern = one.alert, one.alert.concern
    if not rules.of(concern.kind).says(Channel.LOG):
        return
    grave = one.turn not in {Turn.CLEARED, Turn.ACKNOWLEDGED, Turn.MUTED}
    level = logging.WARNING if grave and concern.severity <= Severity.WARNING else logging.INFO
    log.log(level, "Alert %d %s: %s", alert.number, one.turn.value, concern.kind.value)
