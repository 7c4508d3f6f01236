"""Alert: one cause that was told, and what has become of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from factory_desktop.domain.concern import OF_HAPPENINGS, Concern, Severity


class WorkTime(Enum):
    """What the plant does at a moment."""

    WORK = "work"
    """A shift runs, or none is planned at all."""
    BREAK = "break"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Seen:
    """What holds at one moment."""

    at: datetime
    concerns: tuple[Concern, ...] = ()
    time: WorkTime = WorkTime.WORK
    shift_start: datetime | None = None
    """When the running shift began; None where none runs."""
    shift_end: datetime | None = None
    live: bool = True
    """Whether any camera sends what happens."""

    def is_news(self, concern: Concern) -> bool:
        """Tell whether anybody has to hear of it: what generated figures show is no news."""
        return self.live or concern.kind not in OF_HAPPENINGS


@dataclass(frozen=True, slots=True)
class Alert:
    """One cause: active until `cleared_at`, acknowledged or not, muted or not."""

    number: int
    concern: Concern
    """As it was seen last."""
    fired_at: datetime
    cleared_at: datetime | None = None
    acknowledged_at: datetime | None = None
    muted_until: datetime | None = None
    told_at: datetime | None = None
    """When it was last due to be said on the desktop, be it as one of "5 more"."""
    gone_at: datetime | None = None
    """Since when it is not so any more, while it is not over yet for so long as its rule wants."""

    @property
    def cause(self) -> str:
        """The same for the same cause."""
        return self.concern.cause

    @property
    def is_active(self) -> bool:
        """Whether it is still so."""
        return self.cleared_at is None

    def is_muted(self, at: datetime) -> bool:
        """Tell whether nobody wants to hear of it at a moment."""
        return self.muted_until is not None and at < self.muted_until

    def waits(self, at: datetime) -> bool:
        """Tell whether somebody should look at it."""
        return self.is_active and self.acknowledged_at is None and not self.is_muted(at)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said on the desktop: these alerts, or how many more there are."""

    at: datetime
    alerts: tuple[Alert, ...]
    more: bool = False
    """Too many came at once: only their number is said."""
    desktop: bool = True
    sound: bool = False


@dataclass(frozen=True, slots=True)
class AlertState:
    """All that the engine goes on from; nothing else is remembered."""

    alerts: tuple[Alert, ...] = ()
    """By their numbers: the active ones, and those that cleared a while ago."""
    notices: tuple[datetime, ...] = ()
    """When something was said on the desktop in the last ten minutes."""
    held: tuple[int, ...] = ()
    """The numbers of those that wait to be counted as "more"."""
    next_number: int = 1


class Turn(Enum):
    """What became of an alert."""

    FIRED = "fired"
    BACK = "back"
    """The same cause again, within the rule's time."""
    WORSE = "worse"
    CLEARED = "cleared"
    ACKNOWLEDGED = "acknowledged"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of an alert's story."""

    turn: Turn
    alert: Alert


@dataclass(frozen=True, slots=True)
class Step:
    """What one look has come to."""

    state: AlertState
    happened: tuple[Happened, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertBoard:
    """The alerts as they are shown at one moment."""

    at: datetime
    active: tuple[Alert, ...] = ()
    """Worst first."""
    cleared: tuple[Alert, ...] = ()
    """Those of this shift, or of the last eight hours; the latest first."""
    shift_end: datetime | None = None

    @property
    def waiting(self) -> tuple[Alert, ...]:
        """Those that somebody should look at."""
        return tuple(one for one in self.active if one.waits(self.at))

    @property
    def worst(self) -> Severity | None:
        """How grave it is; None where nothing waits."""
        return min((one.concern.severity for one in self.waiting), default=None)


@dataclass(frozen=True, slots=True)
class Heed:
    """What a person does with an alert: acknowledge it, or mute it until a moment."""

    number: int
    muted_until: datetime | None = None
    """None acknowledges."""
