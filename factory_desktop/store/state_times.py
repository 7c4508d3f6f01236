"""StateTimes: how long each worker was in which state within a short stretch of time.

From the events alone and in Python: that takes half as long as window functions do.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.kept import Kept

Times = list[int]
"""Microseconds of working, idle and absent time."""
NO_TIME: Times = [0, 0, 0]

_STATES = """
SELECT ts_us, worker, station, type FROM event
WHERE ts_us > ? AND ts_us < ? AND type < 3
ORDER BY ts_us
"""
_IDS = "SELECT id, station_id FROM station"


def read(connection: Connection, kept: Kept, start: datetime, end: datetime) -> Mapping[int, Times]:
    """Add up by worker's key, clipped to the stretch; by the cap that is kept with the rollups."""
    first, past, cap = to_us(start), to_us(end), kept.cap_us
    raw = raw_of(connection)
    rows = raw.execute(_STATES, (first - cap, past)).fetchall()
    times: dict[int, Times] = {}
    held: dict[int, tuple[int, int, int]] = {}
    names: dict[int, str] | None = None
    for ts_us, who, station, kind in rows:
        before = held.get(who)
        if before is not None and before[0] == ts_us:
            # Of several at one instant the last has a length, in the order of the stations' ids.
            names = names or dict(raw.execute(_IDS).fetchall())
            if (names[station], kind) < (names[before[1]], before[2]):
                continue
        elif before is not None:
            _add(times, who, before, min(ts_us, before[0] + cap), first)
        held[who] = (ts_us, station, kind)
    for who, last in held.items():
        _add(times, who, last, min(past, last[0] + cap), first)
    return times


def _add(
    times: dict[int, Times], worker: int, state: tuple[int, int, int], end: int, first: int
) -> None:
    length = end - max(state[0], first)
    if length > 0:
        times.setdefault(worker, [0, 0, 0])[state[2]] += length
