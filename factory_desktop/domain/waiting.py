"""Waiting: refused events that name a worker or station who was not on the roster."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Who(Enum):
    """What an unknown id should have named."""

    WORKER = "worker"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Waiting:
    """The events that wait for one id to be on the roster."""

    who: Who
    id: str
    events: int
    """How many different ones; the same sent again is one."""
    whole: int
    """How many of these were short enough to be kept whole, and so can be taken in."""
    times: int
    """How often they came, all of them together."""
    since: datetime
    """When the first one came, aware UTC."""
    known: bool = False
    """Whether the id was put on the roster meanwhile."""


@dataclass(frozen=True, slots=True)
class AllWaiting:
    """What waits for all ids; of many only those with the most events by name."""

    by_id: tuple[Waiting, ...] = ()
    """The most events first."""
    more_ids: int = 0
    """How many ids have events too and are not named."""
    times: int = 0
    """How often all of it came, of those not named too."""
