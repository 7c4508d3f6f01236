"""Spells: many of them as columns, each made into a `Spell` when somebody looks at it.

There are thousands in a snapshot, and to make them all takes ten times as long as to read them.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import from_us
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.table import Column

_TYPES = tuple(EventType)


class Columns(NamedTuple):
    """What spells have, in columns of one length."""

    worker: Column
    """Places in a list of ids, as those of stations; -1 where there is none."""
    station: Column
    state: Column
    start: Column
    """Microseconds since 1970, as all times."""
    end: Column
    events: Column
    simulated: Column
    """0 or 1."""
    confidence: NDArray[np.float64]
    """Its mean, 0..1; not a number where there is none."""
    within_start: Column
    """As those of the end, of use only where spells are added up."""
    within_end: Column

    @classmethod
    def joined(cls, parts: Iterable["Columns"]) -> "Columns":
        """Put the rows of some behind each other."""
        return cls(*map(np.concatenate, zip(*parts, strict=True)))


class Spells(Sequence[Spell]):
    """Never changed once made; equal to others, and to a tuple, of the same spells."""

    __slots__ = ("_added_up", "columns", "ids")

    def __init__(
        self,
        columns: Columns,
        workers: Sequence[str],
        stations: Sequence[str],
        *,
        added_up: bool = False,
    ) -> None:
        """`workers` and `stations` are the ids that columns have the places of.

        Spells that are added up are within a stretch of time.
        """
        self.columns = columns
        self.ids = {RowKind.WORKERS: tuple(workers), RowKind.STATIONS: tuple(stations)}
        self._added_up = added_up

    def __len__(self) -> int:
        return len(self.columns.start)

    @overload
    def __getitem__(self, number: int) -> Spell: ...

    @overload
    def __getitem__(self, number: slice) -> "Spells": ...

    def __getitem__(self, number: int | slice) -> "Spell | Spells":
        if isinstance(number, slice):
            some = Columns._make(column[number] for column in self.columns)
            return Spells(some, *self.ids.values(), added_up=self._added_up)
        return self._spell(tuple(column[number].item() for column in self.columns))

    def __iter__(self) -> Iterator[Spell]:
        return map(self._spell, zip(*(one.tolist() for one in self.columns), strict=True))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Spells):
            return isinstance(other, tuple) and tuple(self) == other
        if len(self) != len(other):
            return False
        same = (self.ids, self._added_up) == (other.ids, other._added_up)
        pairs = zip(self.columns, other.columns, strict=True)
        return same and all(np.array_equal(*pair, equal_nan=True) for pair in pairs)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Spells({list(self)!r})"

    def rows(self, kind: RowKind) -> Column:
        """Return of each the place of its worker, or of its station, among the ids."""
        return self.columns.worker if kind is RowKind.WORKERS else self.columns.station

    def _spell(self, row: tuple[int | float, ...]) -> Spell:
        worker, station, state, start, end, events, simulated, confidence, *within = row
        return Spell(
            worker_id=self._id(RowKind.WORKERS, worker),
            station_id=self._id(RowKind.STATIONS, station),
            state=_TYPES[int(state)],
            start=from_us(int(start)),
            end=from_us(int(end)),
            events=int(events),
            simulated=bool(simulated),
            within=(from_us(int(within[0])), from_us(int(within[1]))) if self._added_up else None,
            mean_confidence=None if math.isnan(confidence) else confidence,
        )

    def _id(self, kind: RowKind, place: float) -> str:
        return self.ids[kind][int(place)] if place >= 0 else ""


def workers_in(spells: Sequence[Spell]) -> frozenset[str]:
    """Return the ids of the workers whose spells these are."""
    if not isinstance(spells, Spells):
        return frozenset(one.worker_id for one in spells)
    ids = spells.ids[RowKind.WORKERS]
    return frozenset(ids[place] for place in np.unique(spells.columns.worker).tolist())


def first_start(spells: Sequence[Spell]) -> datetime | None:
    """Return when the first of some begins; None without any."""
    if not isinstance(spells, Spells):
        return min((one.start for one in spells), default=None)
    return from_us(int(spells.columns.start.min())) if len(spells) else None
