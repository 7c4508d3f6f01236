"""Plant: the workers, stations and cameras that events speak of."""

from dataclasses import dataclass
from datetime import datetime

from msgspec import Struct

SIMULATED_PREFIX = "SIM-"
"""Cameras whose ids begin so are simulated, and so are the events that they send."""


class Worker(Struct, frozen=True, gc=False):
    """A person whom cameras recognize by id."""

    worker_id: str
    name: str
    created_at: datetime


class Station(Struct, frozen=True, gc=False):
    """A place where work is done."""

    station_id: str
    name: str
    station_type: str
    """Such as Assembly or Packaging."""
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Roster:
    """Everyone and every place the plant knows, in the order of their ids."""

    workers: tuple[Worker, ...]
    stations: tuple[Station, ...]
