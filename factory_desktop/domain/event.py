"""Event: what a camera saw one worker do at one station at one instant."""

from datetime import UTC, datetime, timedelta
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace

from factory_desktop.domain.sentence import Sentence

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._:-]{0,49}(?!\n)$"
"""Ids of workers, stations, cameras, models and versions; no newline at the end either."""
MAX_COUNT = 100_000
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far ahead of our own clock a camera's may be."""
LATE_AFTER = timedelta(minutes=1)
"""A camera on a working network delivers within seconds: one that took longer had lost it."""
IN_THE_FUTURE = Sentence(
    "The time is more than 5 minutes in the future. Check the camera's clock and zone."
)
"""Why an event further ahead than `CLOCK_TOLERANCE` is not taken."""


class EventType(IntEnum):
    """The four kinds of events; the value is what the store keeps."""

    WORKING = 0
    IDLE = 1
    ABSENT = 2
    PRODUCT_COUNT = 3

    @property
    def word(self) -> str:
        """The word on the wire: `working`, `idle`, `absent` or `product_count`."""
        return self.name.lower()


EVENT_TYPES = {kind.word: kind for kind in EventType}
"""The event type of each word on the wire."""


class Event(Struct, frozen=True, gc=False, kw_only=True):
    """One camera event, validated.

    A frozen Struct, since a frozen dataclass costs ten times as much to make.
    """

    at: datetime
    """When it happened, aware UTC."""
    worker_id: str
    station_id: str
    type: EventType
    confidence: float
    """The camera's own sureness, 0..1."""
    count: int = 0
    """Units made; 0 unless the type is `PRODUCT_COUNT`."""
    camera_id: str | None = None
    model_id: str | None = None
    model_version: str | None = None


class StoredEvent(Struct, frozen=True, gc=False):
    """An event on file."""

    seq: int
    """The id given by the store, the API's `id`."""
    event: Event
    received_at: datetime
    simulated: bool = False


class Rejection(Struct, frozen=True):
    """Why something sent was not stored."""

    code: str
    """A word for programs, such as `unknown-worker`, `invalid` or `conflict`."""
    pointer: str
    """RFC 6901 pointer to the field inside the event; empty for the whole event."""
    detail: str
    """A sentence for people; it never repeats what was sent."""


def sent_by(item: Event | Rejection, sender: str) -> Event | Rejection:
    """Say that an event is of the camera whose key was shown, whatever it says itself.

    `sender` is empty where none was shown.
    """
    return replace(item, camera_id=sender) if sender and isinstance(item, Event) else item


def refuse_time(at: datetime, now: datetime) -> str | None:
    """Say why an event at this instant cannot be taken, or None if it can."""
    if at < EARLIEST:
        return Sentence("The time is before the year 2000.")
    if at > now + CLOCK_TOLERANCE:
        return IN_THE_FUTURE
    return None
