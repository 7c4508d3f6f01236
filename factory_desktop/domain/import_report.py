"""ImportReport: what is to become, or has become, of every event in a file."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from factory_desktop.domain.event import Event

MOST_LISTED = 1_000
"""Refused events that are listed; all are counted."""
MOST_SHOWN = 20
"""First events of a file that are shown."""
MOST_LOOKED_AT = 100_000
"""Events that a preview looks at: what is known by then is known of the rest."""
PART = 20_000
"""Events stored at once: all of them or none, and cameras wait for no more than these."""


class Fate(Enum):
    """What becomes of one event."""

    NEW = "new"
    DUPLICATE = "duplicate"
    """It is on file already, or stands in the file twice."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """An event that was not taken, and where it stands."""

    line: int
    """Counted from 1, as an editor does."""
    code: str
    pointer: str
    """RFC 6901 pointer to the field; empty for the whole event."""
    reason: str
    """A sentence for people."""
    place: int = 0
    """The number of the event in the file, from 1: a line may hold several."""


@dataclass(frozen=True, slots=True)
class FirstEvent:
    """One of the first events of a file."""

    line: int
    fate: Fate
    event: Event | None
    """None where it could not be read."""
    reason: str = ""
    """Why it is refused."""
    place: int = 0
    """The number of the event in the file, from 1."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How far a file has been looked through or taken in, and what was found."""

    file: Path
    number: int = 0
    """Which look or import it is of; a higher number makes all lower ones worthless."""
    storing: bool = False
    """Events are stored; else it is only foretold what would become of them."""
    done_bytes: int = 0
    whole_bytes: int = 0
    events: int = 0
    new: int = 0
    duplicates: int = 0
    refused: int = 0
    codes: tuple[tuple[str, int], ...] = ()
    """How many were refused for what, the most frequent first."""
    first: tuple[FirstEvent, ...] = ()
    lines: tuple[RefusedLine, ...] = ()
    """The first refused events."""
    done: bool = False
    whole: bool = False
    """Done, and the whole file was gone through."""
    cancelled: bool = False
    """The person has stopped it; `new` are stored all the same."""
    problem: str | None = None
    """A sentence saying why it did not go on; `new` are stored all the same."""
