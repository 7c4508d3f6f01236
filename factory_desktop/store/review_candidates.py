"""Review candidates: events that nobody has labelled, out of a bounded part of the store."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from factory_desktop.domain.review import Candidate, Group

# A scan of the newest events by the primary key, so its cost does not grow with the history.
_NEWEST = """
SELECT ts_us, worker, station, type, conf_ppm, camera, model FROM event
WHERE ts_us < :until ORDER BY ts_us DESC, worker DESC, station DESC, type DESC LIMIT :rows
"""
_OF_LABEL = (
    "l.ts_us = e.ts_us AND l.worker = e.worker AND l.station = e.station AND l.type = e.type"
)
# The statements are made of constants alone.
_COUNT = f"SELECT count(*), min(ts_us) FROM ({_NEWEST}) WHERE :model IS NULL OR model = :model"  # noqa: S608
_LEAST_SURE = f"""
SELECT camera, type, model, conf_ppm, ts_us, worker, station FROM (
  SELECT *, row_number() OVER (
    PARTITION BY camera, type, model ORDER BY conf_ppm, ts_us DESC, worker, station
  ) AS place
  FROM ({_NEWEST}) AS e
  WHERE (:model IS NULL OR model = :model)
    AND NOT EXISTS (SELECT 1 FROM label AS l WHERE {_OF_LABEL})
) WHERE place <= :each
"""  # noqa: S608
_DONE = f"""
SELECT e.camera, e.type, e.model, count(*) FROM label AS l CROSS JOIN event AS e ON {_OF_LABEL}
WHERE l.ts_us >= :since AND l.ts_us < :until AND (:model IS NULL OR l.model = :model)
GROUP BY 1, 2, 3
"""  # noqa: S608
# Likewise the newest sums by version, and all that are not folded into these yet.
_EARLIER = """
SELECT model, max(hour) FROM (
  SELECT * FROM (
    SELECT hour, model FROM roll_model WHERE n <> 0 AND hour <= :hour ORDER BY hour DESC LIMIT :rows
  )
  UNION ALL SELECT hour, model FROM roll_recent WHERE hour <= :hour
) GROUP BY model ORDER BY 2 DESC, 1
"""


@dataclass(slots=True)
class Found:
    """What was found so far."""

    candidates: list[Candidate] = field(default_factory=list)
    done: Counter[Group] = field(default_factory=Counter)
    """How many of each group have labels already."""
    seen: int = 0
    """How many events were looked through."""
    since_us: int | None = None
    """When the first of them happened; None without any."""

    @property
    def models(self) -> set[int]:
        """The versions of which there are any."""
        return {one.group.model for one in self.candidates} | {one.model for one in self.done}


def look(
    raw: sqlite3.Connection,
    found: Found,
    until_us: int,
    rows: int,
    each: int,
    model: int | None = None,
) -> None:
    """Look through the newest `rows` events before a time, those of a version or all.

    Of each group the `each` least sure are candidates.
    """
    asked = {"until": until_us, "rows": rows, "each": each, "model": model}
    seen, since_us = raw.execute(_COUNT, asked).fetchone()
    if not seen:
        return
    found.seen += seen
    found.since_us = since_us if found.since_us is None else min(found.since_us, since_us)
    found.candidates += map(_candidate, raw.execute(_LEAST_SURE, asked).fetchall())
    asked["since"] = since_us
    for *group, count in raw.execute(_DONE, asked).fetchall():
        found.done[Group(*group)] += count


def earlier(raw: sqlite3.Connection, hour: int, rows: int) -> list[tuple[int, int]]:
    """Return the versions that sent something up to an hour, and the last one in which each did.

    The latest first; of so many rows of sums before it, that the cost does not grow without end.
    """
    return raw.execute(_EARLIER, {"hour": hour, "rows": rows}).fetchall()


def without(found: Found, passed: Collection[tuple[int, int, int, int]]) -> Iterator[Candidate]:
    """Yield the candidates that were not passed over; those count as done."""
    for one in found.candidates:
        if one.key in passed:
            found.done[one.group] += 1
        else:
            yield one


def _candidate(row: tuple[int, ...]) -> Candidate:
    camera, kind, model, conf_ppm, ts_us, worker, station = row
    return Candidate(Group(camera, kind, model), conf_ppm, (ts_us, worker, station, kind))
