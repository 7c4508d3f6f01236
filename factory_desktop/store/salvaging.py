"""Salvaging: the events of a damaged file brought back, the newest first, while cameras send.

What the file itself no longer gives may be in the newest backup: it is taken from there, unless
something was removed on purpose since. What neither has is counted by the sums, which outlive it.
"""

import contextlib
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid
from factory_desktop.domain.salvage import Salvage
from factory_desktop.store import mending, older_copy
from factory_desktop.store.bringing_back import CalledOffError, EndSalvage
from factory_desktop.store.damage import companion
from factory_desktop.store.engine import raw_of
from factory_desktop.store.file_salvage import SUMS, Ask, FileSalvage, StoppedError
from factory_desktop.store.findings_schema import label
from factory_desktop.store.mending import Pending
from factory_desktop.store.older_copy import OlderCopy
from factory_desktop.store.place import Place
from factory_desktop.store.plausible import Plausible
from factory_desktop.store.readers import Readers
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.salvage.tables import Tables
from factory_desktop.store.schema import event, metadata

log = logging.getLogger(__name__)

_PRESENT = "SELECT (ts_us - ?) / ?, count(*) FROM event WHERE seq < ? GROUP BY 1"
_TOLD_OTHERWISE = frozenset({event.name, "roll_recent", "day_seal", *SUMS, ""})
"""Tables whose gaps are told as events, or that can be worked out anew."""


class Salvaging:
    """Brings back what one store has still to get; can be begun again wherever it was left."""

    def __init__(
        self, place: Place, reading: Readers, ask: Ask, is_stopping: Callable[[], bool]
    ) -> None:
        self._place = place
        self._reading = reading
        self._ask = ask
        self._is_stopping = is_stopping

    def pending(self) -> Pending | None:
        """Say what is to be brought back; None when nothing is."""
        with self._reading.connect() as connection:
            return mending.pending(raw_of(connection))

    def run(self, told: Callable[[Salvage], None]) -> None:
        """Bring everything back; `told` hears how it goes, and how it has ended.

        Raises what the writer answers, and OSError where a file cannot be read.
        """
        pending = self.pending()
        if pending is None:
            return
        folder = self._place.file.resolve().parent
        found = Salvage(folder / pending.files[-1])
        told(found)
        try:
            for name in reversed(pending.files):
                found = self._bring(folder / name, pending.seq_below, found, told)
            self._ask(EndSalvage(_detail(found)))
        except (StoppedError, CalledOffError):
            return
        told(replace(found, done=True, share=1.0))

    def _bring(
        self, file: Path, seq_below: int, found: Salvage, told: Callable[[Salvage], None]
    ) -> Salvage:
        if not file.exists():
            # Somebody has taken it away: what it had is not to be had any more.
            return replace(found, is_exact=False)
        with contextlib.ExitStack() as opening:
            copied = older_copy.newest(self._place)
            if copied is not None:
                opening.enter_context(copied)
            with self._reading.connect() as connection:
                raw = raw_of(connection)
                kept, roots = Kept.read(connection), mending.roots(raw, copied)
                log_file = companion(file, "-wal")
                tables = opening.enter_context(Tables(file, log_file, roots))
                gaps = _gaps(tables)
                plausible = Plausible.read(raw, seq_below, gaps)
            found = replace(found, lost_tables=gaps)
            one = FileSalvage(self._ask, self._is_stopping, told, kept, found)
            one.bring(tables, plausible)
            if copied is not None and _lacks(tables):
                self._bring_copied(one, copied, trail_is_whole="audit" not in gaps)
            return one.count(tables, self._present(kept.grid, seq_below))

    def _present(self, grid: HourGrid, seq_below: int) -> Counter[int]:
        """Count by hour the events that came from there: new ones have higher numbers."""
        with self._reading.connect() as connection:
            values = grid.phase_us, HOUR_US, seq_below
            return Counter(dict(raw_of(connection).execute(_PRESENT, values).fetchall()))

    def _bring_copied(self, one: FileSalvage, copied: OlderCopy, *, trail_is_whole: bool) -> None:
        with self._reading.connect() as connection:
            raw = raw_of(connection)
            if not copied.is_newer_than_removals(raw, trail_is_whole=trail_is_whole):
                return
            same = copied.same_keys(raw)
        one.bring_copied(copied, same)


def _gaps(tables: Tables) -> tuple[str, ...]:
    """Name the tables of which something is lost, less those that are told of otherwise."""
    for table in metadata.sorted_tables:
        if table.name not in _TOLD_OTHERWISE:
            tables.rows(table)
    return tuple(
        table.name
        for table in metadata.sorted_tables
        if table.name not in _TOLD_OTHERWISE
        and (tables.lost[table.name] or not tables.pages(table.name))
    )


def _lacks(tables: Tables) -> bool:
    return any(
        tables.lost[name] or not tables.pages(name) for name in (event.name, label.name, *SUMS)
    )


def _detail(found: Salvage) -> dict[str, object]:
    return {
        "file": found.file.name,
        "saved": found.saved,
        "from_backup": found.from_backup,
        "lost": found.lost,
        "exact": found.is_exact,
        "tables": found.lost_tables,
    }
