"""AlertRule: from when on something is worth an alert, and who is told how."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum

from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.domain.sentence import Sentence

MINUTE = timedelta(minutes=1)
LONGEST = timedelta(hours=12)
"""A condition that has to last for longer would not be met in a shift."""
AGAIN = timedelta(minutes=30)
"""What is back sooner than this is the same alert, and is not told anew."""


class Channel(Enum):
    """Where an alert is said."""

    DOCK = "dock"
    DESKTOP = "desktop"
    """A notification of the desktop, while the window is not the active one."""
    SOUND = "sound"
    LOG = "log"
    WEBHOOK = "webhook"
    """The receiver that the user has set, if there is one."""


class Own(Enum):
    """What the length counts that nine of ten of somebody's own idle spells stay below."""

    IGNORED = "ignored"
    BOTH = "both"
    """It lasts longer than the rule's time, and than that."""
    EITHER = "either"
    """Longer than the rule's time, or than that."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What a rule's threshold may be, and its unit."""

    unit: str
    """`share` (0..1), `seconds` or `events`."""
    least: float
    most: float


LIMITS = {
    ConcernKind.BEHIND_TARGET: Limit("share", 0.01, 1),
    ConcernKind.FLOOR_SEEN: Limit("share", 0.01, 1),
    ConcernKind.LOW_CONFIDENCE: Limit("share", 0.01, 1),
    ConcernKind.WORKING_SHARE: Limit("share", 0, 1),
    ConcernKind.CLOCK_OFFSET: Limit("seconds", 1, 3600),
    ConcernKind.REJECTED: Limit("events", 1, 10_000),
    ConcernKind.STORE_FULL: Limit("share", 0.5, 0.99),
}
"""Kinds with a threshold; of the others only how long they last counts."""

TIMELESS = frozenset(
    {
        *(ConcernKind.CLOCK_OFFSET, ConcernKind.OVERCOUNT),
        *(ConcernKind.UNKNOWN, ConcernKind.MORE_UNKNOWN),
        *(ConcernKind.STORE_FULL, ConcernKind.BACKUP_FAILED),
        *(ConcernKind.CAMERA_RATE, ConcernKind.MODEL_DRIFT, ConcernKind.STRAY_MODEL),
    }
)
"""Kinds that hold at once."""
WITH_OWN = frozenset({ConcernKind.STATION_IDLE, ConcernKind.WORKER_IDLE})
"""Kinds that can go by somebody's own spells."""


@dataclass(frozen=True, slots=True)
class AlertRule:
    """One kind of condition; a frozen value that is kept in the store as JSON."""

    kind: ConcernKind
    severity: Severity = Severity.WARNING
    lasting: timedelta = timedelta()
    """For how long it has to be so; of what is compared over a time, how long that time is."""
    threshold: float | None = None
    upper: float | None = None
    """The other side, where a figure has to lie between two."""
    quiet_in_breaks: bool = True
    quiet_outside_shifts: bool = True
    channels: frozenset[Channel] = frozenset({Channel.DOCK, Channel.LOG})
    again: timedelta = AGAIN
    """What is back sooner is not told anew."""
    settled: timedelta = timedelta()
    """For how long it has to be over: a figure about its threshold goes to and fro."""
    enabled: bool = True
    own: Own = Own.IGNORED

    def says(self, channel: Channel) -> bool:
        """Tell whether it is said there."""
        return channel in self.channels

    def after(self, usual: timedelta | None) -> timedelta:
        """Return what it has to last longer than; `usual` is one's own, where it is known."""
        if usual is None or self.own is Own.IGNORED:
            return self.lasting
        return (max if self.own is Own.BOTH else min)(self.lasting, usual)


@dataclass(frozen=True, slots=True)
class AlertRules:
    """A rule for every kind there is, in the order of their weight."""

    rules: tuple[AlertRule, ...]

    def __post_init__(self) -> None:
        """Refuse what leaves a kind out or names one twice, and values that cannot be met."""
        if [one.kind for one in self.rules] != list(ConcernKind):
            raise ValueError(Sentence("There is one rule for each kind of alert."))
        for one in self.rules:
            fault = _fault(one)
            if fault:
                raise ValueError(fault)

    def of(self, kind: ConcernKind) -> AlertRule:
        """Return the rule of a kind."""
        return self.rules[_PLACES[kind]]

    def changed(self, rules: Iterable[AlertRule]) -> "AlertRules":
        """Return these with others in the place of those of the same kinds."""
        by_kind = {one.kind: one for one in self.rules} | {one.kind: one for one in rules}
        return AlertRules(tuple(by_kind[kind] for kind in ConcernKind))


_PLACES = {kind: number for number, kind in enumerate(ConcernKind)}


def _fault(rule: AlertRule) -> Sentence | None:
    least = timedelta() if rule.kind in TIMELESS else MINUTE
    if not least <= rule.lasting <= LONGEST:
        return Sentence("An alert waits for one minute to twelve hours.")
    if min(rule.again, rule.settled) < timedelta():
        return Sentence("The time until an alert is told anew cannot be negative.")
    if rule.own is not Own.IGNORED and rule.kind not in WITH_OWN:
        return Sentence("This alert does not go by idle spells.")
    return _fault_of_thresholds(rule)


def _fault_of_thresholds(rule: AlertRule) -> Sentence | None:
    limit, given = LIMITS.get(rule.kind), rule.threshold
    if limit is None:
        return None if given is None else Sentence("This alert knows no threshold.")
    for value in (given, given if rule.upper is None else rule.upper):
        # A number that is none is in no order with others.
        if value is None or not limit.least <= value <= limit.most:
            return Sentence(
                "The threshold lies between {least} and {most}.",
                least=f"{limit.least:g}",
                most=f"{limit.most:g}",
            )
    if rule.upper is not None and given is not None and rule.upper <= given:
        return Sentence("The upper threshold lies above the lower one.")
    return None


_TOLD = frozenset({Channel.DOCK, Channel.LOG, Channel.DESKTOP, Channel.WEBHOOK})
_LISTED = frozenset({Channel.DOCK, Channel.LOG})


def _anytime(rule: AlertRule) -> AlertRule:
    return replace(rule, quiet_in_breaks=False, quiet_outside_shifts=False)


def _wavering(rule: AlertRule) -> AlertRule:
    return replace(rule, settled=10 * MINUTE)


_K = ConcernKind
_HALF_HOUR, _HOUR = 30 * MINUTE, 60 * MINUTE

DEFAULTS = AlertRules(
    (
        AlertRule(_K.NOBODY_SEEN, Severity.BAD, 5 * MINUTE, channels=_TOLD),
        AlertRule(_K.CAMERA_SILENT, Severity.BAD, 5 * MINUTE, channels=_TOLD),
        _anytime(
            AlertRule(_K.STORE_FULL, Severity.BAD, threshold=0.9, channels=_TOLD, again=24 * _HOUR)
        ),
        _anytime(AlertRule(_K.BACKUP_FAILED, Severity.BAD, channels=_TOLD, again=8 * _HOUR)),
        _wavering(AlertRule(_K.BEHIND_TARGET, lasting=_HALF_HOUR, threshold=0.05, channels=_TOLD)),
        _wavering(AlertRule(_K.FLOOR_SEEN, lasting=_HALF_HOUR, threshold=0.9, channels=_LISTED)),
        AlertRule(_K.STATION_UNSTAFFED, lasting=5 * MINUTE, channels=_LISTED),
        AlertRule(_K.STATION_IDLE, lasting=10 * MINUTE, channels=_TOLD, own=Own.BOTH),
        AlertRule(_K.WORKER_IDLE, lasting=10 * MINUTE, channels=_TOLD, own=Own.BOTH),
        AlertRule(_K.WORKER_ABSENT, lasting=15 * MINUTE, channels=_TOLD),
        AlertRule(_K.WORKER_NOT_SEEN, lasting=5 * MINUTE, channels=_LISTED),
        _anytime(AlertRule(_K.OVERCOUNT, channels=_TOLD, again=24 * _HOUR)),
        AlertRule(_K.CLOCK_OFFSET, threshold=60, channels=_TOLD, again=8 * _HOUR),
        _wavering(
            AlertRule(_K.LOW_CONFIDENCE, lasting=_HOUR, threshold=0.8, channels=_TOLD, again=_HOUR)
        ),
        _wavering(
            AlertRule(
                _K.WORKING_SHARE,
                Severity.INFO,
                _HOUR,
                threshold=0.5,
                upper=0.85,
                channels=_LISTED,
                again=_HOUR,
            )
        ),
        AlertRule(_K.CAMERA_RATE, Severity.INFO, channels=_LISTED, again=2 * _HOUR),
        AlertRule(_K.MODEL_DRIFT, channels=_TOLD, again=24 * _HOUR, settled=2 * _HOUR),
        AlertRule(_K.STRAY_MODEL, Severity.INFO, channels=_LISTED, again=24 * _HOUR),
        AlertRule(_K.TWO_PLACES, Severity.INFO, 2 * MINUTE, channels=_LISTED),
        _anytime(AlertRule(_K.UNKNOWN, channels=_LISTED)),
        _anytime(AlertRule(_K.MORE_UNKNOWN, channels=_LISTED)),
        _anytime(AlertRule(_K.REJECTED, lasting=5 * MINUTE, threshold=5, channels=_TOLD)),
    )
)
"""What is told where nobody has said otherwise."""


@dataclass(frozen=True, slots=True)
class SetAlertRules:
    """Keep these rules."""

    rules: AlertRules
