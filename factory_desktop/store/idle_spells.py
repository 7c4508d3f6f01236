"""Idle spells: how long unbroken stretches of idle lasted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import tally
from factory_desktop.store.engine import raw_of

MOST_EVENTS = 2_000_000
"""Of more events than these, about two seconds, other questions would wait too long."""

# Told apart in Python, as they come in the order of the key: the database would sort them by
# worker first, which takes three times as long.
_STATES = """
SELECT ts_us, worker, station, type FROM event
WHERE ts_us > ? AND ts_us < ? AND type < 3 AND (? IS NULL OR worker = ?)
ORDER BY ts_us, worker
"""
_STATIONS = "SELECT id, station_id FROM station"
_WORKERS = "SELECT id, worker_id FROM worker"
_IDLE = int(EventType.IDLE)


_Spell = tuple[int, int, int, int]
"""The worker's key, start and end in microseconds, and how many events it has."""
_Run = tuple[int, int, int, int]
"""The latest event of a spell that may go on, its station, its first event, and how many."""


class IdleSpell(NamedTuple):
    """An unbroken stretch of idle at one station."""

    worker_id: str
    start: datetime
    end: datetime
    events: int


def too_many(connection: Connection, span: TimeSpan, worker: int | None) -> bool:
    """Tell whether a span has more events than spells are told apart of; of one worker, never."""
    return worker is None and tally.count(connection, span).events > MOST_EVENTS


def read(
    connection: Connection,
    within: tuple[datetime, datetime],
    cap: timedelta,
    worker: int | None = None,
    station: int | None = None,
) -> Sequence[tuple[int, int, int]]:
    """Read the worker's key, start and end in microseconds of each spell, in no order.

    They are clipped to a stretch of time.
    """
    return [spell[:3] for spell in _spells(connection, within, cap, worker, station)]


def longest(
    connection: Connection,
    within: tuple[datetime, datetime],
    cap: timedelta,
    most: int,
    worker: int | None = None,
    station: int | None = None,
) -> tuple[IdleSpell, ...]:
    """Read the longest spells within a stretch of time, clipped to it, the longest first."""
    ids = dict(raw_of(connection).execute(_WORKERS).fetchall())
    found = _spells(connection, within, cap, worker, station)
    found.sort(key=lambda one: (one[1] - one[2], one[1], ids[one[0]]))
    return tuple(
        IdleSpell(ids[who], from_us(start), from_us(end), events)
        for who, start, end, events in found[:most]
    )


def _spells(
    connection: Connection,
    within: tuple[datetime, datetime],
    cap: timedelta,
    worker: int | None,
    station: int | None,
) -> list[_Spell]:
    raw = raw_of(connection)
    first, past, cap_us = to_us(within[0]), to_us(within[1]), cap // MICROSECOND
    walk = _Walk(dict(raw.execute(_STATIONS).fetchall()), first, past, cap_us, station)
    walk.go(raw.execute(_STATES, (first - cap_us, past, worker, worker)))
    return walk.found


class _Walk:
    """Goes through states in the order of time and worker, and keeps the spells that are over."""

    def __init__(
        self, names: Mapping[int, str], first: int, past: int, cap: int, station: int | None
    ) -> None:
        self._names = names
        self._first, self._past, self._cap, self._station = first, past, cap, station
        self._idle: dict[int, _Run] = {}
        self.found: list[_Spell] = []

    def go(self, states: Iterable[tuple[int, int, int, int]]) -> None:
        # There may be a million: whoever works on is passed by with one look.
        idle, found, take = self._idle, self.found, self._take
        last_worker = last_us = -1
        tied: list[tuple[int, int]] = []
        before, count = None, 0
        for ts_us, worker, station, kind in states:
            if worker == last_worker and ts_us == last_us:
                tied.append((station, kind))
                self._again(worker, ts_us, tied, before, count)
                continue
            last_worker, last_us = worker, ts_us
            before, count = idle.get(worker), len(found)
            if before is not None or kind == _IDLE:
                take(worker, ts_us, station, kind)
            tied = [(station, kind)]
        for worker, run in idle.items():
            self._keep(worker, run, run[0] + self._cap)

    def _take(self, worker: int, ts_us: int, station: int, kind: int) -> None:
        run = self._idle.get(worker)
        if run is not None:
            goes_on = kind == _IDLE and station == run[1] and ts_us - run[0] <= self._cap
            if goes_on:
                self._idle[worker] = (ts_us, station, run[2], run[3] + 1)
                return
            self._keep(worker, run, min(ts_us, run[0] + self._cap))
            del self._idle[worker]
        if kind == _IDLE:
            self._idle[worker] = (ts_us, station, ts_us, 1)

    def _again(
        self,
        worker: int,
        ts_us: int,
        tied: list[tuple[int, int]],
        before: "_Run | None",
        count: int,
    ) -> None:
        """Take states of one instant in the order of `stretches`, the last of which holds."""
        self._idle.pop(worker, None)
        if before is not None:
            self._idle[worker] = before
        del self.found[count:]
        tied.sort(key=lambda one: (self._names[one[0]], one[1]))
        for station, kind in tied:
            self._take(worker, ts_us, station, kind)

    def _keep(self, worker: int, run: "_Run", end: int) -> None:
        start, end = max(run[2], self._first), min(end, self._past)
        if end > start and self._station in {None, run[1]}:
            self.found.append((worker, start, end, run[3]))
