"""Refused changes: what a person decides about refused events."""

from dataclasses import dataclass

from factory_desktop.domain.waiting import Who


@dataclass(frozen=True, slots=True)
class AddUnknown:
    """Put an unknown worker or station on the roster and take in what waits for it."""

    who: Who
    id: str
    name: str
    station_type: str = ""
    """For a station, such as Assembly."""


@dataclass(frozen=True, slots=True)
class TakeInWaiting:
    """Take in what has waited for an id that was put on the roster by another way."""

    who: Who
    id: str


@dataclass(frozen=True, slots=True)
class TakeInAgain:
    """Judge refused events anew, as if they were sent now."""

    digests: tuple[bytes, ...] | None = None
    """Which ones; None for all that were kept whole."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Keep refused events no longer."""

    digests: tuple[bytes, ...]


RefusedChange = AddUnknown | TakeInWaiting | TakeInAgain | Discard


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of it, in refused events: the same sent again is one."""

    stored: int = 0
    duplicates: int = 0
    """The store had the same event already, so it needs this one no longer."""
    refused: int = 0
    """Stay, each with the reason of now."""
    cut: int = 0
    """Stay, since only their beginning was kept."""
    discarded: int = 0
