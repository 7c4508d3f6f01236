"""Stretches: where a worker's state events follow each other without a change or a gap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan

# Gaps and islands: a row begins an island where state or station differ from the worker's
# row before it, or where that lies more than :cap behind. Of several states at one instant
# only the last in the store's order has a length.
_ISLANDS = text("""
WITH state AS (
  SELECT ts_us, e.worker AS worker, e.station AS station, type,
         camera.simulated AS simulated,
         row_number() OVER w AS place,
         lag(ts_us) OVER w AS before_us,
         lag(e.station) OVER w AS before_station,
         lag(type) OVER w AS before_type,
         coalesce(lead(ts_us) OVER w, ts_us + :cap) AS after_us
  FROM event e
  JOIN station ON station.id = e.station
  JOIN camera ON camera.id = e.camera
  WHERE ts_us >= :start AND ts_us < :end AND type < 3
  WINDOW w AS (PARTITION BY e.worker ORDER BY ts_us, station.station_id, type)
), island AS (
  SELECT *, sum(before_us IS NULL OR station <> before_station OR type <> before_type
                OR ts_us - before_us > :cap)
            OVER (PARTITION BY worker ORDER BY place ROWS UNBOUNDED PRECEDING) AS number
  FROM state
)
SELECT worker.worker_id, station.station_id, type, min(ts_us),
       min(max(after_us), max(ts_us) + :cap), count(*), max(island.simulated)
FROM island
JOIN worker ON worker.id = island.worker
JOIN station ON station.id = island.station
WHERE (:worker_id IS NULL OR worker.worker_id = :worker_id)
  AND (:station_id IS NULL OR station.station_id = :station_id)
GROUP BY island.worker, number
ORDER BY worker.worker_id, min(ts_us), number
""")

_EARLIEST_US, _LATEST_US = -(2**62), 2**62


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
    parameters = {
        "start": start_us,
        "end": to_us(span.end) if span.end is not None else _LATEST_US,
        "cap": cap // MICROSECOND,
        "worker_id": worker_id,
        "station_id": station_id,
    }
    found = [_stretch(*row) for row in connection.execute(_ISLANDS, parameters)]
    return [
        stretch
        for stretch in found
        if stretch.end > stretch.start and (span.start is None or stretch.end > span.start)
    ]


def _stretch(
    worker_id: str,
    station_id: str,
    state: int,
    start_us: int,
    end_us: int,
    events: int,
    simulated: int,
) -> Stretch:
    return Stretch(
        worker_id,
        station_id,
        EventType(state),
        from_us(start_us),
        from_us(end_us),
        events,
        bool(simulated),
    )
