"""Ranges of time to ask for, drawn by the same dice in each run."""

import random
from collections.abc import Iterator
from datetime import timedelta

from factory_desktop.domain.span import TimeSpan
from tests.benchmarks.plant import Plant

SHORTEST = timedelta(minutes=5)


def ranges(plant: Plant) -> Iterator[TimeSpan]:
    """Draw half-open ranges within a plant's days without end, minutes as likely as months.

    Few begin or end with an hour: what is kept by the hour does not serve them alone.
    """
    dice = random.Random(20260122)
    whole = plant.ends - plant.begins
    while True:
        length = SHORTEST * (whole / SHORTEST) ** dice.random()
        start = plant.begins + dice.random() * (whole - length)
        yield TimeSpan(start, start + length)
