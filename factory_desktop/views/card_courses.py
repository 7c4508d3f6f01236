"""Courses of the cards' figures over the span shown, for their sparklines."""

from collections.abc import Callable, Iterable

from factory_desktop.domain import formulas
from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models.text import HOUR


def units(snapshot: Snapshot) -> tuple[float, ...]:
    """Return the units of each bar that is over."""
    return _without_early_zeros(float(bar.units) for bar in _over(snapshot))


def productive(snapshot: Snapshot) -> tuple[float, ...]:
    """Return the hours worked in each bar that is over."""
    return _without_early_zeros(bar.working / HOUR for bar in _over(snapshot))


def pace(snapshot: Snapshot) -> tuple[float, ...]:
    """Return the units per productive hour of each bar that has such hours."""
    return _defined(snapshot, lambda bar: formulas.rate(bar.units, bar.working))


def utilization(snapshot: Snapshot) -> tuple[float, ...]:
    """Return working over working and idle time of each bar that has any."""
    return _defined(snapshot, lambda bar: formulas.utilization(bar.working, bar.idle))


def seen(snapshot: Snapshot) -> tuple[float, ...]:
    """Return the share of each bar's planned time that was seen."""
    return _defined(snapshot, lambda bar: bar.seen)


def _over(snapshot: Snapshot) -> list[UnitsBar]:
    # The running hour would look like a fall from the full ones before it.
    return [bar for bar in snapshot.units if bar.end <= snapshot.taken_at]


def _defined(snapshot: Snapshot, value: Callable[[UnitsBar], float | None]) -> tuple[float, ...]:
    return tuple(found for found in map(value, _over(snapshot)) if found is not None)


def _without_early_zeros(values: Iterable[float]) -> tuple[float, ...]:
    known = tuple(values)
    first = next((number for number, value in enumerate(known) if value), len(known))
    return known[max(0, first - 1) :]
