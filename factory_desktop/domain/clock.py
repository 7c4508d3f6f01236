"""Clock: the one place that everything showing "now" asks."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells what "now" is for whoever shows figures."""

    @property
    def past(self) -> bool:
        """Whether it shows a past moment, at which nothing later was known."""

    def now(self) -> datetime:
        """Tell the present instant, aware UTC."""


class LiveClock:
    """The computer's own clock. The listener always has this one."""

    past = False

    def now(self) -> datetime:
        """Tell the present instant, aware UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands still, for pictures of a past moment and for tests."""

    at: datetime
    past: bool = False

    def now(self) -> datetime:
        """Tell the instant it was stopped at."""
        return self.at


@dataclass(frozen=True)
class ReplayClock:
    """A clock that goes through a past time at some speed; each change makes a new one.

    Frozen, so that the window and the readers can hold the same one.
    """

    at: datetime
    """The moment that it showed when it was set."""
    speed: float = 0
    """Seconds shown for each second; 0 stands still."""
    set_at: float = 0
    """When it was set, by the computer's monotonic clock, in seconds."""
    past: bool = True

    def now(self) -> datetime:
        """Tell the moment shown, aware UTC; never later than the live clock's."""
        shown = self.at + timedelta(seconds=(time.monotonic() - self.set_at) * self.speed)
        return min(shown, datetime.now(UTC))

    def going(self, speed: float) -> "ReplayClock":
        """Go on from the moment shown at this speed."""
        return self.moved(self.now(), speed)

    def moved(self, at: datetime, speed: float | None = None) -> "ReplayClock":
        """Jump to a moment, at the same speed or at this one."""
        speed = self.speed if speed is None else speed
        return replace(self, at=at, speed=speed, set_at=time.monotonic())
