"""Clock: the one place that everything showing "now" asks."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells what "now" is for whoever shows figures."""

    def now(self) -> datetime:
        """Tell the present instant, aware UTC."""


class LiveClock:
    """The computer's own clock. The listener always has this one."""

    def now(self) -> datetime:
        """Tell the present instant, aware UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands still, for pictures of a past moment and for tests."""

    at: datetime

    def now(self) -> datetime:
        """Tell the instant it was stopped at."""
        return self.at
