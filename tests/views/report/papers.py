"""Snapshots to report, and reports read back from paper."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdf

from factory_desktop.domain.note import Note
from factory_desktop.metrics.floor import LeftOut
from factory_desktop.metrics.snapshot import Snapshot
from tests import snapshots
from tests.snapshot_floor import TODAYS_SHIFT
from tests.snapshots import NOW

NOTES = (
    Note(NOW - timedelta(hours=2), NOW - timedelta(hours=1), "W2", "S3", "Machine stopped", "Belt"),
    Note(NOW - timedelta(hours=1), NOW, text="Waiting for material"),
)


def shift_snapshot(workers: int = 6, **fields: object) -> Snapshot:
    """The day shift at 11:40, with two notes and some events that were left out."""
    made = snapshots.snapshot(
        [snapshots.worker(number) for number in range(1, workers + 1)],
        shift=TODAYS_SHIFT,
        span=TODAYS_SHIFT.span,
        shown=TODAYS_SHIFT.span,
        notes=NOTES,
        left_out=LeftOut(duplicates=3, late=14, rejected=2),
    )
    start, end = TODAYS_SHIFT.start, TODAYS_SHIFT.end
    bars = tuple(bar for bar in made.units if bar.end > start and bar.start < end)
    return replace(made, **{"units": bars, **fields})  # type: ignore[arg-type]


def read_back(file: Path) -> tuple[int, str]:
    """Return how many pages a PDF has, and the text on them with plain spaces."""
    with pypdf.PdfReader(file) as reader:
        words = " ".join(page.extract_text() for page in reader.pages)
        return len(reader.pages), " ".join(words.split())
