"""Note: what people know about a stretch of time: a reason, a text, or both."""

from dataclasses import dataclass, replace
from datetime import datetime

from factory_desktop.domain.sentence import Sentence

LONGEST_TEXT = 2000
"""Letters of a note's text at most."""
MOST_NOTES = 500
"""So many notes about a span are read, those about its latest time."""
FIRST_REASONS = (
    "Waiting for material",
    "Machine stopped",
    "Changeover",
    "Quality check",
    "Cleaning",
    "Meeting",
    "Training",
    "Other",
)
"""The reasons of a new store."""


@dataclass(frozen=True, slots=True)
class Note:
    """Written by a person about a spell, an hour or a shift."""

    start: datetime
    end: datetime
    """The stretch that it is about, aware UTC."""
    worker_id: str | None = None
    """Whose spell it is about; None where it is about no single worker."""
    station_id: str | None = None
    reason: str = ""
    """One of the plant's reasons, or empty."""
    text: str = ""
    number: int = 0
    """Given by the store; 0 before."""
    made_at: datetime | None = None
    """When it was first written; given by the store, and kept where it is brought back."""
    masked: bool = False
    """Whether it says ids where names were written: as it is it must not be kept."""

    def is_about(self, other: "Note") -> bool:
        """Whether both are about the same stretch, worker and station."""
        mine = self.start, self.end, self.worker_id, self.station_id
        return mine == (other.start, other.end, other.worker_id, other.station_id)


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Add a note, or change the one with its number."""

    note: Note

    def __post_init__(self) -> None:
        """Refuse what says nothing, or is about no stretch of time."""
        if not self.note.reason.strip() and not self.note.text.strip():
            raise ValueError(Sentence("Choose a reason or write something."))
        if self.note.masked:
            raise ValueError(Sentence("Show names again to change a note that names somebody."))
        if self.note.end < self.note.start:
            raise ValueError(Sentence("The end must not come before the start."))
        if len(self.note.text) > LONGEST_TEXT:
            msg = Sentence("A note has at most {most} letters.", most=LONGEST_TEXT)
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Take the note with this number away."""

    number: int


def undo(before: Note | None, after: Note | None) -> WriteNote | RemoveNote:
    """Return what makes a note again what it was before it became what it is after.

    None is a note that was not there before, or is not there any more.
    """
    if after is None:
        assert before is not None  # noqa: S101 - something has changed
        return WriteNote(replace(before, number=0))
    return RemoveNote(after.number) if before is None else WriteNote(before)
