"""Checkup: whether a store is well, found out from a copy of one moment.

Whoever has it open is not disturbed: a long look at the file itself would let its WAL grow.
"""

import contextlib
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import from_us, text, to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, copying, seals
from factory_desktop.store.rollups.checking import Comparison
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.rollups.rolling import Rolling
from factory_desktop.store.schema import APPLICATION_ID, REVISION

SAMPLED = 48
"""Hours that are compared with their events unless all are."""
_MOST_TOLD = 10
"""Faults of one kind that are told one by one."""
_HOURS = f"""
SELECT DISTINCT (ts_us - :phase) / {HOUR_US} AS hour FROM event
UNION SELECT bucket FROM roll_entity WHERE level = {Level.HOUR:d} AND kind = {Kind.FACTORY:d}
ORDER BY hour
"""  # noqa: S608 - only constants


@dataclass(frozen=True, slots=True)
class Finding:
    """What one part of the checkup has found."""

    well: bool
    said: str


def check(
    store: Path,
    now: datetime,
    *,
    full: bool = False,
    dice: random.Random | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Iterator[Finding]:
    """Look at pages, references, sums, seals and the audit trail, one after the other.

    `full` looks at every index and every hour. Raises KnownError where there is no store that
    could be read.
    """
    with tempfile.TemporaryDirectory(prefix="factory-desktop-check-") as folder:
        copied = Path(folder) / "store.db"
        try:
            if not store.is_file():
                raise KnownError(Sentence("There is no store at {file}.", file=store))
            copying.snapshot(store, copied)
            with contextlib.closing(sqlite3.connect(copied, isolation_level=None)) as raw:
                pages = _pages(raw, store, full=full)
                yield pages
                if not pages.well:
                    return  # all that is read of it is as good as nothing
                yield from _references(raw)
                if _revision(raw) == REVISION:
                    hours = _Hours(raw, now, None if full else dice or random.Random(), progress)  # noqa: S311 - no secret
                    yield hours.compare()
                    yield _seals(raw)
                    yield _trail(raw)
        except (sqlite3.Error, OSError) as error:
            raise KnownError(
                Sentence("{file} cannot be checked: {why}.", file=store, why=error)
            ) from error


def _pages(raw: sqlite3.Connection, store: Path, *, full: bool) -> Finding:
    (whose,) = raw.execute("PRAGMA application_id").fetchone()
    if whose != APPLICATION_ID:
        raise KnownError(Sentence("{path} is not a store of Factory Desktop.", path=store))
    pragma, part = ("integrity_check", "full") if full else ("quick_check", "quick")
    try:
        said = [str(row[0]) for row in raw.execute(f"PRAGMA {pragma}({_MOST_TOLD})")]
    except sqlite3.DatabaseError as error:
        said = [str(error)]
    return _finding("Pages and tables", f"well ({part} check)", [] if said == ["ok"] else said)


def _references(raw: sqlite3.Connection) -> Iterator[Finding]:
    lost = raw.execute("PRAGMA foreign_key_check").fetchall()
    told = [
        f"{table} refers to {parent}, where there is no such row" for table, _, parent, _ in lost
    ]
    yield _finding("References", "well", told)
    revision = _revision(raw)
    if revision != REVISION:
        version = f"version {revision} of the tables, this program's is {REVISION}"
        yield Finding(well=True, said=f"Sums and audit trail: not looked at, it has {version}.")


def _revision(raw: sqlite3.Connection) -> str:
    return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _finding(what: str, well: str, faults: list[str]) -> Finding:
    if not faults:
        return Finding(well=True, said=f"{what}: {well}.")
    more = len(faults) - _MOST_TOLD
    rest = [f"and {more} more"] if more > 0 else []
    return Finding(well=False, said=f"{what}: {'; '.join([*faults[:_MOST_TOLD], *rest])}.")


def _trail(raw: sqlite3.Connection) -> Finding:
    misfit = audit.misfit(raw)
    (lines,) = raw.execute("SELECT count(*) FROM audit").fetchone()
    faults = []
    if misfit is not None:
        how = "is missing" if misfit.missing else "or one before it was changed or taken out"
        faults = [f"line {misfit.number} {how}"]
    return _finding("Audit trail", f"{lines} lines, each fits the one before it", faults)


def _seals(raw: sqlite3.Connection) -> Finding:
    there = seals.sealed(raw)
    wrong = [
        f"the events of {seals.name(day)} (UTC) are not as they were when it was over"
        for day, digest in there.items()
        if seals.digest(raw, day) != digest
    ]
    well = f"{len(there)} days that are over are as they were" if there else "no day is sealed yet"
    return _finding("Seals", well, wrong)


class _Hours:
    """Compares the sums of hours with their events, in a copy in which they may be folded."""

    def __init__(
        self,
        raw: sqlite3.Connection,
        now: datetime,
        dice: random.Random | None,
        progress: Callable[[int, int], None],
    ) -> None:
        """Without `dice` all are compared."""
        self._raw, self._dice, self._progress = raw, dice, progress
        self._rolling = Rolling.read(raw)
        self._last = self._rolling.grid.hour(to_us(now) - self._rolling.cap_us) - 1

    def compare(self) -> Finding:
        raw, rolling = self._raw, self._rolling
        raw.execute("BEGIN")
        rolling.fold(raw)
        raw.execute("COMMIT")
        there = self._finished()
        chosen = there
        if self._dice is not None and len(there) > SAMPLED:
            chosen = sorted(self._dice.sample(there, SAMPLED))
        compared = Comparison(raw, rolling.grid, rolling.cap_us)
        wrong = []
        for number, hour in enumerate(chosen, 1):
            if not compared.is_true(hour):
                began = text(from_us(rolling.grid.start(hour)))
                wrong.append(f"the hour from {began} is not what its events add up to")
            self._progress(number, len(chosen))
        well = f"{len(chosen)} of {len(there)} hours compared with their events, all well"
        return _finding("Sums", well, wrong)

    def _finished(self) -> list[int]:
        """Return the hours that are over, and whose events are all there."""
        grid = self._rolling.grid
        first = grid.ceiling(self._rolling.floor_us) if self._rolling.floor_us else None
        found = self._raw.execute(_HOURS, {"phase": grid.phase_us})
        return [hour for (hour,) in found if hour <= self._last and (first is None or hour > first)]
