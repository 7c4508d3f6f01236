"""Question: a range of time as parts of one SQL query, with their parameters."""

from collections.abc import Callable
from datetime import datetime

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import Level
from factory_desktop.store.rollups.pieces import Pieces, Range, cut


class Question:
    """Asks for a span as it is known at `now`.

    No state has lasted longer than until now, whatever the clocks of its cameras say.
    """

    def __init__(self, kept: Kept, span: TimeSpan, now: datetime, cap_us: int) -> None:
        """Ask for times by a cap: by another than is kept, the events themselves are read."""
        self.parameters: dict[str, int] = {"cap": cap_us}
        """Grows with the parts that are asked for."""
        # By a longer cap the last states may reach beyond the hours that there are sums for.
        self.within = kept.within(span, max(0, cap_us - kept.cap_us))
        self._start, self._end = self.within or (0, 0)
        self._now = to_us(now)
        self._grid = kept.grid
        self._pieces = cut(kept.grid, self._start, self._end)
        self._is_all = self.within == kept.within(TimeSpan())
        if cap_us != kept.cap_us and self.within is not None:
            self._pieces = Pieces((self.within,), (), (), (), (0, 0))
            self._is_all = False

    def buckets(self) -> list[str]:
        """Return the parts by worker and by station: whole days and longer, or all there is."""
        if self._is_all:
            return [parts.buckets(self._name("all", (0, 1)), Level.TOTAL)]
        made = [
            parts.buckets(self._name(f"days{number}", days), Level.DAY)
            for number, days in enumerate(self._pieces.days)
        ]
        return made + [
            parts.buckets(self._name("chunks", chunks), Level.CHUNK)
            for chunks in self._pieces.chunks
        ]

    def rest(self) -> list[str]:
        """Return the parts by worker at station that `buckets` leaves out."""
        if self._is_all:
            return self._recent_and_edges()
        made = [
            parts.hours(self._name(f"hours{number}", hours))
            for number, hours in enumerate(self._pieces.hours)
        ]
        return made + self._recent_and_edges()

    def pairs(self, hours: Callable[[str], str]) -> list[str]:
        """Return all parts by worker at station, the whole hours by `hours`."""
        whole = self._name("all_hours", self._pieces.whole_hours)
        return [hours(whole), *self._recent_and_edges()]

    def _recent_and_edges(self) -> list[str]:
        made = [parts.recent(self._name("recent", self._pieces.whole_hours))]
        made += [
            parts.edge(self._name(f"edge{number}", edge))
            for number, edge in enumerate(self._pieces.edges)
        ]
        # Next to nothing is found there, unless this computer's clock was set back.
        beyond = (max(self._now, self._start), self._end)
        if beyond[0] < beyond[1]:
            made.append(parts.edge(self._name("beyond", beyond), time_only=True))
        return made

    def _name(self, name: str, piece: Range) -> str:
        self.parameters[f"{name}_first"], self.parameters[f"{name}_past"] = piece
        return name
