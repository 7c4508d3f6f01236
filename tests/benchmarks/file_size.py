"""File size: what an event costs on disk."""

import argparse
import sqlite3
import tempfile
from pathlib import Path

from tests.benchmarks import sources
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import CHUNK, Filled, Stores

_DOCUMENT_EVENTS = 1_000_000
"""So many at most in the document's schema, where each more costs the same."""
_TABLE = """
SELECT sum(pgsize) FROM dbstat
WHERE name IN (SELECT name FROM sqlite_master WHERE tbl_name = 'event')
"""


def _whole(file: Path) -> int:
    """Return the bytes of a closed file, which has taken its log in."""
    names = (file, file.with_name(file.name + "-wal"))
    return sum(name.stat().st_size for name in names if name.exists())


def _table(filled: Filled) -> int | None:
    """Return the bytes of the event table; None where SQLite was built without dbstat."""
    with filled.raw() as raw:
        try:
            return int(raw.execute(_TABLE).fetchone()[0])
        except sqlite3.OperationalError:
            return None


def _document(plant: Plant) -> float:
    """Return the bytes an event in the document's schema with its indexes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seed.db"
        connection = sources.seed_store(file)
        for chunk in plant.chunks(CHUNK):
            sources.seed_insert(connection, iter(chunk), len(chunk))
        connection.close()
        return _whole(file) / plant.events


def main(arguments: argparse.Namespace) -> None:
    """Print the bytes an event of each size."""
    report = Report.wanted(arguments)
    stores = Stores(arguments.data, report)
    for size in arguments.sizes:
        filled = stores.filled(Plant(size))
        with filled.opened():
            pass  # one that an older program has filled is brought up to date
        whole, table = _whole(filled.file) / size, _table(filled)
        other = _document(Plant(min(size, _DOCUMENT_EVENTS)))
        alone = "" if table is None else f", {table / size:.1f} of them in the event table"
        report.tell(
            f"bytes an event, {size:,} events",
            f"{whole / other:.2f} ({whole:.1f}{alone}; {other:.0f} in that schema)",
            "the document's schema",
        )
