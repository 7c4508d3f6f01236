"""Whereabouts: the state that each worker was last in, and until when a station was seen in one."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.latest import DAY_US
from factory_desktop.store.rollups.spans import State, around
from factory_desktop.store.roster import KeyedRoster


class Run(NamedTuple):
    """A worker's latest state events of one state at one station, none later than a cap."""

    station: int
    type: int
    start_us: int
    """The first of them, or the first that was looked for."""
    last_us: int


class Whereabouts:
    """Looks back from an instant, a day at most; what comes at the instant or later is unknown.

    Of several states at one instant the last holds, in the order of `stretches`.
    """

    def __init__(
        self, connection: Connection, plant: KeyedRoster, past_us: int, now_us: int, cap_us: int
    ) -> None:
        self._raw: sqlite3.Connection = raw_of(connection)
        self._names = {key: one.station_id for key, one in plant.stations.items()}
        self._past, self._now, self._cap = past_us, now_us, cap_us
        self._bound = past_us - DAY_US

    def runs(self, latest: Mapping[int, int]) -> dict[int, Run]:
        """Return the latest run of each worker, by key, who had a state in the day before.

        `latest` are the workers' latest events, of any kind, in microseconds. Of a state that
        holds no longer only the end is looked for.
        """
        found: dict[int, Run] = {}
        # Up to where each worker is still to be looked for.
        sought = {key: us + 1 for key, us in latest.items() if us >= self._bound}
        past, width = self._past, 2 * self._cap
        while sought:
            upto = min(past, max(sought.values()))
            # Mostly a run is short: windows grow as long as they touch each other.
            width = 2 * width if upto == past else 2 * self._cap
            first = max(upto - width, self._bound)
            states = around(self._raw, self._names, list(sought), first - 1, upto)
            for worker, of_worker in states.items():
                self._follow(found, sought, worker, of_worker, first)
            past = first
        return found

    def _follow(
        self,
        found: dict[int, Run],
        sought: dict[int, int],
        worker: int,
        states: list[State],
        first: int,
    ) -> None:
        """Lengthen a worker's run by the states of a window, and say whether it goes on."""
        run, over = found.get(worker), False
        for state in reversed(states):
            if run is None:
                run = Run(state.station, state.type, state.ts_us, state.ts_us)
                over = state.ts_us + self._cap <= self._now
            elif run[:2] == (state.station, state.type) and run.start_us - state.ts_us <= self._cap:
                run = run._replace(start_us=state.ts_us)
            else:
                over = True
            if over:
                break
        if run is not None:
            found[worker] = run
            over = over or run.start_us - self._cap >= first
        if over or first <= self._bound:
            del sought[worker]
        else:
            sought[worker] = min(first, sought[worker])

    def left(self, latest: Mapping[int, int]) -> dict[int, int]:
        """Return until when the last state at each station held, in microseconds by key.

        `latest` are the stations' latest events; where one of them is later, it is that.
        """
        ends = dict(latest)
        sought = {key: us for key, us in latest.items() if us >= self._bound}
        seen = list(self._seen(sought))
        for workers, first, past in _merged(seen, self._cap):
            states = around(self._raw, self._names, sorted(workers), first - 1, past)
            for of_worker in states.values():
                for station, end in self._ends(of_worker):
                    if station in sought:
                        ends[station] = max(ends[station], end)
        return ends

    def _seen(self, latest: Mapping[int, int]) -> Iterator[tuple[int, int]]:
        """Find whose state may have held until after the latest event of a station, and when."""
        query = """
          SELECT worker, ts_us FROM event
          WHERE ts_us > ? AND ts_us <= ? AND station = ? AND type < 3
        """
        for station, us in latest.items():
            yield from self._raw.execute(query, (us - self._cap, us, station))

    def _ends(self, states: list[State]) -> Iterator[tuple[int, int]]:
        known = [state for state in states if state.ts_us < self._past]
        for state, after in pairwise(known):
            yield state.station, min(after.ts_us, state.ts_us + self._cap)
        if known:
            yield known[-1].station, known[-1].ts_us + self._cap


def _merged(seen: Iterable[tuple[int, int]], cap_us: int) -> Iterator[tuple[set[int], int, int]]:
    """Put together what lies within a cap of each other: the workers, from when and to when."""
    group: tuple[set[int], int, int] | None = None
    for worker, us in sorted(seen, key=lambda one: one[1]):
        if group is None or us > group[2]:
            if group is not None:
                yield group
            group = (set(), us, us)
        group = (group[0] | {worker}, group[1], us + cap_us)
    if group is not None:
        yield group
