"""Camera figures: what each camera sent, how long that took, and when."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.folding import LATE_US
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.schema import NONE

MINUTE_US = 60_000_000
_RECENT_US = 60 * MINUTE_US
_AHEAD_US = 5 * MINUTE_US
"""So far ahead of ours a camera's clock may be."""

_CAMERAS = """
SELECT id, camera_id, name, place, simulated, first_seen_us, last_seen_us FROM camera
"""
_OF_HOURS = f"""
SELECT camera, sum(n), sum(n_duplicate), sum(n_late), sum(n_rejected), sum(conf_ppm) FROM (
  SELECT camera, n, n_duplicate, n_late, n_rejected, conf_ppm FROM roll_camera
  WHERE hour >= :first AND hour <= :last
  UNION ALL
  SELECT camera, n, 0, n * (delay_us > {LATE_US}), 0, n * conf_ppm FROM roll_recent
  WHERE hour >= :first AND hour <= :last
) GROUP BY camera
"""  # noqa: S608 - only constants
_STRIP = """
SELECT camera, (ts_us - :first) / :cell AS place, count(*) FROM event
WHERE ts_us >= :first AND ts_us < :past GROUP BY camera, place
"""
_LAST_HOUR = f"""
SELECT camera, (:now - received_us) / {MINUTE_US} AS minutes_ago, count(*), sum(delay_us),
  min(delay_us), max(received_us)
FROM (
  SELECT camera, delay_us, ts_us + delay_us AS received_us FROM event
  WHERE ts_us > :now - {_RECENT_US + _AHEAD_US} AND ts_us < :known
)
WHERE received_us > :now - {_RECENT_US} AND received_us <= :now GROUP BY camera, minutes_ago
"""  # noqa: S608 - only constants


class Registered(NamedTuple):
    """A camera's own row."""

    key: int
    camera_id: str
    """Empty for events that name none."""
    name: str
    place: str
    simulated: bool
    first_seen_us: int | None
    last_seen_us: int | None


class Counts(NamedTuple):
    """What the hours that a span touches hold of a camera."""

    events: int = 0
    duplicates: int = 0
    late: int = 0
    rejected: int = 0
    conf_ppm: int = 0
    """Confidence added up, in parts per million."""


class Minute(NamedTuple):
    """What was received of a camera within one minute."""

    events: int
    delay_us: int
    """From an event's time to its receipt, added up."""
    shortest_us: int
    last_us: int
    """When the last of it was received."""


def registered(connection: Connection) -> list[Registered]:
    """Read all cameras, the row of events that name none too."""
    rows = raw_of(connection).execute(_CAMERAS).fetchall()
    return [
        Registered(key, "" if key == NONE else camera_id, name, place, bool(simulated), *seen_us)
        for key, camera_id, name, place, simulated, *seen_us in rows
    ]


def of_span(connection: Connection, span: TimeSpan) -> Mapping[int, Counts]:
    """Count by camera's key over the hours that a span touches, as `left_out` does."""
    kept = Kept.read(connection)
    first, last = -(2**62), 2**62
    if span.start is not None:
        first = kept.grid.hour(to_us(span.start))
    if span.end is not None:
        last = kept.grid.ceiling(to_us(span.end)) - 1
    rows = raw_of(connection).execute(_OF_HOURS, {"first": first, "last": last})
    return {camera: Counts(*counts) for camera, *counts in rows.fetchall()}


def strips(
    connection: Connection, first_us: int, past_us: int, cell_us: int, cells: int
) -> Mapping[int, tuple[int, ...]]:
    """Count the events of each cell of time by camera's key, gone through one by one.

    Nothing of `past_us` and later counts.
    """
    found: dict[int, list[int]] = defaultdict(lambda: [0] * cells)
    sides = {"first": first_us, "past": past_us, "cell": cell_us}
    for camera, place, count in raw_of(connection).execute(_STRIP, sides).fetchall():
        found[camera][place] = count
    return {camera: tuple(counts) for camera, counts in found.items()}


def last_hour(
    connection: Connection, now_us: int, *, past: bool
) -> Mapping[int, Mapping[int, Minute]]:
    """Read by camera's key, and by how many minutes ago, what was received in the last hour.

    An event of more than an hour before is none of it, whenever it came. Of a `past` moment
    nothing is known of what happened later.
    """
    known = now_us if past else now_us + _AHEAD_US
    found: dict[int, dict[int, Minute]] = defaultdict(dict)
    rows = raw_of(connection).execute(_LAST_HOUR, {"now": now_us, "known": known})
    for camera, minutes_ago, *minute in rows.fetchall():
        found[camera][minutes_ago] = Minute(*minute)
    return found
