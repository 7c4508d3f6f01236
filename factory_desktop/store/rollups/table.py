"""Table: many rows of integers read from the rollups, as one array."""

from collections.abc import Sequence
from itertools import chain
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Column: TypeAlias = NDArray[np.int64]
"""One number a row."""
Table: TypeAlias = NDArray[np.int64]
"""Rows by columns."""


def table(rows: Sequence[tuple[int, ...]], width: int) -> Table:
    """Put rows of `width` numbers each together."""
    flat = np.fromiter(chain.from_iterable(rows), np.int64, len(rows) * width)
    return flat.reshape(-1, width)


def added_up(rows: Table, keys: int) -> Table:
    """Add up the rows whose first `keys` columns are alike; those of nothing but 0 are left out.

    In the order of the keys. Exact, as 64 bits hold the microseconds of all time.
    """
    if not len(rows):
        return rows
    ordered = rows[np.lexsort(rows.T[:keys][::-1])]
    known = ordered[:, :keys]
    first = np.flatnonzero(np.append(True, (known[1:] != known[:-1]).any(axis=1)))
    sums = np.add.reduceat(ordered[:, keys:], first, axis=0)
    return np.column_stack((known[first], sums))[sums.any(axis=1)]
