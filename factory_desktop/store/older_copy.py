"""OlderCopy: the newest backup, for what the damaged file itself no longer gives."""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Self

from factory_desktop.store import backups
from factory_desktop.store.place import Place
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.schema import REVISION

ROOTS = "SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"
_ROSTERS = {
    "worker": "SELECT id, site || ' ' || worker_id FROM {}",
    "station": "SELECT id, site || ' ' || station_id FROM {}",
    "camera": "SELECT id, camera_id FROM {}",
    "model_version": "SELECT id, model_id || ' ' || version FROM {}",
}
_BEFORE_REMOVAL = "-before-"
"""Stands in the names of copies that are made before something is removed."""
_LAST_REMOVAL = """
SELECT coalesce(max(at_us), 0) FROM audit
WHERE detail LIKE '%"deleted":%' AND detail NOT LIKE '%"deleted":0%'
   OR action LIKE '%estore%'
"""
_PAGE = """
SELECT ts_us, worker, station, type, conf_ppm, count, delay_us, seq, camera, model FROM event
WHERE (ts_us, worker, station, type) > (?, ?, ?, ?) AND ts_us >= ?
ORDER BY ts_us, worker, station, type LIMIT ?
"""


class OlderCopy:
    """The newest copy of this version that can be read; opened for reading alone."""

    def __init__(self, file: Path, raw: sqlite3.Connection) -> None:
        self.file = file
        self._raw = raw

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._raw.close()

    def roots(self) -> dict[str, int]:
        """Return where its tables and indexes begin: a copy has the pages of the original."""
        return dict(self._raw.execute(ROOTS).fetchall())

    def rows(self, table: str, condition: str = "true") -> list[tuple[Any, ...]]:
        """Read rows of a table of ours."""
        query = f"SELECT * FROM {table} WHERE {condition}"  # noqa: S608 - names of ours
        return self._raw.execute(query).fetchall()

    def is_newer_than_removals(self, raw: sqlite3.Connection, *, trail_is_whole: bool) -> bool:
        """Tell whether nothing was removed on purpose since it was made.

        By the audit trail of the store that goes on: what it removed is not to come back. Where the
        trail is lost, a copy counts that was not made for something to be removed after it.
        """
        if not trail_is_whole:
            return _BEFORE_REMOVAL not in self.file.name
        (removed,) = raw.execute(_LAST_REMOVAL).fetchone()
        (known,) = self._raw.execute("SELECT coalesce(max(at_us), 0) FROM audit").fetchone()
        return int(known) >= int(removed)

    def same_keys(self, raw: sqlite3.Connection) -> dict[str, set[int]]:
        """Return by table the keys that mean the same in the store."""
        found: dict[str, set[int]] = {}
        for table, query in _ROSTERS.items():
            here = set(raw.execute(query.format(table)).fetchall())
            there = set(self._raw.execute(query.format(table)).fetchall())
            found[table] = {key for key, _ in here & there}
        return found

    def events(self, floor_us: int, number: int) -> Iterator[Sequence[Row]]:
        """Give all events from a floor on, so many at a time."""
        after: tuple[int, ...] = (-(2**62), 0, 0, 0)
        while True:
            rows = self._raw.execute(_PAGE, (*after, floor_us, number)).fetchall()
            if not rows:
                return
            yield rows
            after = rows[-1][:4]


def newest(place: Place) -> OlderCopy | None:
    """Open the newest copy that can be read; None when there is none."""
    for file in reversed(backups.own(place.file, place.backups)):
        raw = None
        with contextlib.suppress(sqlite3.Error):
            raw = sqlite3.connect(
                f"{file.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
            found = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            if found == (REVISION,):
                return OlderCopy(file, raw)
        if raw is not None:
            raw.close()
    return None
