"""TimeRule: how single events become time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

RuleName = Literal["fixed"]
"""`fixed`: each working, idle or absent event stands for the same length of time."""


@dataclass(frozen=True, slots=True)
class TimeRule:
    """The rule in force with its lengths (the document's EVENT_DURATION)."""

    name: RuleName = "fixed"
    event_duration: timedelta = timedelta(minutes=5)
    """What one state event stands for."""
    cap: timedelta = timedelta(minutes=5)
    """After this long without a further event a worker counts as not seen."""

    def length(self, events: int) -> timedelta:
        """Return the time that this many state events stand for."""
        return events * self.event_duration
