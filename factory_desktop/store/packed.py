"""Packed: many rows of integers whose bounds are known, read as few numbers.

Most of what reading many rows costs is to write every number out as a text and to read that.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.table import Column, Table

_BITS = 62
"""Of one number, so that none is negative."""
_KEYS = """
SELECT (SELECT coalesce(max(id), 0) FROM worker), (SELECT coalesce(max(id), 0) FROM station),
  (SELECT coalesce(max(id), 0) FROM camera)
"""


class Bounds(NamedTuple):
    """The least and the most that a column holds."""

    least: int
    most: int

    @property
    def bits(self) -> int:
        """How many bits tell its values apart."""
        return max(1, (self.most - self.least).bit_length())


Group = list[tuple[str, Bounds | None]]
"""Columns that become one number."""


class KeyBounds(NamedTuple):
    """The bounds of integer keys."""

    worker: Bounds
    station: Bounds
    camera: Bounds

    @classmethod
    def read(cls, connection: Connection) -> "KeyBounds":
        """Read the highest ones."""
        found = raw_of(connection).execute(_KEYS).fetchone()
        return cls(*(Bounds(0, most) for most in found))


def read(
    raw: sqlite3.Connection,
    query: str,
    parameters: Sequence[object],
    columns: Mapping[str, Bounds | None],
) -> Sequence[Column]:
    """Read the columns of a query of integers; None are bounds that nobody knows.

    What lies beyond its bounds would come out wrong.
    """
    groups = list(_groups(columns))
    return _apart(_read(raw, query, parameters, columns, groups), groups)


def read_in_order(
    raw: sqlite3.Connection,
    query: str,
    parameters: Sequence[object],
    columns: Mapping[str, Bounds | None],
) -> Sequence[Column]:
    """Read rows in the order of their columns, the first one before the others."""
    groups = list(_groups(columns))
    found = _read(raw, query, parameters, columns, groups)
    if len(groups) == 1:
        # To sort the numbers themselves costs a third of finding their places.
        found.sort(axis=0)
        return _apart(found, groups)
    apart = _apart(found, groups)
    places = table.order(*apart)
    return [column[places] for column in apart]


def _read(
    raw: sqlite3.Connection,
    query: str,
    parameters: Sequence[object],
    columns: Mapping[str, Bounds | None],
    groups: Sequence[Group],
) -> Table:
    numbers = ", ".join(map(_number, groups))
    whole = f"WITH rows ({', '.join(columns)}) AS ({query}) SELECT {numbers} FROM rows"  # noqa: S608 - names of ours
    return table.read(raw, whole, parameters, len(groups))


def _apart(found: Table, groups: Sequence[Group]) -> Sequence[Column]:
    return [
        column
        for number, group in zip(found.T, groups, strict=True)
        for column in _columns(number, [bounds for _, bounds in group])
    ]


def _groups(columns: Mapping[str, Bounds | None]) -> Iterator[Group]:
    """Put columns that follow each other together, as far as one number holds them."""
    group: Group = []
    room = 0
    for name, bounds in columns.items():
        bits = _BITS + 1 if bounds is None else bounds.bits
        if bits > room and group:
            yield group
            group = []
        if not group:
            room = _BITS
        group.append((name, None if bits > _BITS else bounds))
        room -= bits
    if group:
        yield group


def _number(group: Group) -> str:
    """Say in SQL how columns become one number, the first the highest."""
    whole = ""
    for name, bounds in group:
        one = name if bounds is None else f"({name} - {bounds.least:d})"
        whole = f"(({whole} << {bounds.bits:d}) | {one})" if whole and bounds else one
    return whole


def _columns(number: Column, group: Sequence[Bounds | None]) -> Sequence[Column]:
    """Take a number apart again."""
    found = []
    for bounds in reversed(group):
        if bounds is None:
            return [number]
        found.append((number & ((1 << bounds.bits) - 1)) + bounds.least)
        number = number >> bounds.bits
    return found[::-1]
