"""Pace: when the events of a recording are due."""

import time
from datetime import datetime


class Pace:
    """Keeps the distances between events, divided by a speed; the first one is due at once."""

    def __init__(self, speed: float | None) -> None:
        self._speed = speed
        self._first: datetime | None = None
        self._began = 0.0

    def wait(self, at: datetime | None) -> float:
        """Seconds until an event of this time is due; 0 or less when it is.

        Without a speed, or without a time, an event is always due. One that is older than
        the first was late in the recording too, and goes out at once.
        """
        if self._speed is None or at is None:
            return 0.0
        if self._first is None:
            self._first, self._began = at, time.monotonic()
        due = self._began + (at - self._first).total_seconds() / self._speed
        return due - time.monotonic()
