"""Timeline rows: whose rows a timeline has, and what each adds up to."""

from datetime import timedelta
from enum import Enum

from msgspec import Struct


class RowKind(Enum):
    """Whose rows they are."""

    WORKERS = "workers"
    STATIONS = "stations"


class TimelineRow(Struct, frozen=True, gc=False):
    """One row with its totals over the time shown, by the measured rule as it is drawn."""

    row_id: str
    """The id of the worker or the station."""
    name: str
    working: timedelta
    """Of a station person-hours, as in every figure of it."""
    idle: timedelta
    absent: timedelta
    not_seen: timedelta | None
    """None where it cannot be told: narrowed to a station, or a station's spells added up."""
    units: int
    events: int
