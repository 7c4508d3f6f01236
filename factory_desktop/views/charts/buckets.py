"""Buckets: which hours or days are worth drawing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from factory_desktop.metrics.snapshot import UnitsBar

_LEAST = 8
_DAY = timedelta(hours=22)
"""Shorter than any local day, longer than any bucket of hours."""


def by_day(bars: Sequence[UnitsBar]) -> bool:
    """Tell whether the buckets are days."""
    # The first and the last may be cut off by the span.
    return any(bar.end - bar.start > _DAY for bar in bars)


def worth_showing(bars: Sequence[UnitsBar], now: datetime) -> tuple[UnitsBar, ...]:
    """Leave out the empty night before the first unit and the hours that are still to come.

    An hour without units since the first one stays: it is news. A few buckets always stay,
    so that the first unit of a day does not fill the chart.
    """
    made = [number for number, bar in enumerate(bars) if bar.units]
    if not made:
        return tuple(bars)
    begun = [number for number, bar in enumerate(bars) if bar.start <= now]
    stop = max(made[-1], begun[-1] if begun else 0) + 1
    first = min(made[0], max(0, len(bars) - _LEAST))
    return tuple(bars[first : max(stop, first + _LEAST)])
