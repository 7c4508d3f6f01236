"""Alerting: from what holds at a moment, and what was told before, to what is to be told.

Pure, and driven by the moments that it is given alone: the same moments say the same, live, in a
replay, or over a past week.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from factory_desktop.domain.alert import (
    Alert,
    AlertBoard,
    AlertState,
    Happened,
    Heed,
    Notice,
    Seen,
    Step,
    Turn,
    WorkTime,
)
from factory_desktop.domain.alert_rule import AlertRule, AlertRules, Channel
from factory_desktop.domain.concern import Concern, Severity, weight

MOST_NOTICES = 3
WITHIN = timedelta(minutes=10)
"""In so long a time no more is said on the desktop."""
REMEMBERED = timedelta(hours=24)
"""So long is known of what has cleared."""
_LATELY = timedelta(hours=8)
_NONE = timedelta()


def step(rules: AlertRules, seen: Seen, state: AlertState) -> Step:
    """Say what has become of each cause, and what is to be said of it where."""
    round_ = _Round(rules, seen, {one.number: one for one in state.alerts}, state.next_number)
    concerns: dict[str, Concern] = {}
    for one in seen.concerns:
        concerns.setdefault(one.cause, one)
    active = [one for one in state.alerts if one.is_active]
    for alert in active:
        round_.go_on(alert, concerns.get(alert.cause))
    known = {one.cause for one in active}
    latest = {one.cause: one for one in state.alerts if not one.is_active}
    for cause, concern in concerns.items():
        if cause not in known:
            round_.begin(concern, latest.get(cause))
    notices, spoken, held = round_.speak(state)
    alerts = tuple(one for one in round_.alerts.values() if _is_remembered(one, seen.at))
    settled = AlertState(alerts, spoken, held, round_.next_number)
    return Step(settled, tuple(round_.happened), notices)


def heed(state: AlertState, wish: Heed, at: datetime) -> Step:
    """Do what a person wants done with an alert; what is gone already needs nothing."""
    found = next((one for one in state.alerts if one.number == wish.number), None)
    if found is None or not found.is_active:
        return Step(state)
    if wish.muted_until is None:
        turn, changed = Turn.ACKNOWLEDGED, replace(found, acknowledged_at=at)
    else:
        turn, changed = Turn.MUTED, replace(found, muted_until=wish.muted_until)
    alerts = tuple(changed if one is found else one for one in state.alerts)
    held = tuple(one for one in state.held if one != wish.number)
    return Step(replace(state, alerts=alerts, held=held), (Happened(turn, changed),))


def board(rules: AlertRules, seen: Seen, state: AlertState) -> AlertBoard:
    """Put together what is shown: active ones worst first, and what cleared in this shift."""
    shown = [one for one in state.alerts if rules.of(one.concern.kind).says(Channel.DOCK)]
    since = seen.shift_start or seen.at - _LATELY
    return AlertBoard(
        seen.at,
        tuple(sorted((one for one in shown if one.is_active), key=lambda one: weight(one.concern))),
        tuple(sorted(_cleared(shown, since), key=lambda one: one.number, reverse=True)),
        seen.shift_end,
    )


def _cleared(alerts: list[Alert], since: datetime) -> Iterator[Alert]:
    return (one for one in alerts if one.cleared_at is not None and one.cleared_at >= since)


def _is_remembered(alert: Alert, at: datetime) -> bool:
    cleared = alert.cleared_at
    return cleared is None or at - cleared <= REMEMBERED or alert.is_muted(at)


@dataclass(slots=True)
class _Round:
    """One look at all causes."""

    rules: AlertRules
    seen: Seen
    alerts: dict[int, Alert]
    next_number: int
    happened: list[Happened] = field(default_factory=list)

    def go_on(self, alert: Alert, concern: Concern | None) -> None:
        """Change an active alert in its place, or clear it."""
        rule = self.rules.of(alert.concern.kind)
        if concern is not None:
            worse = concern.severity < alert.concern.severity
            acknowledged = None if worse else alert.acknowledged_at
            changed = replace(alert, concern=concern, acknowledged_at=acknowledged, gone_at=None)
            self._take(changed, Turn.WORSE if worse else None)
        elif not (rule.enabled and self._rests(rule)):
            gone_at = alert.gone_at or self.seen.at
            if rule.enabled and self._wavers(rule, gone_at):
                self._take(replace(alert, gone_at=gone_at), None)
            else:
                self._take(replace(alert, cleared_at=self.seen.at, gone_at=None), Turn.CLEARED)

    def begin(self, concern: Concern, before: Alert | None) -> None:
        """Fire, or go on with the alert that the same cause had a short while ago."""
        if before is not None and before.cleared_at is not None:
            again = self.rules.of(concern.kind).again
            if self.seen.at - before.cleared_at <= again or before.is_muted(self.seen.at):
                self._take(replace(before, concern=concern, cleared_at=None), Turn.BACK)
                return
        self._take(Alert(self.next_number, concern, self.seen.at), Turn.FIRED)
        self.next_number += 1

    def speak(
        self, state: AlertState
    ) -> tuple[tuple[Notice, ...], tuple[datetime, ...], tuple[int, ...]]:
        """Return what is said on the desktop, when something was, and who waits for a turn."""
        at = self.seen.at
        spoken = [one for one in state.notices if _NONE <= at - one < WITHIN]
        held = [one for one in state.held if one in self.alerts and self.alerts[one].waits(at)]
        notices = []
        if held and len(spoken) < MOST_NOTICES:
            notices.append(self._notice(held))
            spoken.append(at)
            held = []
        for alert in sorted(self._due(), key=lambda one: weight(one.concern)):
            # As one of "5 more" it has been said as well.
            self.alerts[alert.number] = replace(alert, told_at=at)
            if len(spoken) < MOST_NOTICES:
                notices.append(self._notice([alert.number]))
                spoken.append(at)
            else:
                held.append(alert.number)
        return tuple(notices), tuple(spoken), tuple(held)

    def _due(self) -> Iterator[Alert]:
        at = self.seen.at
        for one in list(self.alerts.values()):
            rule = self.rules.of(one.concern.kind)
            spoken = rule.says(Channel.DESKTOP) or rule.says(Channel.SOUND)
            grave = one.concern.severity <= Severity.WARNING
            told = spoken and grave and self.seen.is_news(one.concern)
            if told and one.waits(at) and not self._rests(rule) and _is_news(one, at):
                yield one

    def _notice(self, numbers: list[int]) -> Notice:
        told = tuple(self.alerts[one] for one in numbers)
        rules = [self.rules.of(one.concern.kind) for one in told]
        return Notice(
            self.seen.at,
            told,
            len(told) > 1,
            desktop=any(one.says(Channel.DESKTOP) for one in rules),
            sound=any(one.says(Channel.SOUND) for one in rules),
        )

    def _rests(self, rule: AlertRule) -> bool:
        """Tell whether a rule says nothing for a while, so that nothing is over either."""
        return self.seen.time is WorkTime.BREAK and rule.quiet_in_breaks

    def _wavers(self, rule: AlertRule, gone_at: datetime) -> bool:
        """Tell whether it may be so again in a moment; with its shift it is over."""
        if self.seen.time is WorkTime.OUTSIDE and rule.quiet_outside_shifts:
            return False
        return self.seen.at - gone_at < rule.settled

    def _take(self, alert: Alert, turn: Turn | None) -> None:
        self.alerts[alert.number] = alert
        if turn is not None:
            self.happened.append(Happened(turn, alert))


def _is_news(alert: Alert, at: datetime) -> bool:
    """Tell whether it was not said yet, or only before a mute that is over."""
    if alert.told_at is None:
        return True
    muted = alert.muted_until
    return muted is not None and alert.told_at < muted <= at
