"""Course: what the program held over time, as slopes with limits."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import linear_regression

from tests.soak.launched import PAGES

HOUR = 3600.0
LEAST = 12
"""Samples that a slope takes."""

Sample = dict[str, float]


@dataclass(frozen=True)
class Limit:
    """How much more of something there may be at the end of a life than at its beginning."""

    what: str
    unit: str
    scale: float
    at_once: float
    """However short the life: caches fill, and the time of a sample is any."""
    an_hour: float


LIMITS = (
    # SQLite's cache grows with the file, to 64 MB; and of what a page needs for a moment, more with
    # each event, some stays with the process. What Python holds is told by its blocks.
    Limit("memory", "MB", 1e6, 96, 24),
    Limit("blocks", "blocks of Python's", 1, 100_000, 20_000),
    Limit("files", "files", 1, 6, 2),
    Limit("threads", "threads", 1, 2, 1),
    Limit("objects", "QObjects", 1, 60, 60),
    # pyqtgraph and PySide take one for good, and no memory with it, each time that a line or a
    # bar is given new data: on this floor some 65 a second, while containers hold no more of
    # them. To lose them, as PySide's 6.12.0 does, ends the program.
    Limit("none", "references to None", 1, 30_000, 300_000),
)
LARGEST_LOG = 64 << 20
"""Bytes of the -wal at most: what the store's own limit leaves of it."""


@dataclass(frozen=True)
class Slope:
    """How one measure went in one life of the program."""

    limit: Limit
    seconds: float
    rise: float
    """Of a straight line through all samples, from the first to the last."""
    least: float
    most: float

    @property
    def an_hour(self) -> float:
        return self.rise / self.seconds * HOUR

    @property
    def held(self) -> bool:
        """Whether it is within its limit; of references to None there may not be fewer either."""
        allowed = self.limit.at_once + self.limit.an_hour * self.seconds / HOUR
        if self.limit.what == "none":
            return abs(self.rise) <= allowed
        return self.rise <= allowed

    def __str__(self) -> str:
        unit, seconds = self.limit.unit, round(self.seconds)
        return (
            f"{self.an_hour:+.1f} {unit} an hour over {seconds} s ({self.rise:+.1f};"
            f" {self.least:.0f} to {self.most:.0f})"
        )


def warm_up(minutes: float) -> float:
    """Tell how many seconds after a start say nothing, of a run of so many minutes.

    Every page has to be drawn once, however long that takes. Then there is more to draw with
    each event, until a timeline has its 40,000 and shows sums instead: a quarter of an hour.
    """
    return min(minutes, 60) * 15


def slopes(samples: Sequence[Sample], warm_up: float) -> list[Slope]:
    """Work out the slopes of every life that was long enough to have some."""
    found = []
    for _pid, one in groupby(samples, lambda sample: sample["pid"]):
        life = list(one)
        begins = life[0]["at"] + warm_up
        settled = [one for one in life if one["at"] >= begins and one["turns"] >= len(PAGES)]
        if len(settled) >= LEAST:
            found += [_slope(limit, settled) for limit in LIMITS]
    return found


def _slope(limit: Limit, life: Sequence[Sample]) -> Slope:
    times = [sample["at"] for sample in life]
    values = [sample[limit.what] / limit.scale for sample in life]
    seconds = times[-1] - times[0]
    rise = linear_regression(times, values).slope * seconds
    return Slope(limit, seconds, rise, min(values), max(values))


def read(file: Path) -> list[Sample]:
    """Read what the program has written down; a kill may have torn a line."""
    samples = []
    for line in file.read_text("utf-8", "replace").splitlines():
        try:
            samples.append(json.loads(line))
        except ValueError:
            continue
    return samples
