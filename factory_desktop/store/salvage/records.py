"""Records: the values of a row as SQLite writes them, checked against the columns they are for."""

import struct
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import REAL, Column, Integer, LargeBinary, Table, Text

from factory_desktop.store.salvage.cells import varint

Values = tuple[Any, ...]
"""Of one row, in the order of its columns."""

_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_TAKES: tuple[tuple[type, tuple[type, ...]], ...] = (
    (Integer, (int,)),
    (Text, (str,)),
    (LargeBinary, (bytes,)),
    (REAL, (float, int)),
)
_PARTS = {1: "b", 2: "h", 3: "bH", 4: "i", 5: "hI", 6: "q", 8: "", 9: ""}
"""How a whole number is unpacked; of some sizes in two parts."""
_CONSTANTS = {8: 0, 9: 1}
_STEPS = {3: 16, 5: 32, 8: -1, 9: -2}
"""By how much the first of two parts is shifted; below zero, what stands for a constant."""


def values(record: bytes) -> Values:
    """Take a record apart; raises ValueError for what cannot be one."""
    try:
        past, at = varint(record, 0)
        types = []
        while at < past:
            kind, at = varint(record, at)
            types.append(kind)
        found = []
        for kind in types:
            value, at = _value(record, kind, at)
            found.append(value)
    except (IndexError, struct.error) as error:
        raise ValueError("No record: it ends too early.") from error
    if at != len(record):
        raise ValueError("No record: it has another length.")
    return tuple(found)


def _value(record: bytes, kind: int, at: int) -> tuple[Any, int]:
    size = _SIZES[kind] if kind < len(_SIZES) else (kind - 12) // 2
    if kind in {10, 11} or at + size > len(record):
        raise ValueError("No record: there is no such value.")
    part, past = record[at : at + size], at + size
    if kind == 0:
        return None, past
    if kind in _CONSTANTS:
        return _CONSTANTS[kind], past
    if kind == 7:  # noqa: PLR2004 - SQLite's number for a float
        return struct.unpack(">d", part)[0], past
    if kind < 7:  # noqa: PLR2004 - as above
        return int.from_bytes(part, "big", signed=True), past
    return (part.decode() if kind % 2 else part), past


def fitting(row: Values, rowid: int, table: Table) -> Values | None:
    """Return a row as the table has it, with what newer columns begin with; None if it is not one.

    What an INTEGER PRIMARY KEY holds is the row's number.
    """
    columns = list(table.columns)
    if len(row) > len(columns):
        return None
    fit: list[Any] = []
    for number, column in enumerate(columns):
        if number >= len(row):
            if column.server_default is None and not column.nullable:
                return None
            fit.append(_default(column))
            continue
        value = row[number]
        if value is None and _is_rowid(table, column):
            value = rowid
        elif not (column.nullable if value is None else _fits(value, column)):
            return None
        fit.append(value)
    return tuple(fit)


def _is_rowid(table: Table, column: Column[Any]) -> bool:
    keys = list(table.primary_key.columns)
    has_rowid = table.dialect_options["sqlite"]["with_rowid"]
    return bool(has_rowid) and keys == [column] and isinstance(column.type, Integer)


def _fits(value: object, column: Column[Any]) -> bool:
    return any(isinstance(column.type, kind) and isinstance(value, taken) for kind, taken in _TAKES)


def _default(column: Column[Any]) -> object:
    if column.server_default is None:
        return None
    told = str(getattr(column.server_default, "arg", ""))
    if isinstance(column.type, Integer):
        return int(told)
    return b"" if isinstance(column.type, LargeBinary) else told.strip("'")


@lru_cache(maxsize=4096)
def numbers(header: bytes) -> Callable[[bytes, int], Sequence[int]] | None:
    """Make what unpacks a record of whole numbers alone by its header; None for any other.

    Most rows of a table have one of a few headers: so a million are read in seconds.
    """
    kinds = header[1:]
    if not kinds or header[0] != len(header) or any(kind not in _PARTS for kind in kinds):
        return None
    unpack = struct.Struct(">" + "".join(_PARTS[kind] for kind in kinds)).unpack_from
    if not _STEPS.keys() & set(kinds):
        return unpack
    steps = tuple(_STEPS.get(kind, 0) for kind in kinds)

    def put_together(page: bytes, at: int) -> Sequence[int]:
        parts = iter(unpack(page, at))
        row = []
        for step in steps:
            if step == 0:
                row.append(next(parts))
            elif step > 0:
                row.append(next(parts) << step | next(parts))
            else:
                row.append(-1 - step)
        return row

    return put_together
