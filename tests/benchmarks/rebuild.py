"""Rebuild: how long it takes to work out anew all that is kept ready for figures."""

import argparse
import tempfile
import time
from pathlib import Path

from factory_desktop.domain.operation import Rebuild
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.store.operations import Operate
from tests.benchmarks.event_table import group_by
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Filled, Stores, run

_KEPT = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name LIKE 'roll%'"


def rebuild(filled: Filled) -> tuple[float, float] | None:
    """Return the seconds of a rebuild and of one GROUP BY; None where nothing is kept ready."""
    with filled.opened() as store, filled.raw() as raw:
        if not raw.execute(_KEPT).fetchone()[0]:
            return None
        group_by(raw, ALL_TIME)
        began = time.perf_counter()
        run(store, Operate(Rebuild(), store.plant.rule, store.plant.zone))
        rebuilt = time.perf_counter()
        group_by(raw, ALL_TIME)
        return rebuilt - began, time.perf_counter() - rebuilt


def main(arguments: argparse.Namespace) -> None:
    """Print the time per million events of each size, on copies."""
    report = Report.wanted(arguments)
    stores = Stores(arguments.data, report)
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            found = rebuild(stores.filled(Plant(size)).copy(Path(folder) / "rebuilt"))
        if found is None:
            report.note("rebuild: skipped, this store keeps nothing ready")
            return
        seconds, grouped = found
        report.tell(
            f"rebuild, {size:,} events",
            f"{seconds / grouped:.1f} ({seconds / size * 1_000_000:.2f} s per million)",
            "one GROUP BY over the events",
        )
