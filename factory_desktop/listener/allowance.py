"""Allowance: how many requests a second somebody may make."""

from time import monotonic

SAVED = 2.0
"""Seconds whose requests can be saved up, and then made all at once."""


class Allowance:
    """A bucket of tokens that fills by itself, kept as one number.

    That number is the moment at which the bucket will be full again. Each request moves it on
    by what a request is worth, and where it would lie too far ahead the bucket is empty (the
    generic cell rate algorithm of ITU-T I.371): asked once a request, it costs a comparison.
    """

    __slots__ = ("_full_at", "_worth")

    def __init__(self, rate: float) -> None:
        self._worth = 1.0 / rate
        self._full_at = 0.0

    def take(self) -> bool:
        """Take one, and say whether there was one."""
        now = monotonic()
        full_at = self._full_at
        if full_at <= now:
            self._full_at = now + self._worth
            return True
        if full_at - now > SAVED:
            return False
        self._full_at = full_at + self._worth
        return True

    def charge(self, amount: int) -> None:
        """Take more for what has cost more, also if it is not there: it is owed then."""
        self._full_at = max(self._full_at, monotonic()) + amount * self._worth

    @property
    def wait(self) -> float:
        """Seconds until there is one again."""
        return max(0.0, self._full_at - monotonic() - SAVED)

    @property
    def is_full(self) -> bool:
        """Whether nothing is missing, so that a new one would be no different."""
        return self._full_at <= monotonic()
