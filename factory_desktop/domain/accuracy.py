"""Accuracy: in how many of the events that people have looked at the camera was right."""

import math
from dataclasses import dataclass

Z = 1.959963984540054
"""So many standard deviations to each side hold 95 % of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Labels counted; what they tell of all events depends on which were looked at."""

    right: int = 0
    labels: int = 0

    @property
    def share(self) -> float | None:
        """0..1; None without any label."""
        return self.right / self.labels if self.labels else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Between which shares the true one lies, with 95 % confidence; None without any label.

        Wilson's score interval (1927): unlike the one that adds and takes off so many standard
        errors it stays within 0..1, and is of use with a handful of labels, all of them right too.
        """
        n, p = self.labels, self.share
        if p is None:
            return None
        part = Z * Z / n
        middle = (p + part / 2) / (1 + part)
        half = Z / (1 + part) * math.sqrt(p * (1 - p) / n + part / (4 * n))
        # Where all or none are right a side is exactly at the end.
        low = 0.0 if not self.right else middle - half
        high = 1.0 if self.right == n else middle + half
        return low, high


UNLABELLED = Accuracy()
"""Of what nobody has looked at."""
