"""Model comparison: two versions over the same stations and the same hours of the day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from math import sqrt
from statistics import median, variance

from factory_desktop.domain.drift import BIN, Usual, divergence, usual, working_share
from factory_desktop.store.model_figures import TYPES, ModelHour

LEAST_DAYS = 5
"""From fewer days nobody knows what is usual."""
_CHANCE = 4.0
"""Standard errors: two halves of the same events are so far apart once in 16,000 times."""
_CHANCE_OF_MIX = 20.0
"""Twice the counts times their divergence: more than this comes about once in 6,000 times."""
_BINS = round(1 / BIN)

Cell = tuple[int, int]
"""A station's key and an hour of the day."""
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


@dataclass(slots=True)
class Sums:
    """Events added up, scaled where a cell is to count less than its hours."""

    hours: float = 0.0
    mix: list[float] = field(default_factory=lambda: [0.0] * TYPES)
    confidence: float = 0.0
    bins: list[float] = field(default_factory=lambda: [0.0] * _BINS)
    units: float = 0.0

    @property
    def events(self) -> float:
        """How many there are."""
        return sum(self.mix)

    def add(self, other: "Sums", scale: float = 1.0) -> None:
        """Add another one's."""
        self.hours += scale * other.hours
        self.confidence += scale * other.confidence
        self.units += scale * other.units
        self.mix = [mine + scale * its for mine, its in zip(self.mix, other.mix, strict=True)]
        self.bins = [mine + scale * its for mine, its in zip(self.bins, other.bins, strict=True)]

    def figures(self, steps: int) -> dict[Measure, float | None]:
        """Work out all but the drift score; the first `steps` bins are below the threshold."""
        events, states = self.events, sum(self.mix[:3])
        return {
            Measure.CONFIDENCE: self.confidence / events if events else None,
            Measure.UNSURE: sum(self.bins[:steps]) / events if events else None,
            Measure.WORKING: working_share(self.mix),
            Measure.IDLE: self.mix[1] / states if states else None,
            Measure.ABSENT: self.mix[2] / states if states else None,
            Measure.UNITS: self.units / self.hours if self.hours else None,
        }


@dataclass(slots=True)
class _Version:
    """One version's hours, by cell and by day within the cells."""

    cells: dict[Cell, Sums] = field(default_factory=lambda: defaultdict(Sums))
    days: dict[tuple[int, Cell], Sums] = field(default_factory=lambda: defaultdict(Sums))
    units: dict[Cell, list[float]] = field(default_factory=lambda: defaultdict(list))
    """Of each hour."""

    def by_day(self, cells: Iterable[Cell]) -> list[Sums]:
        """Add the days up, of these cells alone."""
        wanted, found = set(cells), defaultdict[int, Sums](Sums)
        for (day, cell), sums in self.days.items():
            if cell in wanted:
                found[day].add(sums)
        return list(found.values())


def compare(
    hours_a: Iterable[ModelHour],
    hours_b: Iterable[ModelHour] | None,
    units: Mapping[tuple[int, int, int], int],
    place: Place,
    threshold: float,
) -> Comparison | None:
    """Compare two versions like with like; None where they have nothing in common.

    Only those hours of the day at a station count in which both versions were seen there, on
    whatever days. Each such cell counts as often for A as for B: as many hours as the one of
    them has that was seen there less, the other's events being scaled down to it. So neither a
    station nor a night shift that one of them saw more of can pass for a change.
    """
    a = _gather(hours_a, units, place)
    b = None if hours_b is None else _gather(hours_b, units, place)
    shared = sorted(a.cells if b is None else a.cells.keys() & b.cells.keys())
    if not shared:
        return None
    others = a if b is None else b
    weights = {one: min(a.cells[one].hours, others.cells[one].hours) for one in shared}
    sums_a, sums_b = _weighed(a, weights), _weighed(others, weights)
    steps = round(threshold / BIN)
    days = a.by_day(shared)
    chance = _chances(sums_a, sums_b, (_hourly(a, shared), _hourly(others, shared)), steps)
    lines = _lines(sums_a, None if b is None else sums_b, days, chance, steps)
    return Comparison(
        _side(a, shared, sums_a, len(days)),
        None if b is None else _side(b, shared, sums_b, len(b.by_day(shared))),
        len(shared),
        len({station for station, _ in shared}),
        len({clock for _, clock in shared}),
        lines,
    )


def _gather(
    hours: Iterable[ModelHour], units: Mapping[tuple[int, int, int], int], place: Place
) -> _Version:
    found = _Version()
    for one in hours:
        day, clock = place(one.hour)
        cell = one.station, clock
        made = units.get((one.hour, one.station, one.model), 0)
        sums = Sums(1.0, [*one.mix], one.conf_ppm / 1e6, [*one.bins], made)
        found.cells[cell].add(sums)
        found.days[day, cell].add(sums)
        found.units[cell].append(made)
    return found


def _weighed(version: _Version, weights: Mapping[Cell, float]) -> Sums:
    found = Sums()
    for cell, weight in weights.items():
        found.add(version.cells[cell], weight / version.cells[cell].hours)
    return found


def _hourly(version: _Version, cells: Iterable[Cell]) -> list[float]:
    return [one for cell in cells for one in version.units[cell]]


def _lines(
    a: Sums, b: Sums | None, days: Sequence[Sums], chance: Mapping[Measure, float], steps: int
) -> tuple[Line, ...]:
    of_a = a.figures(steps)
    of_b: dict[Measure, float | None] = b.figures(steps) if b else dict.fromkeys(of_a)
    by_day = [one.figures(steps) for one in days]
    for figures, sums in zip(by_day, days, strict=True):
        figures[Measure.DRIFT] = divergence(sums.mix, a.mix)
    known = [score for one in by_day if (score := one[Measure.DRIFT]) is not None]
    of_a[Measure.DRIFT] = median(known) if known else None
    of_b[Measure.DRIFT] = divergence(b.mix, a.mix) if b else None
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
    a: Sums, b: Sums, hourly: tuple[Sequence[float], Sequence[float]], steps: int
) -> dict[Measure, float]:
    """Say how far apart two halves of the same events are at most, by how many there are."""
    if not a.events or not b.events:
        return {}
    both = Sums()
    both.add(a)
    both.add(b)
    found = {
        Measure.CONFIDENCE: _CHANCE * sqrt(_spread(both) * (1 / a.events + 1 / b.events)),
        Measure.DRIFT: _CHANCE_OF_MIX / 2 * (1 / a.events + 1 / b.events),
    }
    states = sum(a.mix[:3]), sum(b.mix[:3])
    for measure in (Measure.UNSURE, Measure.WORKING, Measure.IDLE, Measure.ABSENT):
        share = both.figures(steps)[measure]
        sizes = (a.events, b.events) if measure is Measure.UNSURE else states
        if share is not None and all(sizes):
            # Of a few events, none at all tells little: as if one more were there.
            likely = min(max(share, 1 / sum(sizes)), 1 - 1 / sum(sizes))
            found[measure] = _CHANCE * sqrt(likely * (1 - likely) * sum(1 / n for n in sizes))
    if all(len(one) > 1 for one in hourly):
        found[Measure.UNITS] = _CHANCE * sqrt(sum(variance(one) / len(one) for one in hourly))
    return found


def _spread(sums: Sums) -> float:
    """Return the variance of confidence, by the middles of the bins."""
    middles = [(number + 0.5) * BIN for number in range(_BINS)]
    mean = sum(n * x for n, x in zip(sums.bins, middles, strict=True)) / sums.events
    found = sum(n * (x - mean) ** 2 for n, x in zip(sums.bins, middles, strict=True)) / sums.events
    # Within a bin nothing is known: as if it were even.
    return found + BIN**2 / 12


def _side(version: _Version, cells: Iterable[Cell], weighed: Sums, days: int) -> Side:
    plain = Sums()
    for cell in cells:
        plain.add(version.cells[cell])
    shares = tuple(one / weighed.events for one in weighed.bins)
    return Side(round(plain.events), round(plain.hours), days, shares)
