"""Left out: what cameras sent that counts once, came late, or was refused."""

from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.folding import LATE_US
from factory_desktop.store.rollups.kept import Kept

_KEPT = """
SELECT sum(n_duplicate), sum(n_late), sum(n_rejected) FROM roll_camera
WHERE hour >= ? AND hour <= ?
"""
_RECENT = f"""
SELECT sum(n * (delay_us > {LATE_US})) FROM roll_recent WHERE hour >= ? AND hour <= ?
"""
_EVER = (-(2**62), 2**62)


class Counts(NamedTuple):
    """How many events of each sort; a duplicate counts as often as it came again."""

    duplicates: int
    late: int
    rejected: int


def count(connection: Connection, span: TimeSpan) -> Counts:
    """Count over the hours that a span touches.

    What was refused before its time could be read is in the hour in which it came.
    """
    raw, grid = raw_of(connection), Kept.read(connection).grid
    first, last = _EVER
    if span.start is not None:
        first = grid.hour(to_us(span.start))
    if span.end is not None:
        last = grid.ceiling(to_us(span.end)) - 1
    duplicates, late, rejected = raw.execute(_KEPT, (first, last)).fetchone()
    (recent,) = raw.execute(_RECENT, (first, last)).fetchone()
    return Counts(duplicates or 0, (late or 0) + (recent or 0), rejected or 0)
