"""TimeRule: how single events become time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from factory_desktop.domain.instant import MICROSECOND

RuleName = Literal["fixed", "measured"]
"""`fixed`: each working, idle or absent event stands for the same length of time.

`measured`: a state lasts until the same worker's next state event, at most the cap.
"""

RULE_NAMES: tuple[RuleName, ...] = get_args(RuleName)


@dataclass(frozen=True, slots=True)
class TimeRule:
    """The rule in force with its lengths (the document's EVENT_DURATION)."""

    name: RuleName = "fixed"
    event_duration: timedelta = timedelta(minutes=5)
    """Fixed rule: what one state event stands for."""
    cap: timedelta = timedelta(minutes=5)
    """Measured rule: the longest that a state lasts without a further event, at most an hour.

    After it a worker counts as not seen.
    """

    def time(self, events: int, measured_us: int) -> timedelta:
        """Return the time of so many state events, which lasted so many microseconds."""
        if self.name == "fixed":
            return events * self.event_duration
        return measured_us * MICROSECOND
