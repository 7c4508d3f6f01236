"""Formulas of the metrics; an undefined ratio is None.

ISO 22400-2's nearest kin is named with each.
"""

from collections.abc import Iterable
from datetime import timedelta
from math import copysign, floor

HOUR = timedelta(hours=1)


def utilization(active: timedelta, idle: timedelta) -> float | None:
    """Share 0..1 of present time spent working: active / (active + idle).

    ISO 22400-2: worker efficiency. Absent time is left out.
    """
    present = active + idle
    return active / present if present else None


def rate(units: int, time: timedelta) -> float | None:
    """Units per hour of the given time (ISO 22400-2: throughput rate)."""
    return units / (time / HOUR) if time else None


def mean(values: Iterable[float | None]) -> float | None:
    """Plain mean of the defined values; None when there are none."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def whole_units(units: float) -> int:
    """Round a target to whole units, half away from zero, as figures are written.

    Every difference to a target is to this, so that it fits what is shown beside it.
    """
    # Hours times units an hour may miss a half by the last digit of a float.
    return int(copysign(floor(round(abs(units), 6) + 0.5), units))
