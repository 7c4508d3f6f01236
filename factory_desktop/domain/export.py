"""Export: what is to be written to which file, and how far that is."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.event_query import EVERYTHING, EventQuery
from factory_desktop.domain.sheet import Cell, Field, Sheet
from factory_desktop.domain.span import ALL_TIME, TimeSpan


class FileKind(Enum):
    """The value is how the file's name ends."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class FileForm:
    """How values are written."""

    kind: FileKind
    zone: ZoneInfo
    """Whose clock times are written by."""
    decimal_mark: str = "."
    """For CSV; with any other than a point, semicolons part the cells."""


@dataclass(frozen=True, slots=True)
class EventList:
    """Events that are read while they are written, since there may be millions."""

    title: str
    query: EventQuery = EVERYTHING
    span: TimeSpan = ALL_TIME
    workers: tuple[tuple[str, str], ...] = ()
    """Ids and names."""
    stations: tuple[tuple[str, str], ...] = ()
    expected: int = 0
    """About how many there are; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Export:
    """One file to be written: some sheets, a list of events, or what is kept about a worker."""

    file: Path
    form: FileForm
    sheets: tuple[Sheet, ...] = ()
    events: EventList | None = None
    about: tuple[tuple[str, Cell], ...] = ()
    """Names and values of what a reader should know; a workbook has a sheet of them."""
    about_title: str = "About"
    worker_id: str = ""
    """Whose data it is, all that there is of it."""


@dataclass(frozen=True, slots=True)
class ExportState:
    """How far an export has come."""

    export: Export
    rows: int = 0
    """Written so far."""
    done: bool = False
    """The file is there."""
    cancelled: bool = False
    """The person has stopped it; no file was left."""
    problem: str | None = None
    """A sentence saying why no file was written."""


EVENT_FIELDS = (
    "timestamp",
    "worker_id",
    "workstation_id",
    "event_type",
    "confidence",
    "count",
    "camera_id",
    "model_id",
    "model_version",
    "worker_name",
    "workstation_name",
    "received_at",
    "simulated",
)
"""What an event's columns are called: as cameras send them, so that the file can be imported."""


def event_fields() -> tuple[Field, ...]:
    """Name the columns of a list of events."""
    return tuple(map(Field, EVENT_FIELDS))
