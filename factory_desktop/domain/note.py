"""Note: what people know about a stretch of time: a reason, a text, or both."""

from dataclasses import dataclass
from datetime import datetime


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
    """When it was written or last changed; given by the store."""
