"""AtWork: who had an event in which shift, and each one's times within its working windows."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.working_windows import WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import ByPlace, Labeled, Place, Times
from factory_desktop.store.rollups.whose import Whose


@dataclass(frozen=True, slots=True)
class AtWork:
    """A state that only runs over into a shift does not bring its worker there."""

    shifts: frozenset[tuple[int, int]] | None
    """Numbers of shifts with keys of workers; None without shifts: then everybody counts."""
    times: ByPlace
    """By shift, worker and station, of who was at work."""
    cells: ByPlace
    """The same by the label of each piece that the windows were cut into."""

    def has(self, shift: int, worker: int) -> bool:
        """Tell whether a worker was at work in a shift."""
        return self.shifts is None or (shift, worker) in self.shifts


def read(
    connection: Connection,
    windows: WorkingWindows,
    pieces: Sequence[Labeled] | None = None,
    labels: int = 1,
) -> AtWork:
    """Read who was at work; an event in a break counts for that, its time does not.

    `pieces` are the windows cut further, labeled by `labels` times the number of the shift and
    something less than `labels`.
    """
    if pieces is None:
        pieces = [Labeled(w.shift, to_us(w.start), to_us(w.end)) for w in windows.windows]
    pauses = [Labeled(~w.shift, to_us(w.start), to_us(w.end)) for w in windows.pauses]
    found = stretched.read(connection, [*pieces, *pauses], Whose())
    shifts: frozenset[tuple[int, int]] | None = None
    if windows.planned:
        shifts = frozenset(
            (label // labels if label >= 0 else ~label, worker)
            for (label, worker, _), times in found.items()
            if times.events
        )
    cells = {
        place: times
        for place, times in found.items()
        if place[0] >= 0 and (shifts is None or (place[0] // labels, place[1]) in shifts)
    }
    return AtWork(shifts, cells if labels == 1 else _by_shift(cells, labels), cells)


def _by_shift(cells: ByPlace, labels: int) -> ByPlace:
    found: dict[Place, Times] = {}
    for (label, worker, station), times in cells.items():
        place = Place(label // labels, worker, station)
        before = found.get(place)
        found[place] = times if before is None else before.and_also(times)
    return found
