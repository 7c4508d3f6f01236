"""Seldom: what changes slowly and takes long to read, known from one look to the next."""

from collections.abc import Callable
from typing import TypeVar, cast

T = TypeVar("T")


class Seldom:
    """For one thread; of each matter the last answer is known, for as long as its key holds."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, object]] = {}

    def recall(self, what: str, key: object, read: Callable[[], T]) -> T:
        """Return what was read when the key was last this one, or read it."""
        known = self._known.get(what)
        if known is None or known[0] != key:
            known = self._known[what] = key, read()
        return cast("T", known[1])
