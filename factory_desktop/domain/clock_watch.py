"""ClockWatch: notices that the computer's clock was set, which is not the same as time passing."""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.instant import EPOCH

log = logging.getLogger(__name__)

LEAST: Final = timedelta(seconds=30)
"""By how much at least: less is how clocks are kept right all the time."""
_STEADY: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""Linux' own name for it, and the other systems'; Windows needs none."""


def steady() -> float:
    """Tell the seconds that have passed since some moment, those of a computer asleep too.

    Nobody can set this clock. Python's monotonic one stands still on Linux and macOS while the
    computer sleeps, and a night's sleep would look as if the clock had been set.
    """
    return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


class ClockWatch:
    """Compares the computer's clock with one that cannot be set, each time it is asked to look."""

    def __init__(
        self,
        clock: Clock | None = None,
        passed: Callable[[], float] = steady,
    ) -> None:
        """`clock` tells the time of day, `passed` the seconds that have passed."""
        self._clock = clock or LiveClock()
        self._passed = passed
        self._seen = self._difference()
        self.ahead = timedelta()
        """By how much it has been set forward in all since this began; below 0 back."""

    def look(self) -> timedelta | None:
        """Return by how much it was set since the last look, forward or back; None if not."""
        difference = self._difference()
        # Small differences are the clock being kept right, and add up to no jump over the months.
        moved, self._seen = difference - self._seen, difference
        if abs(moved) < LEAST:
            return None
        self.ahead += moved
        return moved

    def _difference(self) -> timedelta:
        return (self._clock.now() - EPOCH) - timedelta(seconds=self._passed())


class TakingClock(LiveClock):
    """The listener's clock: it goes by the computer's, and knows when that was set back."""

    def __init__(self, watch: ClockWatch | None = None) -> None:
        self._watch = watch or ClockWatch()

    def latest(self) -> datetime:
        """Tell the latest that it may be now: cameras may be right, and this computer wrong."""
        moved = self._watch.look()
        if moved is not None:
            log.warning("The computer's clock was set by %s.", moved)
        return self.now() - min(self._watch.ahead, timedelta())


def latest(clock: Clock) -> datetime:
    """Tell until when events are no later than now, by a clock of any kind."""
    return clock.latest() if isinstance(clock, TakingClock) else clock.now()
