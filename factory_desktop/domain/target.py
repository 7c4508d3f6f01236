"""Target: what a plant means to reach, and from which day on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class UnitsTarget:
    """Units per hour of working time at one station; a later one never rewrites history."""

    station_id: str
    units_per_hour: float | None
    """0 takes the target away from then on; None has a shift fall back to that of all."""
    valid_from: date
    """The first local day on which shifts start under it."""
    shift: str | None = None
    """The name of the shift it is for, over that for all; None is for all."""


@dataclass(frozen=True, slots=True)
class UtilizationTarget:
    """The share of working in working and idle time that workers are to reach, 0..1."""

    share: float
    """0 takes the target away from then on."""
    valid_from: date
