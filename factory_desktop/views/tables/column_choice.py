"""ColumnChoice: which columns of a table people want, in which order, how wide and sorted how."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """By the columns' names; what is empty is as it was made."""

    order: tuple[str, ...] = ()
    """From the start of a row on."""
    hidden: frozenset[str] | None = None
    """None where nobody has chosen: a narrow table may leave some out."""
    widths: Mapping[str, int] = field(default_factory=dict)
    """Pixels of those that were pulled wider or narrower."""
    sorted_by: tuple[tuple[str, bool], ...] = ()
    """Each with whether it falls; a later one where earlier ones tie."""

    def written(self) -> str:
        """Write it as one line of text."""
        return json.dumps(
            {
                "order": self.order,
                "hidden": None if self.hidden is None else sorted(self.hidden),
                "widths": dict(self.widths),
                "sorted_by": self.sorted_by,
            }
        )

    @classmethod
    def read(cls, written: str) -> "ColumnChoice":
        """Read what was written; a choice of nothing where it says something odd."""
        try:
            return _choice(json.loads(written))
        except (ValueError, TypeError, KeyError):
            return cls()


def _choice(kept: Any) -> ColumnChoice:  # noqa: ANN401 - whatever the file says
    hidden = kept["hidden"]
    return ColumnChoice(
        tuple(str(name) for name in kept["order"]),
        None if hidden is None else frozenset(map(str, hidden)),
        {str(name): int(width) for name, width in dict(kept["widths"]).items()},
        tuple((str(name), bool(falls)) for name, falls in kept["sorted_by"]),
    )
