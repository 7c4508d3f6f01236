"""Timeline answer: what a timeline of any stretch of time draws."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.timeline_rows import RowKind, TimelineRow
from factory_desktop.store.products import Made


@dataclass(frozen=True, slots=True, eq=False)
class TimelineAnswer:
    """The rows of workers or of stations, with all that is drawn in them."""

    frame: tuple[datetime, datetime]
    """What was read: the time asked for and some on both sides."""
    now: datetime
    kind: RowKind
    rows: tuple[TimelineRow, ...]
    """Those that fit the pick, in the order of their ids."""
    spells: DrawnSpells
    unseen: Any
    """An (n, 3) array of row, from and to: when nobody was seen, in seconds since 1970."""
    by: Bucket | None
    """The buckets that states are added up in; None where spells are true."""
    made: tuple[Made, ...] | None
    """Single counts of units in the frame; None where there are too many."""
