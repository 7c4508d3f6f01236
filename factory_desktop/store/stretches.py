"""Stretches: where a worker's state events follow each other without a change or a gap."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from time import sleep

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of

# As they come in the order of the key, and with names given to stretches alone: joined to each
# event they take twice as long. Told apart in Python: window functions take five times as long.
_STATES = """
SELECT ts_us, worker, station, type, camera, conf_ppm FROM event
WHERE ts_us >= ? AND ts_us < ? AND type < 3 AND (? IS NULL OR worker = ?)
ORDER BY ts_us
"""
_WORKERS = "SELECT id, worker_id FROM worker"
_STATIONS = "SELECT id, station_id FROM station"
_SIMULATED = "SELECT id FROM camera WHERE simulated"

_EARLIEST_US, _LATEST_US = -(2**62), 2**62
_TYPES = tuple(EventType)
_UNTIL_YIELD = 1000
"""Events, some milliseconds, after which whoever waits for Python's lock is let in."""

_Row = tuple[int, int, int, int, int, int]
"""Time, worker, station, state, camera, confidence in ppm."""
_Run = tuple[int, int, int, int, int, int, set[int]]
"""Station, state, start, end, number of events, sum of their confidence, and cameras."""


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
    raw = raw_of(connection)
    workers = dict(raw.execute(_WORKERS).fetchall())
    stations = dict(raw.execute(_STATIONS).fetchall())
    simulated = {key for (key,) in raw.execute(_SIMULATED)}
    # A worker who is not on the roster has no events.
    one = None
    if worker_id is not None:
        one = next((key for key, name in workers.items() if name == worker_id), -1)
    rows: list[_Row] = raw.execute(_STATES, (start_us, end_us, one, one)).fetchall()
    begins = start_us if span.start is None else to_us(span.start)
    return [
        Stretch(
            worker,
            stations[run[0]],
            _TYPES[run[1]],
            from_us(run[2]),
            from_us(run[3]),
            run[4],
            not simulated.isdisjoint(run[6]),
            run[5] / run[4] / 1_000_000,
        )
        for worker, of_worker in _by_worker(rows, workers, stations)
        for run in _runs(of_worker, cap // MICROSECOND, begins)
        if station_id in {None, stations[run[0]]}
    ]


def _by_worker(
    rows: Sequence[_Row], workers: Mapping[int, str], stations: Mapping[int, str]
) -> Iterator[tuple[str, list[_Row]]]:
    """Part rows by worker, each in order.

    Sorted at once, tens of thousands would hold Python's lock, and with it the window, for long.
    """
    found: dict[int, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row[1]].append(row)
    since = 0
    for key in sorted(found, key=workers.__getitem__):
        of_worker = found[key]
        # They come in the order of time; of several at one instant the last has a length.
        if len({row[0] for row in of_worker}) < len(of_worker):
            of_worker.sort(key=lambda row: (row[0], stations[row[2]], row[3]))
        yield workers[key], of_worker
        since += len(of_worker)
        if since > _UNTIL_YIELD:
            # Whoever waits for the lock need not wait until it is taken away.
            sleep(0)
            since = 0


def _runs(rows: Sequence[_Row], cap_us: int, begins: int) -> Iterator[_Run]:
    """Part one worker's rows where state or station change, or nobody was seen for too long."""
    last_us, _, station, state, camera, ppm = rows[0]
    first_us, events, cameras = last_us, 1, {camera}
    for ts_us, _, at, kind, seen_by, confidence in islice(rows, 1, None):
        if kind != state or at != station or ts_us - last_us > cap_us:
            end_us = min(ts_us, last_us + cap_us)
            if end_us > first_us and end_us > begins:
                yield station, state, first_us, end_us, events, ppm, cameras
            station, state, first_us, events, ppm, cameras = at, kind, ts_us, 0, 0, set()
        last_us = ts_us
        events += 1
        ppm += confidence
        cameras.add(seen_by)
    end_us = last_us + cap_us
    if end_us > begins:
        yield station, state, first_us, end_us, events, ppm, cameras
