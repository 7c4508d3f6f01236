"""DrawnSpells: spells as arrays, ready to be drawn and found under the mouse.

Made on whichever thread has read them, as thousands take their time; never changed after.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

import numpy as np

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.spells import Spells
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store import table
from factory_desktop.store.table import Column

STATES = (EventType.WORKING, EventType.IDLE, EventType.ABSENT)
_SECOND = 1_000_000
"""Microseconds."""


class DrawnSpells:
    """Spells by row, then start; times are seconds since 1970."""

    def __init__(
        self,
        spells: Sequence[Spell],
        rows: Mapping[str, int],
        kind: RowKind = RowKind.WORKERS,
    ) -> None:
        """`rows` are numbered by the ids of workers or of stations, as `kind` says."""
        row, start, end, state = (
            _columns(spells, rows, kind)
            if isinstance(spells, Spells)
            else _columns_of_each(spells, rows, kind)
        )
        known = np.flatnonzero(row >= 0)
        # One without a length comes before what begins where it does.
        order = known[table.order(row[known], start[known], end[known])]
        self._spells = spells
        self._order = order
        self.row, self.state = row[order], state[order]
        self.start, self.end = start[order] / _SECOND, end[order] / _SECOND

    def __len__(self) -> int:
        return len(self._order)

    def chosen(self, state: EventType, rows: range, start: float, end: float) -> Any:  # noqa: ANN401 - an array of bool
        """Tell of each spell whether it is of this state and in these rows and times."""
        here = (self.row >= rows.start) & (self.row < rows.stop)
        return here & (self.state == state) & (self.end > start) & (self.start < end)

    def in_row(self, row: int) -> list[Spell]:
        """Return the spells of a row, by their start."""
        first, stop = (int(place) for place in np.searchsorted(self.row, (row, row + 1)))
        return [self._spells[number] for number in self._order[first:stop].tolist()]

    def rarest_last(self) -> list[EventType]:
        """Order the states by their time, the longest first, so that the rare ones are on top."""
        lengths = self.end - self.start
        return sorted(STATES, key=lambda state: -float(lengths[self.state == state].sum()))

    def at(self, row: int, moment: float, nearly: float = 0) -> Spell | None:
        """Find the spell of a row at a moment, or one that begins or ended `nearly` there."""
        first, stop = (int(place) for place in np.searchsorted(self.row, (row, row + 1)))
        latest = int(np.searchsorted(self.start[first:stop], moment + nearly, "right")) - 1
        if latest < 0 or float(self.end[first + latest]) + nearly < moment:
            return None
        return self._spells[int(self._order[first + latest])]

    def unseen(self, since: datetime, until: datetime, rows: Iterable[int]) -> Any:  # noqa: ANN401 - an (n, 3) array of floats
        """List the times of these rows without a spell, as rows of (row, from, to)."""
        first, last = since.timestamp(), until.timestamp()
        gaps: list[tuple[float, float, float]] = []
        for row in rows:
            own = slice(*np.searchsorted(self.row, (row, row + 1)))
            left = np.maximum.accumulate(np.append(first, self.end[own]))
            right = np.minimum(np.append(self.start[own], last), last)
            wide = right > left
            gaps.extend(zip([float(row)] * int(wide.sum()), left[wide], right[wide], strict=True))
        return np.array(gaps).reshape(-1, 3)


_Columns = tuple[Column, Column, Column, Column]
"""Row, or -1 for none, start, end and state."""


def _columns(spells: Spells, rows: Mapping[str, int], kind: RowKind) -> _Columns:
    # What has no id stands at -1, and finds no row there.
    row_of = np.array([*(rows.get(one, -1) for one in spells.ids[kind]), -1], np.int64)
    columns = spells.columns
    return row_of[spells.rows(kind)], columns.start, columns.end, columns.state


def _columns_of_each(spells: Sequence[Spell], rows: Mapping[str, int], kind: RowKind) -> _Columns:
    id_of = attrgetter("worker_id" if kind is RowKind.WORKERS else "station_id")
    each = [
        (rows.get(id_of(one), -1), to_us(one.start), to_us(one.end), int(one.state))
        for one in spells
    ]
    row, start, end, state = np.array(each, np.int64).reshape(-1, 4).T
    return row, start, end, state


def clipped(gaps: Any, stretches: Sequence[tuple[datetime, datetime]]) -> Any:  # noqa: ANN401 - an (n, 3) array of floats
    """Cut gaps, as `DrawnSpells.unseen` lists them, to what lies in stretches of time."""
    sides = np.array([[at.timestamp() for at in one] for one in stretches]).reshape(-1, 2)
    left = np.maximum(gaps[:, None, 1], sides[None, :, 0])
    right = np.minimum(gaps[:, None, 2], sides[None, :, 1])
    wide = right > left
    row = np.broadcast_to(gaps[:, None, 0], wide.shape)
    return np.column_stack((row[wide], left[wide], right[wide]))
