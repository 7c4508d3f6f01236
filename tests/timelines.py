"""Answers for the timeline's tests: hand-made spells on the morning of 22 January 2026."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_rows import RowKind, TimelineRow
from factory_desktop.store.products import Made
from tests.snapshots import NAMES, NOW, SHIFT_START, snapshot, worker

SHOWN = (SHIFT_START, SHIFT_START + timedelta(hours=8))
"""6:00 to 14:00 in Tallinn."""
WORKING, IDLE, ABSENT = EventType.WORKING, EventType.IDLE, EventType.ABSENT


def at(minute: float) -> datetime:
    """Return the instant so many minutes after 6:00."""
    return SHIFT_START + timedelta(minutes=minute)


def spell(
    who: str, start: float, end: float, state: EventType = WORKING, station: str = "S1"
) -> Spell:
    """Make a spell of minutes after 6:00."""
    return Spell(who, station, state, at(start), at(end), 2, simulated=False, mean_confidence=0.88)


SPELLS = (
    spell("W1", 0, 60),
    spell("W1", 60, 70, IDLE, "S5"),
    spell("W1", 70, 100, ABSENT, "S5"),
    spell("W1", 130, 340),
    spell("W2", 0, 340),
    spell("W3", 30, 90),
    spell("W3", 90, 340, IDLE),
)


def unseen(*gaps: tuple[int, float, float]) -> np.ndarray:
    """Make gaps of row and minutes after 6:00."""
    rows = [(row, at(start).timestamp(), at(end).timestamp()) for row, start, end in gaps]
    return np.array(rows, dtype=float).reshape(-1, 3)


def answer(
    spells: Sequence[Spell] = SPELLS,
    workers: int = 3,
    gaps: Sequence[tuple[int, float, float]] = ((0, 100, 130),),
    frame: tuple[datetime, datetime] = (at(-120), at(600)),
    now: datetime = NOW,
    by: Bucket | None = None,
    made: tuple[Made, ...] | None = (),
) -> TimelineAnswer:
    """Rows of workers W1 to Wn."""
    ids = [f"W{number}" for number in range(1, workers + 1)]
    hour = timedelta(hours=1)
    rows = tuple(
        TimelineRow(one, NAMES[number % len(NAMES)], 3 * hour, hour, hour / 2, hour / 4, 12, 40)
        for number, one in enumerate(ids)
    )
    drawn = DrawnSpells(spells, {one: number for number, one in enumerate(ids)})
    return TimelineAnswer(frame, now, RowKind.WORKERS, rows, drawn, unseen(*gaps), by, made)


def shift(**fields: object) -> Snapshot:
    """The window at 11:40 on the shift from 6:00 to 14:00, three workers."""
    span = TimeSpan(*SHOWN)
    workers = [worker(number) for number in (1, 2, 3)]
    made = snapshot(workers=workers, span=span, shown=span)
    return replace(made, **fields)  # type: ignore[arg-type]
