"""Idle spells: how long unbroken stretches of idle lasted."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import table, tally
from factory_desktop.store.engine import raw_of
from factory_desktop.store.state_order import state_order
from factory_desktop.store.table import Table

MOST_EVENTS = 2_000_000
"""Of more events than these, about two seconds, other questions would wait too long."""

_STATES = """
SELECT ts_us, worker, station, type FROM event
WHERE ts_us > ? AND ts_us < ? AND type < 3 AND (? IS NULL OR worker = ?)
"""
_WORKERS = "SELECT id, worker_id FROM worker"
_IDLE = int(EventType.IDLE)
_NEVER = np.iinfo(np.int64).max

_Spell = tuple[int, int, int, int]
"""The worker's key, start and end in microseconds, and how many events it has."""


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
    states = table.read(raw, _STATES, (first - cap_us, past, worker, worker), width=4)
    ts_us, workers, stations, kinds = states.T
    order = state_order(connection, workers, ts_us, stations, kinds)
    runs = _runs(states[order], cap_us)
    workers, stations, start, end, events = runs.T
    start, end = np.maximum(start, first), np.minimum(end, past)
    mine = end > start
    if station is not None:
        mine &= stations == station
    found = np.stack((workers, start, end, events), axis=1)[mine].tolist()
    return [(who, begun, over, count) for who, begun, over, count in found]


def _runs(states: Table, cap_us: int) -> Table:
    """Return worker, station, start, end and number of events of each unbroken run of idle.

    `states` are in the order of `state_order`.
    """
    if not len(states):
        return np.empty((0, 5), np.int64)
    ts_us, workers, stations, kinds = states.T
    idle, same = kinds == _IDLE, workers[1:] == workers[:-1]
    joined = idle[1:] & idle[:-1] & same & (stations[1:] == stations[:-1])
    joined &= np.diff(ts_us) <= cap_us
    heads = np.flatnonzero(idle & ~np.insert(joined, 0, values=False))
    tails = np.flatnonzero(idle & ~np.append(joined, values=False))
    next_us = np.append(np.where(same, ts_us[1:], _NEVER), _NEVER)
    end = np.minimum(ts_us[tails] + cap_us, next_us[tails])
    return np.stack((workers[heads], stations[heads], ts_us[heads], end, tails - heads + 1), axis=1)
