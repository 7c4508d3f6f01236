"""Spans: how long states last under the measured rule, and what new events change of that.

A worker's state events are ordered by time, then station id, then type; each lasts until the
next, at most the cap. Of several at one instant only the last has a length.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid

_MOST_NAMED = 500
"""Workers that are named in one query; of more, all are read."""


class State(NamedTuple):
    """One state event of a worker; compares in the order that states follow each other."""

    ts_us: int
    station_id: str
    type: int
    station: int


Cell = tuple[int, int, int]
"""An hour, a worker and a station, by their integer keys."""


class Changes(dict[Cell, list[int]]):
    """Microseconds of working, idle and absent time to add, by hour, worker and station."""

    def __init__(self, grid: HourGrid) -> None:
        super().__init__()
        self._phase = grid.phase_us

    def add(self, worker: int, state: State, start: int, end: int, sign: int = 1) -> None:
        """Add, or take away, a stretch of a state; split where hours end."""
        while start < end:
            hour = (start - self._phase) // HOUR_US
            stop = min(end, (hour + 1) * HOUR_US + self._phase)
            cell = self.get((hour, worker, state.station))
            if cell is None:
                cell = self[hour, worker, state.station] = [0, 0, 0]
            cell[state.type] += sign * (stop - start)
            start = stop

    def follow(self, worker: int, before: State, fresh: Sequence[State], cap: int) -> None:
        """Add states that come after all others of the worker, which `before` is the last of."""
        cut = before.ts_us + cap
        if fresh[0].ts_us < cut:
            self.add(worker, before, fresh[0].ts_us, cut, -1)
        self.begin(worker, fresh, cap)

    def begin(self, worker: int, states: Sequence[State], cap: int) -> None:
        """Add states of which the last has none after it."""
        for state, following in pairwise(states):
            self.add(worker, state, state.ts_us, min(following.ts_us, state.ts_us + cap))
        last = states[-1]
        self.add(worker, last, last.ts_us, last.ts_us + cap)

    def insert(
        self, worker: int, states: Sequence[State], fresh: Iterable[State], cap: int
    ) -> None:
        """Add `fresh` ones among `states`, which are all in order around them."""
        new = set(fresh)
        before = dict(_ends([state for state in states if state not in new], cap))
        for state, end in _ends(states, cap):
            self.add(worker, state, state.ts_us, end)
            if state in before:
                self.add(worker, state, state.ts_us, before[state], -1)


def _ends(states: Sequence[State], cap: int) -> Iterator[tuple[State, int]]:
    for state, following in pairwise(states):
        yield state, min(following.ts_us, state.ts_us + cap)
    if states:
        yield states[-1], states[-1].ts_us + cap


def around(
    raw: sqlite3.Connection, names: dict[int, str], workers: Sequence[int], first: int, last: int
) -> dict[int, list[State]]:
    """Read the workers' state events between two instants, both excluded, in order.

    `names` are the stations' ids by their keys.
    """
    query = "SELECT worker, ts_us, station, type FROM event WHERE ts_us > ? AND ts_us < ?"
    query += " AND type < 3"
    named: Sequence[int] = ()
    if len(workers) <= _MOST_NAMED:
        named = workers
        query += f" AND worker IN ({', '.join('?' * len(workers))})"
    found: dict[int, list[State]] = {worker: [] for worker in workers}
    for worker, ts_us, station, kind in raw.execute(query, (first, last, *named)):
        if worker in found:
            found[worker].append(State(ts_us, names[station], kind, station))
    for states in found.values():
        states.sort()
    return found


def clusters(fresh: dict[int, list[State]], cap: int) -> Iterator[dict[int, list[State]]]:
    """Part workers' states into groups that are too far apart to touch each other.

    Each group is read around once: two reads for every event would cost a hundred times more
    where all workers report every second.
    """
    by_time = sorted((state, worker) for worker, states in fresh.items() for state in states)
    group: dict[int, list[State]] = {}
    latest = None
    for state, worker in by_time:
        if latest is not None and state.ts_us - latest > 2 * cap:
            yield group
            group = {}
        group.setdefault(worker, []).append(state)
        latest = state.ts_us
    if group:
        yield group
