"""TimeRule: how single events become time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from factory_desktop.domain.instant import MICROSECOND

RuleName = Literal["fixed", "measured"]
"""`fixed`: each working, idle or absent event stands for the same length of time.

`measured`: a state lasts until the same worker's next state event, at most the cap.
"""

GRACE = timedelta(minutes=1)
"""So much later than a camera sends at the latest, its silence is worth a look."""
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

    @property
    def silent_after(self) -> timedelta:
        """How long after an event a camera at work has surely sent the next one.

        Under the fixed rule it sends once per event duration, under the measured one at any pace.
        """
        longest = max(self.event_duration, self.cap) if self.name == "fixed" else self.cap
        return longest + GRACE

    def time(self, events: int, measured_us: int) -> timedelta:
        """Return the time of so many state events, which lasted so many microseconds."""
        if self.name == "fixed":
            return events * self.event_duration
        return measured_us * MICROSECOND
