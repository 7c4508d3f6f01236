"""Histogram: how many values fell into each class, in plain numbers."""

from bisect import bisect_left
from itertools import accumulate

from prometheus_client.core import HistogramMetricFamily


class Histogram:
    """Counts values by the upper bounds of its classes, which rise; above them is one more."""

    __slots__ = ("_bounds", "_counts", "_sum")

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self._bounds = bounds
        self._counts = [0] * (len(bounds) + 1)
        self._sum = 0.0

    def add(self, value: float) -> None:
        """Count a value, which may not be below 0: Prometheus takes a falling sum for a restart."""
        self._counts[bisect_left(self._bounds, value)] += 1
        self._sum += value

    def family(self, name: str, words: str) -> HistogramMetricFamily:
        """Make the library's metric of it."""
        bounds = [*map(str, self._bounds), "+Inf"]
        classes = zip(bounds, accumulate(self._counts), strict=True)
        return HistogramMetricFamily(name, words, list(classes), self._sum)
