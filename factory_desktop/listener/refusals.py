"""Refusals: what the log is told of requests that were refused.

A line names the kind of problem and the address, and nothing that was sent: no request can
forge a line, and no number of them makes many.
"""

import logging
from collections import Counter
from collections.abc import Callable
from time import monotonic

from factory_desktop.listener.throttle import Throttle

log = logging.getLogger(__name__)

EVERY = 10.0
"""Seconds until the same kind of problem of the same address is told again."""
A_SECOND = 10
"""Lines at most, from however many addresses; as many again about who is locked out."""
LOCKED_OUT = "too-many-keys"


class Refusals:
    """Counts them by kind and address."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._throttle = Throttle(EVERY)
        self._clock = clock
        self._second = 0
        self._told: Counter[bool] = Counter()

    def note(self, code: str, address: str) -> None:
        """Tell of one, or count it for the line after."""
        if not self._throttle.passes((code, address)):
            return
        # Apart from the rest, or others' noise would hide who guesses keys.
        locked_out = code == LOCKED_OUT
        if self._has_room(locked_out=locked_out):
            before = self._throttle.held_back((code, address))
            level = logging.WARNING if locked_out else logging.INFO
            said, cause = "Refused %s: %s (%d more before)", f"{code} {address}"
            log.log(level, said, address, code, before, extra={"cause": cause})

    def _has_room(self, *, locked_out: bool) -> bool:
        second = int(self._clock())
        if second != self._second:
            self._second = second
            self._told.clear()
        self._told[locked_out] += 1
        return self._told[locked_out] <= A_SECOND
