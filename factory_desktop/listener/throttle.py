"""Throttle: keeps what can happen often from being told each time."""

from collections.abc import Hashable
from time import monotonic

MOST = 1000
"""Things told apart; with so many of them all are forgotten rather than kept."""


class Throttle:
    """Lets the same thing through once in so many seconds, and counts it in between."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next: dict[Hashable, float] = {}
        self._held_back: dict[Hashable, int] = {}

    def passes(self, thing: Hashable) -> bool:
        """Say whether it may be told again."""
        now = monotonic()
        if now < self._next.get(thing, now):
            self._held_back[thing] = self._held_back.get(thing, 0) + 1
            return False
        if len(self._next) >= MOST:
            self._next.clear()
            self._held_back.clear()
        self._next[thing] = now + self._seconds
        return True

    def held_back(self, thing: Hashable) -> int:
        """Return how often it was held back, and count anew."""
        return self._held_back.pop(thing, 0)
