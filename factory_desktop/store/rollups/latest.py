"""Latest: when each worker or station last had an event, however long ago."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US, hour_grid
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.schema import LAST

DAY_US = 86_400_000_000
_COLUMN = {Kind.WORKER: "worker", Kind.STATION: "station"}

# What was folded of each is one row; a few hundred recent ones may wait beside it.
_TOTALS = f"""
SELECT entity, max({LAST}) FROM (
  SELECT entity, {LAST} FROM roll_entity
  WHERE level = {Level.TOTAL:d} AND bucket = 0 AND kind = :kind AND {LAST} > 0
  UNION ALL
  SELECT %(column)s, ts_us FROM roll_recent WHERE n > 0
) GROUP BY entity
"""
_OF_A_DAY = """
SELECT %(column)s, max(ts_us) FROM event
WHERE ts_us >= :first AND ts_us < :past AND %(column)s IN (%(keys)s) GROUP BY 1
"""
# The events of each day are gone through only where the moment is a past one.
_BY_DAY = f"""
SELECT entity, max({LAST}) FROM (
  SELECT entity, {LAST} FROM roll_entity
  WHERE level = {Level.DAY:d} AND bucket <= :day AND kind = :kind AND {LAST} > 0
  UNION ALL
  SELECT %(column)s, ts_us FROM roll_recent WHERE n > 0
) WHERE {LAST} < :past AND entity IN (%(keys)s) GROUP BY entity
"""


@dataclass(frozen=True, slots=True)
class Latest:
    """Asks for a kind's latest events before an instant."""

    raw: sqlite3.Connection
    kind: Kind
    past_us: int
    """The instant, which is not part of it any more."""

    def read(self) -> dict[int, int]:
        """Return microseconds by integer key; what never had an event is left out."""
        known = self._ask(_TOTALS, (), kind=int(self.kind))
        later = {key for key, us in known.items() if us >= self.past_us}
        found = {key: us for key, us in known.items() if key not in later}
        # Most had one within the hour.
        for reach in (HOUR_US, DAY_US) if later else ():
            near = self._ask(_OF_A_DAY, later, first=self.past_us - reach, past=self.past_us)
            found |= near
            later -= near.keys()
        if later:
            found |= self._ask(
                _BY_DAY, later, kind=int(self.kind), day=self._day(), past=self.past_us
            )
        return found

    def _day(self) -> int:
        zone = self.raw.execute("SELECT value FROM meta WHERE key = 'rollup_zone'").fetchone()
        grid = hour_grid(zone[0])
        return grid.day(grid.hour(self.past_us - DAY_US))

    def _ask(self, query: str, keys: Collection[int], **parameters: int) -> dict[int, int]:
        names = {"column": _COLUMN[self.kind], "keys": ", ".join(map(str, sorted(keys)))}
        return dict(self.raw.execute(query % names, parameters).fetchall())


def read(connection: Connection, kind: Kind, past_us: int) -> dict[int, int]:
    """Return when each of a kind last had an event before an instant, in microseconds by key."""
    return Latest(raw_of(connection), kind, past_us).read()
