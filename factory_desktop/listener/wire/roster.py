"""Roster: workers and stations as they are sent and answered."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from factory_desktop.listener.wire.terms import Id, Name

WorkerId = Annotated[Id, Meta(description="The id that cameras send.", examples=["W1"])]
StationId = Annotated[Id, Meta(description="The id that cameras send.", examples=["S1"])]
StationType = Annotated[
    Name,
    Meta(description="What is done there, 1 to 100 characters.", examples=["Assembly"]),
]


class WorkerIn(Struct, frozen=True):
    """A worker to put on the roster."""

    worker_id: WorkerId
    name: Name


class WorkerChange(Struct, frozen=True):
    """What may be changed of a worker."""

    name: Name


class WorkerOut(Struct, frozen=True):
    """A worker on the roster."""

    worker_id: str
    name: str
    created_at: datetime


class StationIn(Struct, frozen=True):
    """A station to put on the roster."""

    station_id: StationId
    name: Name
    station_type: StationType


class StationChange(Struct, frozen=True):
    """What may be changed of a station."""

    name: Name
    station_type: StationType


class StationOut(Struct, frozen=True):
    """A station on the roster."""

    station_id: str
    name: str
    station_type: str
    created_at: datetime


class Removed(Struct, frozen=True):
    """Something was taken off the roster."""

    message: str
