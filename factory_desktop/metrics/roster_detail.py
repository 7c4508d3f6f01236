"""RosterDetail: what the pages of workers and stations show beyond the snapshot."""

from dataclasses import dataclass

from factory_desktop.metrics.own_median import OwnMedian
from factory_desktop.metrics.share_of_time import ShareOfTime
from factory_desktop.metrics.snapshot import Spell

MOST_SPELLS = 500
"""Spells of a worker that are listed."""
MOST_LONGEST = 20
"""Longest idle spells of a station that are."""


@dataclass(frozen=True, slots=True)
class WorkerDetail:
    """One worker over a span."""

    spells: tuple[Spell, ...]
    """The newest first, at most `MOST_SPELLS`; clipped to the span and to now."""
    spells_in_all: int
    stations: tuple[ShareOfTime, ...]
    """Where the worker was, the most working time first."""
    usual: OwnMedian
    """Units per hour of active time."""


@dataclass(frozen=True, slots=True)
class StationDetail:
    """One station over a span."""

    longest_idle: tuple[Spell, ...] | None
    """The longest first, at most `MOST_LONGEST`; None where there are too many events for it."""
    workers: tuple[ShareOfTime, ...]
    """Who was there, the most working time first."""
    usual: OwnMedian
    """Units per hour of occupancy."""
