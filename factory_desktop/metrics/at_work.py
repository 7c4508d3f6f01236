"""AtWork: who was in which shift, and each one's times within its working windows."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.planned import Planned, Shifts, Window, shifts_of
from factory_desktop.metrics.working_windows import WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import ByPlace, Labeled
from factory_desktop.store.rollups.whose import Whose


@dataclass(frozen=True, slots=True)
class AtWork:
    """A state that only runs over into a shift does not bring its worker there."""

    shifts: Mapping[int, Shifts] | None
    """Those of each worker by key; None without shifts: then everybody counts."""
    times: ByPlace
    """By the number of the window, worker and station, of who was at work."""

    def has(self, window: Window, worker: int) -> bool:
        """Tell whether a worker was at work in a window."""
        return self.shifts is None or not window.working.isdisjoint(
            self.shifts.get(worker, frozenset())
        )


def read(connection: Connection, windows: WorkingWindows) -> AtWork:
    """Read who was at work; an event in a break counts for that, its time does not."""
    pieces = list(_pieces(windows))
    labeled = [Labeled(n, to_us(one.start), to_us(one.end)) for n, (_, one) in enumerate(pieces)]
    found = stretched.read(connection, labeled, Whose())
    shifts = _shifts(windows, pieces, found) if windows.planned else None
    numbers = {one: number for number, one in enumerate(windows.windows)}
    present = AtWork(shifts, {})
    mine = {}
    for place, times in found.items():
        window = pieces[place.label][1]
        if window in numbers and present.has(window, place.worker):
            mine[place._replace(label=numbers[window])] = times
    return AtWork(shifts, mine)


def _pieces(windows: WorkingWindows) -> Iterator[tuple[int, Window]]:
    """Cut all that has to be read, breaks and what lies beside the span too."""
    if not windows.planned:
        yield from enumerate(windows.windows)
    for number, one in enumerate(windows.stretches):
        parts = one.windows() if one.inside else (_whole(one),)
        yield from ((number, part) for part in parts)


def _whole(stretch: Planned) -> Window:
    return Window(stretch.start, stretch.end, stretch.shifts)


def _shifts(
    windows: WorkingWindows, pieces: list[tuple[int, Window]], found: ByPlace
) -> dict[int, Shifts]:
    seen: dict[int, set[int]] = defaultdict(set)
    for place, times in found.items():
        if times.events:
            seen[place.worker].add(pieces[place.label][0])
    return {worker: shifts_of(windows.stretches, numbers) for worker, numbers in seen.items()}
