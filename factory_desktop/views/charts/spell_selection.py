"""Selection: the spells and gaps of a timeline one after the other, and the one picked out."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.snapshot import Spell


@dataclass(frozen=True, slots=True)
class Item:
    """A spell of a row, or a time in which nobody was seen in it."""

    row: int
    row_id: str
    start: datetime
    end: datetime
    spell: Spell | None = None

    @property
    def state(self) -> EventType | None:
        """Its state; None is Not seen."""
        return self.spell.state if self.spell else None

    @property
    def meant(self) -> tuple[datetime, datetime]:
        """The stretch of time that it is about: of a state added up, the whole hour or day."""
        within = self.spell.within if self.spell else None
        return within or (self.start, self.end)

    @property
    def key(self) -> tuple[str, datetime, EventType | None]:
        """What makes it the same one after a refresh, though it has grown or moved in its cell."""
        return self.row_id, self.meant[0], self.state


class RowItems:
    """What can be picked out in each row, in the order of time."""

    def __init__(self, row_ids: tuple[str, ...], spells: DrawnSpells, unseen: Any) -> None:  # noqa: ANN401 - an (n, 3) array of floats
        self._row_ids = row_ids
        self._spells = spells
        self._unseen = unseen
        self._cached: dict[int, list[Item]] = {}

    def of(self, row: int) -> list[Item]:
        """Return the items of a row."""
        if row not in self._cached:
            self._cached[row] = sorted(self._made(row), key=lambda one: one.start)
        return self._cached[row]

    def at(self, row: int, moment: datetime) -> Item | None:
        """Find what is at a moment in a row."""
        return next((one for one in self.of(row) if one.start <= moment < one.end), None)

    def nearest(self, row: int, moment: datetime) -> Item | None:
        """Find what is at a moment or next to it."""

        def away(one: Item) -> float:
            later, earlier = one.start - moment, moment - one.end
            return max(0.0, later.total_seconds(), earlier.total_seconds())

        return min(self.of(row), key=away, default=None)

    def beside(self, item: Item, step: int) -> Item | None:
        """Return the next item of the row (1) or the one before (-1)."""
        later = [one for one in self.of(item.row) if one.start > item.start]
        earlier = [one for one in self.of(item.row) if one.start < item.start]
        return next(iter(later), None) if step > 0 else next(iter(earlier[::-1]), None)

    def again(self, item: Item) -> Item | None:
        """Find an item of before once more: it may have grown, or begin where reading began."""
        if item.row_id not in self._row_ids:
            return None
        of_row = self.of(self._row_ids.index(item.row_id))
        same = (one for one in of_row if one.key == item.key)
        middle = item.start + (item.end - item.start) / 2
        there = (one for one in of_row if one.state is item.state and one.start <= middle < one.end)
        return next(same, None) or next(there, None)

    def _made(self, row: int) -> list[Item]:
        row_id = self._row_ids[row]
        made = [Item(row, row_id, one.start, one.end, one) for one in self._spells.in_row(row)]
        own = self._unseen[np.asarray(self._unseen[:, 0] == row)]
        for _, left, right in own.tolist():
            start, end = (datetime.fromtimestamp(at, UTC) for at in (left, right))
            made.append(Item(row, row_id, start, end))
        return made
