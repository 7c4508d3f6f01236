"""Stretches: where a worker's state events follow each other without a change or a gap."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import packed, table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.packed import Bounds, KeyBounds
from factory_desktop.store.table import Column

# Told apart as columns: window functions take five times as long, and rows of Python's own hold
# its lock, for which the window waits.
_STATES = """
SELECT worker, ts_us, station, type, camera, conf_ppm FROM event
WHERE ts_us >= ? AND ts_us < ? AND type < 3 AND (? IS NULL OR worker = ?)
"""
_WORKERS = "SELECT id, worker_id FROM worker ORDER BY worker_id"
_STATIONS = "SELECT id, station_id FROM station ORDER BY station_id"
_SIMULATED = "SELECT id FROM camera WHERE simulated"

_EARLIEST_US, _LATEST_US = -(2**62), 2**62
_TYPES = tuple(EventType)
_PPM = 1_000_000


class Names(NamedTuple):
    """Ids in their order, and by a key its place there."""

    ids: tuple[str, ...]
    places: Column

    @classmethod
    def of(cls, rows: Sequence[tuple[int, str]]) -> "Names":
        """Take rows of keys and ids in their order."""
        keys = np.array([key for key, _ in rows], np.int64)
        places = np.zeros(keys.max(initial=0) + 1, np.int64)
        places[keys] = np.arange(len(keys))
        return cls(tuple(name for _, name in rows), places)


class Stretch(NamedTuple):
    """An unbroken run of one worker's events of one state at one station."""

    worker_id: str
    station_id: str
    state: EventType
    start: datetime
    end: datetime
    """When the worker's next state event came, at most the cap after the last of this run."""
    events: int
    simulated: bool
    mean_confidence: float
    """Of its events, 0..1."""


class Stretches(NamedTuple):
    """Many of them as columns of one length, by worker and time."""

    workers: tuple[str, ...]
    """Ids, which `worker` has the places of."""
    stations: tuple[str, ...]
    worker: Column
    station: Column
    state: Column
    start: Column
    """Microseconds since 1970, as the end."""
    end: Column
    events: Column
    simulated: Column
    """Whether any of the events is, 0 or 1."""
    conf_ppm: Column
    """The sum of their confidence."""

    def each(self) -> list[Stretch]:
        """Return them one by one."""
        columns = zip(*(column.tolist() for column in self[2:]), strict=True)
        return [
            Stretch(
                self.workers[worker],
                self.stations[station],
                _TYPES[state],
                from_us(start),
                from_us(end),
                events,
                bool(simulated),
                ppm / events / _PPM,
            )
            for worker, station, state, start, end, events, simulated, ppm in columns
        ]


def read(
    connection: Connection,
    span: TimeSpan,
    cap: timedelta,
    worker_id: str | None = None,
    station_id: str | None = None,
) -> Stretches:
    """Read the stretches that reach into a span, not clipped to it."""
    raw = raw_of(connection)
    workers = Names.of(raw.execute(_WORKERS).fetchall())
    stations = Names.of(raw.execute(_STATIONS).fetchall())
    states = _States.read(connection, span, cap, _key(workers, worker_id))
    worker, station = workers.places[states.worker], stations.places[states.station]
    # Of several at one instant the last holds, in the order of the stations' ids and of the types.
    in_order = table.order(worker, states.ts_us, station, states.type)
    begins = _EARLIEST_US if span.start is None else to_us(span.start)
    simulated = np.isin(states.camera, table.read(raw, _SIMULATED, (), width=1))
    columns = (worker, station, states.ts_us, states.type, states.conf_ppm, simulated)
    ordered = _Ordered._make(one[in_order] for one in columns)
    found = _runs(ordered, cap // MICROSECOND, begins)
    if station_id is not None:
        mine = np.array([one == station_id for one in stations.ids], np.bool_)[found[1]]
        found = tuple(column[mine] for column in found)
    return Stretches(workers.ids, stations.ids, *found)


def _key(workers: Names, worker_id: str | None) -> int | None:
    """Return a worker's key; who is not on the roster has no events."""
    if worker_id is None:
        return None
    if worker_id not in workers.ids:
        return -1
    return int(np.flatnonzero(workers.places == workers.ids.index(worker_id))[-1])


class _States(NamedTuple):
    """State events, in no order."""

    worker: Column
    """Integer keys, as those of stations and cameras."""
    station: Column
    ts_us: Column
    type: Column
    camera: Column
    conf_ppm: Column

    @classmethod
    def read(
        cls, connection: Connection, span: TimeSpan, cap: timedelta, worker: int | None
    ) -> "_States":
        # A state that began up to the cap before the span still holds in it.
        first = to_us(span.start - cap) if span.start is not None else _EARLIEST_US
        past = to_us(span.end) if span.end is not None else _LATEST_US
        keys = KeyBounds.read(connection)
        columns = {
            "worker": keys.worker,
            "ts_us": Bounds(first, past),
            "station": keys.station,
            "type": Bounds(0, 3),
            "camera": keys.camera,
            "conf_ppm": Bounds(0, _PPM),
        }
        given = (first, past, worker, worker)
        found = packed.read(raw_of(connection), _STATES, given, columns)
        return cls(found[0], found[2], found[1], *found[3:])


class _Ordered(NamedTuple):
    """State events as they follow each other."""

    worker: Column
    """Places of ids, as those of stations."""
    station: Column
    ts_us: Column
    kind: Column
    conf_ppm: Column
    simulated: NDArray[np.bool_]


def _runs(states: _Ordered, cap_us: int, begins: int) -> tuple[Column, ...]:
    """Part rows in order where state or station change, or nobody was seen for too long.

    Returns the columns of `Stretches`, those that reach beyond where the span begins.
    """
    worker, station, ts_us, kind, conf_ppm, simulated = states
    if not len(worker):
        return (worker,) * 8
    same = worker[1:] == worker[:-1]
    goes_on = same & (station[1:] == station[:-1]) & (kind[1:] == kind[:-1])
    goes_on &= np.diff(ts_us) <= cap_us
    heads = np.flatnonzero(np.append(True, ~goes_on))
    tails = np.append(heads[1:], len(worker)) - 1
    end = ts_us[tails] + cap_us
    followed = tails[:-1][same[tails[:-1]]]
    place = np.flatnonzero(np.append(same[tails[:-1]], False))
    end[place] = np.minimum(end[place], ts_us[followed + 1])
    start = ts_us[heads]
    mine = (end > start) & (end > begins)
    columns = (
        worker[heads],
        station[heads],
        kind[heads],
        start,
        end,
        tails - heads + 1,
        np.maximum.reduceat(simulated.astype(np.int64), heads),
        np.add.reduceat(conf_ppm, heads),
    )
    return tuple(column[mine] for column in columns)
