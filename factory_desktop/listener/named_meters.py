"""NamedMeters: a meter for each name, but never more of them than a bound."""

from collections.abc import Callable, Hashable
from typing import TypeVar

N = TypeVar("N", bound=Hashable)
M = TypeVar("M")


class NamedMeters(dict[N, M]):
    """Makes a meter when a name is first looked up; further names share that of `rest`.

    Names come from outside: whoever sends ever new ones must not make memory, or the text
    that Prometheus reads, grow without end.
    """

    def __init__(self, make: Callable[[], M], most: int, rest: N) -> None:
        super().__init__()
        self._make = make
        self._most = most
        self._rest = rest

    def __missing__(self, name: N) -> M:
        return self._within(name, self._most)

    def of_refused(self, name: N) -> M:
        """Return the meter of a name of which nothing was stored.

        Such a name may take one of the first half of the places only: those who send nothing
        good do not take them from those who do.
        """
        found = self.get(name)
        return found if found is not None else self._within(name, self._most // 2)

    def _within(self, name: N, most: int) -> M:
        return self.setdefault(name if len(self) < most else self._rest, self._make())
