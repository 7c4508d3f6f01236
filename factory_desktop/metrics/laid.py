"""Laid: states added up in cells of time, laid behind each other as spells."""

from typing import NamedTuple

import numpy as np

from factory_desktop.metrics.spells import Columns
from factory_desktop.store.schema import MEASURES
from factory_desktop.store.table import Column, Table


class AddedUp(NamedTuple):
    """What states add up to in cells, in columns of one length."""

    worker: Column
    """As in `Columns`."""
    station: Column
    start: Column
    """Microseconds since 1970, as the end."""
    end: Column
    us: Table
    """Microseconds by state."""
    events: Table
    """Likewise."""

    @classmethod
    def of(
        cls, worker: Column, station: Column, start: Column, end: Column, measures: Table
    ) -> "AddedUp":
        """Take what is drawn from the `MEASURES` of cells."""
        us = measures[:, MEASURES.index("working_us") :]
        return cls(worker, station, start, end, us, measures[:, : MEASURES.index("n_product")])


class Laid(NamedTuple):
    """The spells of cells."""

    columns: Columns
    """By cell, then state."""
    until: Column
    """Where the last spell of each cell ends; where the cell begins if it has none."""


def lay(cells: AddedUp, *, share: bool) -> Laid:
    """Lay the states of each cell behind each other, as long as they were.

    With `share` several people's as their shares of the cell.
    """
    us = np.maximum(0, cells.us)
    times = us
    if share:
        room = (cells.end - cells.start) / np.maximum(1, cells.us.sum(axis=1))
        times = np.rint(us * np.minimum(1.0, room)[:, None]).astype(np.int64)
    ends = np.minimum(cells.end[:, None], cells.start[:, None] + times.cumsum(axis=1))
    starts = np.column_stack((cells.start, ends[:, :-1]))
    some = us > 0
    cell, state = np.nonzero(some)
    nothing = np.zeros_like(cell)
    columns = Columns(
        worker=cells.worker[cell],
        station=cells.station[cell],
        state=state,
        start=starts[some],
        end=ends[some],
        events=cells.events[some],
        simulated=nothing,
        confidence=np.full(len(cell), np.nan),
        within_start=cells.start[cell],
        within_end=cells.end[cell],
    )
    return Laid(columns, ends[:, -1])
