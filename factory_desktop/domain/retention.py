"""Retention: for how long events are kept, and what goes when they are kept no longer."""

from dataclasses import dataclass
from datetime import datetime

from factory_desktop.domain.sentence import Sentence

MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class SetRetention:
    """Remove events older than so many days, now and from now on; their sums by hour stay."""

    days: int | None
    """None keeps all events from now on."""

    def __post_init__(self) -> None:
        """Refuse what would leave nothing to work out today's figures from."""
        if self.days is not None and not 1 <= self.days <= MOST_DAYS:
            raise ValueError(Sentence("Choose 1 to {most} days.", most=MOST_DAYS))


@dataclass(frozen=True, slots=True)
class RetentionPreview:
    """What would go."""

    events: int = 0
    first: datetime | None = None
    """The time of the oldest event that goes; None where none does."""
    last: datetime | None = None
    refused: int = 0
    """How many refused events go with them."""


@dataclass(frozen=True, slots=True)
class RetentionState:
    """For how long events are kept now, and what would go if it were another time."""

    kept_days: int | None
    """None where all are kept."""
    preview: RetentionPreview
