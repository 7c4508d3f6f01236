"""History: the places that were looked at, to go back to and forward again."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Place = TypeVar("Place")

_MOST = 100
"""Places kept; nobody goes back further."""


@dataclass
class History(Generic[Place]):
    """Places in the order of their visits, and which of them is the present one."""

    _places: list[Place] = field(default_factory=list)
    _here: int = -1

    def visit(self, place: Place) -> None:
        """Be at a place; what was forward of here is forgotten, unless it is the same place."""
        if self._places and self._places[self._here] == place:
            return
        del self._places[self._here + 1 :]
        self._places.append(place)
        del self._places[:-_MOST]
        self._here = len(self._places) - 1

    def can_go(self, step: int) -> bool:
        """Whether there is a place before (-1) or after (1)."""
        return 0 <= self._here + step < len(self._places)

    def go(self, step: int) -> Place | None:
        """Go to the place before (-1) or after (1) and return it; None where there is none."""
        if not self.can_go(step):
            return None
        self._here += step
        return self._places[self._here]
