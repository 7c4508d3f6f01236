"""Lately: what came in the last minutes or hour, looked at event by event."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.store.engine import raw_of

# What names somebody unknown waits for the roster and is told of by name.
_REFUSED = """
SELECT count(*), sum(CASE WHEN first_us > :since THEN times ELSE 1 END) FROM rejected_event
WHERE last_us > :since AND last_us <= :now AND code NOT IN ('unknown-worker', 'unknown-station')
"""
_REFUSED_BY = """
SELECT coalesce(sum(CASE WHEN last_us <= :now THEN times ELSE 1 END), 0) FROM rejected_event
WHERE last_us >= :since AND first_us <= :now
AND code NOT IN ('unknown-worker', 'unknown-station')
"""
_BY_CAMERA = """
SELECT c.camera_id, e.type, count(*), sum(e.conf_ppm), min(e.ts_us)
FROM event e JOIN camera c ON c.id = e.camera
WHERE e.ts_us >= :since AND e.ts_us < :known GROUP BY e.camera, e.type
"""
_MOVED = """
SELECT worker, station, ts_us FROM event
WHERE ts_us >= :since AND ts_us < :known AND type < 3 AND worker IN (
  SELECT worker FROM event WHERE ts_us >= :since AND ts_us < :known AND type < 3
  GROUP BY worker HAVING min(station) <> max(station)
) ORDER BY worker, ts_us
"""
_USUAL = """
SELECT camera, count(DISTINCT hour), sum(n) FROM (
  SELECT camera, hour, n FROM roll_camera WHERE hour >= :first AND n > 0
  UNION ALL SELECT camera, hour, n FROM roll_recent WHERE hour >= :first
) GROUP BY camera
"""
_LAST = """
SELECT ts_us FROM event WHERE ts_us < ?1 AND ts_us >= ?2 AND camera = ?3
AND ts_us + delay_us <= ?1 ORDER BY 1 DESC LIMIT 1
"""
_SENT = """
SELECT EXISTS (SELECT 1 FROM roll_camera WHERE hour >= :first AND camera = :camera AND n > 0)
  OR EXISTS (SELECT 1 FROM roll_recent WHERE hour >= :first AND camera = :camera AND n > 0)
"""
_CAME = """
SELECT ts_us + delay_us, delay_us FROM event
WHERE ts_us > ? AND ts_us < ? AND camera = ? AND ts_us + delay_us <= ? ORDER BY ts_us DESC
"""
_WHERE = """
SELECT DISTINCT e.camera, s.station_id FROM event e JOIN station s ON s.id = e.station
WHERE e.ts_us >= ? AND e.ts_us < ?
"""


class Sums(NamedTuple):
    """The events of one camera and one type."""

    camera_id: str
    """Empty for events that name none."""
    type: int
    events: int
    conf_ppm: int
    first_us: int


def refused(connection: Connection, since_us: int, now_us: int) -> int:
    """Count events refused in (since, now], as far as that is still known; unknown ids left out."""
    asked = {"since": since_us, "now": now_us}
    rows, times = raw_of(connection).execute(_REFUSED, asked).fetchone()
    return int(times) if rows else 0


def refused_by(connection: Connection, since_us: int, now_us: int) -> int:
    """Count what of all that is still kept had been refused by a past moment."""
    asked = {"since": since_us, "now": now_us}
    return int(raw_of(connection).execute(_REFUSED_BY, asked).fetchone()[0])


def by_camera(connection: Connection, since_us: int, known_us: int) -> list[Sums]:
    """Add up confidence in [since, known) by camera and type."""
    asked = {"since": since_us, "known": known_us}
    return [Sums(*row) for row in raw_of(connection).execute(_BY_CAMERA, asked).fetchall()]


def moved(connection: Connection, since_us: int, known_us: int) -> Iterator[tuple[int, int, int]]:
    """Yield worker, station and time of those who had states at several stations, in order."""
    asked = {"since": since_us, "known": known_us}
    yield from raw_of(connection).execute(_MOVED, asked).fetchall()


def usual_gaps_us(connection: Connection, first_hour: int, hour_us: int) -> Mapping[int, int]:
    """Return by camera's key how far its events are apart in the hours in which it sent any."""
    found = raw_of(connection).execute(_USUAL, {"first": first_hour}).fetchall()
    return {camera: hours * hour_us // count for camera, hours, count in found if count > 0}


def last_before(connection: Connection, camera: int, known_us: int, since_us: int) -> int | None:
    """Return the time of a camera's latest event in [since, known); None where there is none.

    What was received only later was not known then.
    """
    row = raw_of(connection).execute(_LAST, (known_us, since_us, camera)).fetchone()
    return None if row is None else int(row[0])


def has_sent(connection: Connection, camera: int, first_hour: int) -> bool:
    """Tell whether a camera has any event of an hour or later, by the sums alone."""
    asked = {"first": first_hour, "camera": camera}
    return bool(raw_of(connection).execute(_SENT, asked).fetchone()[0])


def where_seen(connection: Connection, since_us: int, known_us: int) -> list[tuple[int, str]]:
    """Return which cameras, by key, told of which stations, by id."""
    return raw_of(connection).execute(_WHERE, (since_us, known_us)).fetchall()


def came(
    connection: Connection, camera: int, since_us: int, past_us: int, known_us: int
) -> Iterator[tuple[int, int]]:
    """Yield when each event of a camera in (since, past) was received, and its delay; latest first.

    Only what was received by `known_us`; whoever has seen enough reads no further.
    """
    yield from raw_of(connection).execute(_CAME, (since_us, past_us, camera, known_us))
