"""Stretches: where a worker's state events follow each other without a change or a gap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import sleep

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of

# In this order of several states at one instant only the last has a length. Sorted and told
# apart in Python: window functions take five times as long.
_STATES = """
SELECT worker.worker_id, ts_us, station.station_id, type, camera.simulated, conf_ppm
FROM event
JOIN worker ON worker.id = event.worker
JOIN station ON station.id = event.station
JOIN camera ON camera.id = event.camera
WHERE ts_us >= ? AND ts_us < ? AND type < 3
"""

_EARLIEST_US, _LATEST_US = -(2**62), 2**62

_Row = tuple[str, int, str, int, int, int]
"""Worker id, time, station id, state, whether it was simulated, confidence in ppm."""


@dataclass(frozen=True, slots=True)
class Stretch:
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


def read(
    connection: Connection,
    span: TimeSpan,
    cap: timedelta,
    worker_id: str | None = None,
    station_id: str | None = None,
) -> Sequence[Stretch]:
    """Read the stretches that reach into a span, by worker and time, not clipped to it."""
    # A state that began up to the cap before the span still holds in it.
    start_us = to_us(span.start - cap) if span.start is not None else _EARLIEST_US
    end_us = to_us(span.end) if span.end is not None else _LATEST_US
    query = _STATES
    parameters: list[int | str] = [start_us, end_us]
    if worker_id is not None:
        query += " AND worker.id = (SELECT id FROM worker WHERE worker_id = ?)"
        parameters.append(worker_id)
    rows: list[_Row] = raw_of(connection).execute(query, parameters).fetchall()
    begins = start_us if span.start is None else to_us(span.start)
    return [
        stretch
        for of_worker in _by_worker(rows)
        for stretch in _runs(of_worker, cap // MICROSECOND, begins)
        if station_id in {None, stretch.station_id}
    ]


def _by_worker(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Part rows by worker, each in order.

    Sorted at once, tens of thousands would hold Python's lock, and with it the window, for long.
    """
    found: dict[str, list[_Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    for worker_id in sorted(found):
        found[worker_id].sort()
        yield found[worker_id]
        # Whoever waits for the lock need not wait until it is taken away.
        sleep(0)


def _runs(rows: Sequence[_Row], cap_us: int, begins: int) -> Iterator[Stretch]:
    """Part one worker's rows where state or station change, or nobody was seen for too long."""
    first = 0
    for number in range(1, len(rows) + 1):
        row = rows[number - 1]
        if number < len(rows):
            after = rows[number]
            if row[2:4] == after[2:4] and after[1] - row[1] <= cap_us:
                continue
            end_us = min(after[1], row[1] + cap_us)
        else:
            end_us = row[1] + cap_us
        if end_us > rows[first][1] and end_us > begins:
            yield _stretch(rows[first:number], end_us)
        first = number


def _stretch(run: Sequence[_Row], end_us: int) -> Stretch:
    worker_id, start_us, station_id, state, *_ = run[0]
    return Stretch(
        worker_id,
        station_id,
        EventType(state),
        from_us(start_us),
        from_us(end_us),
        len(run),
        any(row[4] for row in run),
        sum(row[5] for row in run) / len(run) / 1_000_000,
    )
