"""BadKeys: addresses from which too many wrong keys have come."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from math import ceil

MOST = 10
"""Wrong keys from one address within `WITHIN` until it is not listened to."""
WITHIN = 60.0
"""Seconds, as `PAUSE`."""
PAUSE = 300.0
_ADDRESSES = 1000
"""So many are remembered; those longest not heard of go first."""


class BadKeys:
    """Counts by address, on the listener's loop alone."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._tries: OrderedDict[str, deque[float]] = OrderedDict()
        self._until: dict[str, float] = {}

    def note(self, address: str) -> None:
        """Count a wrong key."""
        now = self._now()
        tries = self._tries.setdefault(address, deque(maxlen=MOST))
        self._tries.move_to_end(address)
        tries.append(now)
        if len(tries) == MOST and now - tries[0] <= WITHIN:
            self._until[address] = now + PAUSE
            tries.clear()
        while len(self._tries) > _ADDRESSES:
            gone, _ = self._tries.popitem(last=False)
            self._until.pop(gone, None)

    def wait(self, address: str) -> int:
        """Return for how many seconds an address is not listened to; 0 for one that is."""
        until = self._until.get(address)
        if until is None:
            return 0
        left = until - self._now()
        if left <= 0:
            del self._until[address]
            return 0
        return ceil(left)
