"""Model comparison: two versions over the same stations and the same hours of the day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import sqrt
from statistics import median
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from factory_desktop.domain.drift import BIN, Usual, divergence, usual, working_share
from factory_desktop.store.model_figures import (
    BINS_FROM,
    CONFIDENCE,
    HOUR,
    MIX,
    STATION,
    TYPES,
)
from factory_desktop.store.table import Table

LEAST_DAYS = 5
"""From fewer days nobody knows what is usual."""
_CHANCE = 4.0
"""Standard errors: two halves of the same events are so far apart once in 16,000 times."""
_CHANCE_OF_MIX = 20.0
"""Twice the counts times their divergence: more than this comes about once in 6,000 times."""
_BINS = round(1 / BIN)

_CLOCKS = 24
"""A cell is a station's key times this, and an hour of the day."""
Place = Callable[[int], tuple[int, int]]
"""Tells of an hour's number the day's and the hour of the day, by the plant's clock."""


class Measure(Enum):
    """What is compared."""

    CONFIDENCE = "confidence"
    UNSURE = "unsure"
    """The share of events below the threshold of confidence."""
    WORKING = "working"
    """The share of working events among those of working, idle and absent."""
    IDLE = "idle"
    ABSENT = "absent"
    UNITS = "units"
    """Found in each hour in which the version has seen a station."""
    DRIFT = "drift"
    """How far the mix of events is from all of A's: of A its median day, of B all of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One measure of both."""

    measure: Measure
    a: float | None
    b: float | None
    swing: Usual | None
    """What A's days usually are; None where it has too few."""
    chance: float | None
    """So far apart are two halves of the same events at most."""

    @property
    def difference(self) -> float | None:
        """How much more it is of B than of A."""
        return None if self.a is None or self.b is None else self.b - self.a

    @property
    def notable(self) -> bool:
        """Whether B differs from A by more than A's days do from each other, and than chance."""
        difference = self.difference
        if difference is None or self.swing is None or self.chance is None:
            return False
        return abs(difference) > max(self.swing.spread, self.chance)


@dataclass(frozen=True, slots=True)
class Side:
    """What of one version is compared."""

    events: int
    hours: int
    """In how many hours it has seen one of the stations, added up over these."""
    days: int
    histogram: tuple[float, ...]
    """Shares of the events by confidence, in twentieths."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A against B; of A alone where there is no B."""

    a: Side
    b: Side | None
    cells: int
    """How many hours of the day both have seen, added up over the stations."""
    stations: int
    clocks: int
    """How many hours of the day there are among them."""
    lines: tuple[Line, ...]


_EVENTS = slice(1, 1 + TYPES)
_STATES = slice(1, TYPES)
_CONFIDENCE = 1 + TYPES
_FROM_BINS = 2 + TYPES
_UNITS = _FROM_BINS + _BINS
Sums: TypeAlias = NDArray[np.float64]
"""Hours, events by type, confidence, events by confidence, and units, added up."""


def figures(sums: Sums, steps: int) -> dict[Measure, float | None]:
    """Work out all but the drift score; the first `steps` bins are below the threshold."""
    events, states, hours = (float(sums[which].sum()) for which in (_EVENTS, _STATES, slice(0, 1)))
    unsure = float(sums[_FROM_BINS : _FROM_BINS + steps].sum())
    return {
        Measure.CONFIDENCE: float(sums[_CONFIDENCE]) / events if events else None,
        Measure.UNSURE: unsure / events if events else None,
        Measure.WORKING: working_share(sums[_EVENTS].tolist()),
        Measure.IDLE: float(sums[2]) / states if states else None,
        Measure.ABSENT: float(sums[3]) / states if states else None,
        Measure.UNITS: float(sums[_UNITS]) / hours if hours else None,
    }


@dataclass(frozen=True, slots=True)
class _Version:
    """One version's hours, each with its cell and its day."""

    cells: NDArray[np.int64]
    days: NDArray[np.int64]
    rows: NDArray[np.float64]

    def within(self, shared: NDArray[np.int64]) -> "_Version":
        """Leave out what is of other cells."""
        kept = np.isin(self.cells, shared)
        return _Version(self.cells[kept], self.days[kept], self.rows[kept])

    def by_cell(self) -> NDArray[np.float64]:
        """Add up the rows of each cell, in their order."""
        return _added(self.cells, self.rows)

    def by_day(self) -> NDArray[np.float64]:
        """Add up the rows of each day."""
        return _added(self.days, self.rows)


def compare(
    hours_a: Table,
    hours_b: Table | None,
    units: Mapping[tuple[int, int, int], int],
    place: Place,
    threshold: float,
) -> Comparison | None:
    """Compare two versions like with like; None where they have nothing in common.

    Only those hours of the day at a station count in which both versions were seen there, on
    whatever days. Each such cell counts as often for A as for B: as many hours as the one of
    them has that was seen there less, the other's events being scaled down to it. So neither a
    station nor a night shift that one of them saw more of can pass for a change. Hours are
    rows of `model_figures.of_versions`; units are by hour, station and version.
    """
    a = _gather(hours_a, units, place)
    b = a if hours_b is None else _gather(hours_b, units, place)
    shared = np.intersect1d(a.cells, b.cells)
    if not len(shared):
        return None
    a, b = a.within(shared), b.within(shared)
    cells_a, cells_b = a.by_cell(), b.by_cell()
    weights = np.minimum(cells_a[:, 0], cells_b[:, 0])
    sums_a, sums_b = (
        (cells * (weights / cells[:, 0])[:, np.newaxis]).sum(axis=0) for cells in (cells_a, cells_b)
    )
    steps = round(threshold / BIN)
    alone = hours_b is None
    chance = _chances(sums_a, sums_b, (a.rows[:, _UNITS], b.rows[:, _UNITS]), steps)
    return Comparison(
        _side(a, sums_a),
        None if alone else _side(b, sums_b),
        len(shared),
        len(np.unique(shared // _CLOCKS)),
        len(np.unique(shared % _CLOCKS)),
        _lines(sums_a, None if alone else sums_b, a.by_day(), chance, steps),
    )


def _gather(hours: Table, units: Mapping[tuple[int, int, int], int], place: Place) -> _Version:
    known, numbers = np.unique(hours[:, HOUR], return_inverse=True)
    places = np.array([place(hour) for hour in known.tolist()], np.int64).reshape(-1, 2)
    days, clocks = places[numbers].T
    made = [units.get((hour, station, model), 0) for hour, station, model in hours[:, :3].tolist()]
    rows = np.column_stack(
        (
            np.ones(len(hours)),
            hours[:, MIX : MIX + TYPES],
            hours[:, CONFIDENCE] / 1e6,
            hours[:, BINS_FROM:],
            np.array(made, np.float64),
        )
    )
    cells = hours[:, STATION] * _CLOCKS + clocks
    return _Version(cells, days, rows.astype(np.float64))


def _added(keys: NDArray[np.int64], rows: NDArray[np.float64]) -> NDArray[np.float64]:
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    first = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))
    found: NDArray[np.float64] = np.add.reduceat(rows[order], first, axis=0)
    return found


def _lines(
    a: Sums,
    b: Sums | None,
    days: NDArray[np.float64],
    chance: Mapping[Measure, float],
    steps: int,
) -> tuple[Line, ...]:
    of_a = figures(a, steps)
    of_b: dict[Measure, float | None] = dict.fromkeys(of_a) if b is None else figures(b, steps)
    mix = a[_EVENTS].tolist()
    by_day = [
        {**figures(one, steps), Measure.DRIFT: divergence(one[_EVENTS].tolist(), mix)}
        for one in days
    ]
    known = [score for one in by_day if (score := one[Measure.DRIFT]) is not None]
    of_a[Measure.DRIFT] = median(known) if known else None
    of_b[Measure.DRIFT] = None if b is None else divergence(b[_EVENTS].tolist(), mix)
    return tuple(
        Line(
            measure,
            of_a[measure],
            of_b[measure],
            _usual([value for one in by_day if (value := one[measure]) is not None]),
            chance.get(measure),
        )
        for measure in Measure
    )


def _usual(values: Sequence[float]) -> Usual | None:
    return usual(values) if len(values) >= LEAST_DAYS else None


def _chances(
    a: Sums, b: Sums, hourly: tuple[NDArray[np.float64], NDArray[np.float64]], steps: int
) -> dict[Measure, float]:
    """Say how far apart two halves of the same events are at most, by how many there are."""
    sizes = float(a[_EVENTS].sum()), float(b[_EVENTS].sum())
    if not all(sizes):
        return {}
    both, each = a + b, sum(1 / n for n in sizes)
    found = {
        Measure.CONFIDENCE: _CHANCE * sqrt(_spread(both[_FROM_BINS:_UNITS]) * each),
        Measure.DRIFT: _CHANCE_OF_MIX / 2 * each,
    }
    states = float(a[_STATES].sum()), float(b[_STATES].sum())
    shares = figures(both, steps)
    for measure in (Measure.UNSURE, Measure.WORKING, Measure.IDLE, Measure.ABSENT):
        counts, share = sizes if measure is Measure.UNSURE else states, shares[measure]
        if share is not None and all(counts):
            # Of a few events, none at all tells little: as if one more were there.
            likely = min(max(share, 1 / sum(counts)), 1 - 1 / sum(counts))
            found[measure] = _CHANCE * sqrt(likely * (1 - likely) * sum(1 / n for n in counts))
    if all(len(one) > 1 for one in hourly):
        spread = sum(float(one.var(ddof=1)) / len(one) for one in hourly)
        found[Measure.UNITS] = _CHANCE * sqrt(spread)
    return found


def _spread(bins: NDArray[np.float64]) -> float:
    """Return the variance of confidence, by the middles of the bins."""
    middles = (np.arange(_BINS) + 0.5) * BIN
    mean = float((bins * middles).sum() / bins.sum())
    # Within a bin nothing is known: as if it were even.
    return float((bins * (middles - mean) ** 2).sum() / bins.sum()) + BIN**2 / 12


def _side(version: _Version, weighed: Sums) -> Side:
    plain = version.rows.sum(axis=0)
    shares = weighed[_FROM_BINS:_UNITS] / weighed[_EVENTS].sum()
    return Side(
        round(float(plain[_EVENTS].sum())),
        len(version.rows),
        len(np.unique(version.days)),
        tuple(shares.tolist()),
    )
