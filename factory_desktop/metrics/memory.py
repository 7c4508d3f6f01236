"""Memory: what was worked out of stretches of time that are over, as long as it stays true.

A late event makes anew what it touches, and nothing else: with each value is kept how many events
every hour that it rests on had. New events only add to that; whatever else happens to events
counts in `Kept.epoch`.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.store import event_counts
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.pieces import Range
from factory_desktop.store.table import Column, Table

MOST_BYTES = 64_000_000
"""Of all that is kept; what was not asked for the longest goes first."""

Part = tuple[Range, ...]
"""Stretches of time in order, in microseconds, that are worked out and kept together."""
Value = Sequence[Column | Table]


class _Known(NamedTuple):
    value: Value
    rests_on: bytes
    """The hours' counts of events."""


class Memory:
    """For one thread; empty at first."""

    def __init__(self) -> None:
        self._known: dict[Hashable, _Known] = {}
        self._bytes = 0

    def recall(
        self,
        connection: Connection,
        what: Hashable,
        parts: Sequence[Part],
        upto_us: int,
        read: Callable[[Sequence[int]], Sequence[Value]],
    ) -> list[Value]:
        """Return what each part is: as it is known, or as `read` reads those of some numbers.

        It depends on the part, on `what`, and on states that reach into it. Parts that end after
        `upto_us` are not kept.
        """
        if not parts:
            return []
        kept = Kept.read(connection)
        of = (what, kept.epoch, kept.cap_us, kept.floor_us, kept.grid.zone.key)
        counts = _Counts(connection, kept, parts)
        rests = [counts.rests_on(part) for part in parts]
        found = [self._look_up((of, part), on) for part, on in zip(parts, rests, strict=True)]
        missing = [number for number, value in enumerate(found) if value is None]
        for number, value in zip(missing, read(missing) if missing else (), strict=True):
            found[number] = value
            if parts[number][-1][1] <= upto_us:
                self._keep((of, parts[number]), _Known(value, rests[number]))
        return [value for value in found if value is not None]

    def _look_up(self, key: Hashable, rests_on: bytes) -> Value | None:
        known = self._known.get(key)
        if known is None or known.rests_on != rests_on:
            return None
        # The last one asked for stands at the end.
        self._known[key] = self._known.pop(key)
        return known.value

    def _keep(self, key: Hashable, known: _Known) -> None:
        self._drop(key)
        self._known[key] = known
        self._bytes += _bytes(known)
        while self._bytes > MOST_BYTES:
            self._drop(next(iter(self._known)))

    def _drop(self, key: Hashable) -> None:
        known = self._known.pop(key, None)
        if known is not None:
            self._bytes -= _bytes(known)


class _Counts:
    """How many events each hour has that some parts rest on."""

    def __init__(self, connection: Connection, kept: Kept, parts: Sequence[Part]) -> None:
        self._kept = kept
        sides = [self._hours(part) for part in parts]
        self._first = min(first for first, _ in sides)
        past = max(past for _, past in sides)
        self._counts = event_counts.by_hour(connection, self._first, past)

    def rests_on(self, part: Part) -> bytes:
        first, past = (hour - self._first for hour in self._hours(part))
        return self._counts[first:past].tobytes()

    def _hours(self, part: Part) -> Range:
        # A state from up to the cap before may reach into it.
        first, past = part[0][0] - self._kept.cap_us - HOUR_US, part[-1][1]
        return self._kept.grid.hour(first), self._kept.grid.ceiling(past)


def _bytes(known: _Known) -> int:
    return sum(np.asarray(one).nbytes for one in known.value) + len(known.rests_on)
