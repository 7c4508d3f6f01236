"""Retraining due: from what is known at a moment to what asks for a model to be trained anew.

Pure, and driven by the moments that it is given alone. What has asked before is given to it, so a
restart asks for nothing twice; the cause of each is the same as long as the same thing is so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from factory_desktop.domain.drift import Verdict
from factory_desktop.domain.instant import text
from factory_desktop.domain.retraining import DAY, Reason, RetrainingRules, Trigger

LEAST_LABELS = 50
"""Of fewer no accuracy is judged."""
HOUR = timedelta(hours=1)
_FRESH = 3 * HOUR
"""What was found of an hour that ended longer ago is no news: nothing may have come since."""


@dataclass(frozen=True, slots=True)
class JudgedHour:
    """What the drift job found of one hour."""

    start: datetime
    confidence: Verdict
    mix: Verdict


@dataclass(frozen=True, slots=True)
class Known:
    """What is no news any more; kept in the store."""

    since: datetime
    """When it was looked at for the first time."""
    worker: int = 0
    """The highest key of a worker; 0 until labels begin: a plant that is set up has no news."""
    types: tuple[str, ...] = ()
    """Of stations, in order; likewise."""
    label: int = 0
    """The number of the newest label that was counted."""


@dataclass(frozen=True, slots=True)
class Signs:
    """All that is looked at, as of one moment."""

    at: datetime
    known: Known
    hours: tuple[JudgedHour, ...] = ()
    """Those looked at last, the newest first."""
    right: int = 0
    """Labels of the range that say that the camera was right, and all of them."""
    labels: int = 0
    newest_label: int = 0
    new_labels: int = 0
    """Labels since those that are known."""
    month: datetime | None = None
    """When the running month of the plant began."""
    worker: int = 0
    types: tuple[str, ...] = ()
    asked: Mapping[Reason, datetime] = field(default_factory=dict)
    """When each reason asked last."""


def due(rules: RetrainingRules, signs: Signs) -> tuple[Trigger, ...]:
    """List what asks now, the gravest reasons as the rules have them."""
    return tuple(_due(rules, signs))


def cools_until(rules: RetrainingRules, reason: Reason, signs: Mapping[Reason, datetime]
                ) -> datetime | None:  # fmt: skip
    """Return until when a reason does not ask anew; None where it has never asked."""
    asked = signs.get(reason)
    return None if asked is None else asked + rules.cool_down


def learnt(known: Known, signs: Signs, reason: Reason) -> Known:
    """Return what is no news any more once a reason has asked."""
    return Known(
        known.since,
        signs.worker if reason is Reason.NEW_WORKER else known.worker,
        signs.types if reason is Reason.NEW_STATION_TYPE else known.types,
        signs.newest_label if reason is Reason.NEW_LABELS else known.label,
    )


def _due(rules: RetrainingRules, signs: Signs) -> Iterator[Trigger]:
    for rule in rules.rules:
        until = cools_until(rules, rule.reason, signs.asked)
        if not rule.enabled or (until is not None and signs.at < until):
            continue
        of = _OF[rule.reason](rule.threshold or 0, signs)
        if of is not None:
            start = signs.at - rules.range_days * DAY
            cause = f"{rule.reason.value}/{of}"
            yield Trigger(rule.reason, rule.priority, start, signs.at, cause)


def _confidence(hours: float, signs: Signs) -> str | None:
    return _in_a_row(hours, signs, [one.confidence is Verdict.LOW for one in signs.hours])


def _shift(hours: float, signs: Signs) -> str | None:
    return _in_a_row(hours, signs, [one.mix is Verdict.HIGH for one in signs.hours])


def _in_a_row(hours: float, signs: Signs, alarming: list[bool]) -> str | None:
    """Name the newest hour, where so many that follow each other up to it are alarming."""
    count = round(hours)
    of = signs.hours[:count]
    if len(of) < count or not all(alarming[:count]):
        return None
    newest = of[0].start
    if signs.at - newest > HOUR + _FRESH or newest - of[-1].start != (count - 1) * HOUR:
        return None
    return text(newest)


def _accuracy(least: float, signs: Signs) -> str | None:
    if signs.labels < LEAST_LABELS or signs.right >= least * signs.labels:
        return None
    return str(signs.newest_label)


def _scheduled(_: float, signs: Signs) -> str | None:
    month = signs.month
    if month is None or not signs.known.since < month <= signs.at:
        return None
    asked = signs.asked.get(Reason.SCHEDULED)
    return f"{month:%Y-%m}" if asked is None or asked < month else None


def _labels(least: float, signs: Signs) -> str | None:
    return str(signs.newest_label) if signs.new_labels >= least else None


def _worker(_: float, signs: Signs) -> str | None:
    return str(signs.worker) if signs.worker > signs.known.worker > 0 else None


def _type(_: float, signs: Signs) -> str | None:
    known = set(signs.known.types)
    new = sorted(set(signs.types) - known)
    return "|".join(new) if known and new else None


_OF = {
    Reason.CONFIDENCE: _confidence,
    Reason.SHIFT: _shift,
    Reason.ACCURACY: _accuracy,
    Reason.SCHEDULED: _scheduled,
    Reason.NEW_LABELS: _labels,
    Reason.NEW_WORKER: _worker,
    Reason.NEW_STATION_TYPE: _type,
}
"""What makes a reason's cause, or None where it does not hold."""
