"""AtWork: who had an event in which shift, and each one's times within its working windows."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.working_windows import WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import ByPlace, Labeled
from factory_desktop.store.rollups.whose import Whose


@dataclass(frozen=True, slots=True)
class AtWork:
    """A state that only runs over into a shift does not bring its worker there."""

    shifts: frozenset[tuple[int, int]] | None
    """Numbers of shifts with keys of workers; None without shifts: then everybody counts."""
    times: ByPlace
    """By shift, worker and station, of who was at work."""

    def has(self, shift: int, worker: int) -> bool:
        """Tell whether a worker was at work in a shift."""
        return self.shifts is None or (shift, worker) in self.shifts


def read(connection: Connection, windows: WorkingWindows) -> AtWork:
    """Read who was at work; an event in a break counts for that, its time does not."""
    labeled = [Labeled(2 * w.shift, to_us(w.start), to_us(w.end)) for w in windows.windows]
    pauses = [Labeled(2 * w.shift + 1, to_us(w.start), to_us(w.end)) for w in windows.pauses]
    found = stretched.read(connection, [*labeled, *pauses], Whose())
    shifts: frozenset[tuple[int, int]] | None = None
    if windows.planned:
        shifts = frozenset(
            (place.label // 2, place.worker) for place, times in found.items() if times.events
        )
    work = {
        place._replace(label=place.label // 2): times
        for place, times in found.items()
        if place.label % 2 == 0
    }
    made = AtWork(shifts, work)
    mine = {place: times for place, times in work.items() if made.has(place.label, place.worker)}
    return AtWork(shifts, mine)
