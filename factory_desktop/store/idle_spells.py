"""Idle spells: how long unbroken stretches of idle lasted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import packed, tally
from factory_desktop.store.engine import raw_of
from factory_desktop.store.packed import Bounds, KeyBounds
from factory_desktop.store.state_order import station_places
from factory_desktop.store.table import Column, order

MOST_EVENTS = 2_000_000
"""Of more events than these, about two seconds, other questions would wait too long."""

_STATES = """
SELECT number, worker, ts_us, station, type FROM range CROSS JOIN event
  ON ts_us > first - {cap_us:d} AND ts_us < past
WHERE type < 3 AND {of_worker}
"""
_WORKERS = "SELECT id, worker_id FROM worker"
_AT_ONCE = 16
"""Stretches of time in one query: nobody waits long for what is done with the rows of so few."""
_IDLE = int(EventType.IDLE)
_NEVER = np.iinfo(np.int64).max


class Found(NamedTuple):
    """Idle spells, in no order; columns of one length."""

    number: Column
    """Of the stretch of time that it is clipped to."""
    worker: Column
    """Its key, as that of the station."""
    station: Column
    start: Column
    """Microseconds, as its end."""
    end: Column
    events: Column

    def of(self, worker: int | None, station: int | None) -> "Found":
        """Keep those of a worker, at a station; None keeps all."""
        mine = np.full(len(self.worker), fill_value=True)
        if worker is not None:
            mine &= self.worker == worker
        if station is not None:
            mine &= self.station == station
        return Found(*(column[mine] for column in self))


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
    within: Sequence[tuple[datetime, datetime]],
    cap: timedelta,
    worker: int | None = None,
) -> Found:
    """Read the spells within each of these stretches of time, clipped to it."""
    sides = [(to_us(start), to_us(end)) for start, end in within]
    places, keys = station_places(connection), KeyBounds.read(connection)
    found = [Found(*np.empty((len(Found._fields), 0), np.int64))]
    for first in range(0, len(sides), _AT_ONCE):
        some = _Reading(sides[first : first + _AT_ONCE], cap // MICROSECOND, worker, keys)
        spells = some.spells(connection, places)
        found.append(spells._replace(number=spells.number + first))
    return Found(*map(np.concatenate, zip(*found, strict=True)))


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
    spells = read(connection, [within], cap, worker).of(worker, station)
    columns = (spells.worker, spells.start, spells.end, spells.events)
    found = list(zip(*(column.tolist() for column in columns), strict=True))
    found.sort(key=lambda one: (one[1] - one[2], one[1], ids[one[0]]))
    return tuple(
        IdleSpell(ids[who], from_us(start), from_us(end), events)
        for who, start, end, events in found[:most]
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """A few stretches of time, read at once."""

    sides: Sequence[tuple[int, int]]
    cap_us: int
    worker: int | None
    keys: KeyBounds

    def spells(self, connection: Connection, places: Column) -> Found:
        columns = self._states(connection)
        number, workers, ts_us, stations, kinds = columns
        if _any_at_once(number, workers, ts_us):
            # Then ids tell which one holds, and they are in another order than keys.
            in_order = order(number, workers, ts_us, places[stations], kinds)
            number, workers, ts_us, stations, kinds = (one[in_order] for one in columns)
        heads, tails, end = self._runs(number, workers, ts_us, stations, kinds)
        first, past = np.array(self.sides, np.int64)[number[heads]].T
        start, end = np.maximum(ts_us[heads], first), np.minimum(end, past)
        mine = end > start
        columns = (number[heads], workers[heads], stations[heads], start, end, tails - heads + 1)
        return Found(*(column[mine] for column in columns))

    def _states(self, connection: Connection) -> Sequence[Column]:
        """Read number, worker, time, station and type of what may have a part in a spell."""
        of_worker = "true" if self.worker is None else f"worker = {self.worker:d}"
        values = ", ".join(["(?, ?, ?)"] * len(self.sides))
        query = f"WITH range (number, first, past) AS (VALUES {values})" + _STATES.format(
            cap_us=self.cap_us, of_worker=of_worker
        )
        flat = [value for number, sides in enumerate(self.sides) for value in (number, *sides)]
        first = min(start for start, _ in self.sides) - self.cap_us
        columns = {
            "number": Bounds(0, len(self.sides) - 1),
            "worker": self.keys.worker,
            "ts_us": Bounds(first, max(end for _, end in self.sides)),
            "station": self.keys.station,
            "type": Bounds(0, 3),
        }
        return packed.read_in_order(raw_of(connection), query, flat, columns)

    def _runs(
        self, number: Column, workers: Column, ts_us: Column, stations: Column, kinds: Column
    ) -> tuple[Column, Column, Column]:
        """Return the places of each unbroken run of idle's first and last state, and its end."""
        idle = kinds == _IDLE
        same = (workers[1:] == workers[:-1]) & (number[1:] == number[:-1])
        joined = idle[1:] & idle[:-1] & same & (stations[1:] == stations[:-1])
        joined &= np.diff(ts_us) <= self.cap_us
        heads = np.flatnonzero(idle & ~np.append(False, joined)[: len(idle)])
        tails = np.flatnonzero(idle & ~np.append(joined, False)[: len(idle)])
        next_us = np.append(np.where(same, ts_us[1:], _NEVER), _NEVER)
        return heads, tails, np.minimum(ts_us[tails] + self.cap_us, next_us[tails])


def _any_at_once(number: Column, workers: Column, ts_us: Column) -> bool:
    """Tell whether any worker has two states at one instant, of rows in order."""
    alike = (ts_us[1:] == ts_us[:-1]) & (workers[1:] == workers[:-1])
    return bool((alike & (number[1:] == number[:-1])).any())
