"""Idle spells: how long unbroken stretches of idle lasted, without reading each event."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import tally
from factory_desktop.store.engine import raw_of

MOST_EVENTS = 2_000_000
"""Of more events than these, about five seconds, other questions would wait too long."""

# Told apart by the database, as there may be a million events: made into objects they would
# hold Python's lock, and with it the window. The order is that of `stretches`.
_RUNS = """
WITH state AS (
  SELECT e.worker AS worker, e.station AS station, s.station_id AS station_id, e.type AS type,
    e.ts_us AS ts_us, lead(e.ts_us) OVER w AS after_us, lag(e.ts_us) OVER w AS before_us,
    lag(e.type) OVER w AS before_type, lag(e.station) OVER w AS before_station
  FROM event e JOIN station s ON s.id = e.station
  WHERE e.ts_us > :first - :cap AND e.ts_us < :past AND e.type < 3
    AND (:worker IS NULL OR e.worker = :worker)
  WINDOW w AS (PARTITION BY e.worker ORDER BY e.ts_us, s.station_id, e.type)
), idle AS (
  SELECT worker, station, station_id, ts_us,
    min(coalesce(after_us, ts_us + :cap), ts_us + :cap, :past) AS end_us,
    before_type IS NOT 1 OR before_station IS NOT station OR ts_us - before_us > :cap AS begins
  FROM state WHERE type = 1
), numbered AS (
  SELECT worker, station, ts_us, end_us, sum(begins) OVER (
    PARTITION BY worker ORDER BY ts_us, station_id ROWS UNBOUNDED PRECEDING
  ) AS number FROM idle
), spell AS (
  SELECT worker, station, max(min(ts_us), :first) AS start_us, max(end_us) AS end_us,
    count(*) AS n
  FROM numbered GROUP BY worker, number
)
"""
_ALL = (
    _RUNS
    + """
SELECT worker, start_us, end_us FROM spell
WHERE end_us > start_us AND (:station IS NULL OR station = :station)
"""
)
_LONGEST = (
    _RUNS
    + """
SELECT worker.worker_id, start_us, end_us, n FROM spell JOIN worker ON worker.id = spell.worker
WHERE end_us > start_us AND (:station IS NULL OR station = :station)
ORDER BY end_us - start_us DESC, start_us, worker.worker_id LIMIT :most
"""
)


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
    return raw_of(connection).execute(_ALL, _asked(within, cap, worker, station)).fetchall()


def longest(
    connection: Connection,
    within: tuple[datetime, datetime],
    cap: timedelta,
    most: int,
    worker: int | None = None,
    station: int | None = None,
) -> tuple[IdleSpell, ...]:
    """Read the longest spells within a stretch of time, clipped to it, the longest first."""
    asked = _asked(within, cap, worker, station) | {"most": most}
    return tuple(
        IdleSpell(worker_id, from_us(start), from_us(end), events)
        for worker_id, start, end, events in raw_of(connection).execute(_LONGEST, asked)
    )


def _asked(
    within: tuple[datetime, datetime], cap: timedelta, worker: int | None, station: int | None
) -> dict[str, int | None]:
    return {
        "first": to_us(within[0]),
        "past": to_us(within[1]),
        "cap": cap // MICROSECOND,
        "worker": worker,
        "station": station,
    }
