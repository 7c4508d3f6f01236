"""The event log: what is asked of it, and what comes back; all of it frozen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from msgspec import Struct

from factory_desktop.domain.event import LATE_AFTER, StoredEvent
from factory_desktop.domain.event_query import EVERYTHING, EventQuery
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.span import ALL_TIME, TimeSpan

PAGE_ROWS = 200
"""Events in a page: some screens full."""
MOST_COUNTED = 10_000
"""Newer events are counted up to here; nobody needs to know how many more there are."""

Key = tuple[int, int, int, int]
"""Where an event stands: (time in µs, worker, station, type) as the store's own integers."""


class LoggedEvent(Struct, frozen=True, gc=False):
    """An event on file, with what a person should know of it."""

    key: Key
    stored: StoredEvent
    conflict: bool = False
    """Another count was sent for the same worker, station and time, and refused."""

    @property
    def delay(self) -> timedelta:
        """How long after the event it was received; negative where the camera's clock is ahead."""
        return self.stored.received_at - self.stored.event.at

    @property
    def late(self) -> bool:
        """Whether it was received so late that the camera must have been out of reach."""
        return self.delay > LATE_AFTER


class Part(Enum):
    """Which part of the log is asked for."""

    HEAD = auto()
    """The newest events."""
    OLDER = auto()
    """Those that come after a key, newest first."""
    NEWER = auto()
    """Only how many have come before a key."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the store's history had come; equal marks mean that nothing was sent or changed."""

    next_seq: int
    """The id that the next event sent would be given, were it new."""
    operations: int
    """How many operations had changed the events in other ways."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A part of the log of all events that fit a query, in a span of time."""

    number: int
    """Which list it is for; a higher number makes all lower ones worthless."""
    query: EventQuery = EVERYTHING
    span: TimeSpan = ALL_TIME
    part: Part = Part.HEAD
    key: Key | None = None
    """Where an older part begins, or the newer one ends; None for all of the list."""
    mark: Mark | None = None
    """The mark of the head read before this one."""
    urgent: bool = False
    """A person waits for it: it is not put off to spare the processor."""


@dataclass(frozen=True, slots=True)
class EventPage:
    """The answer to a `PageRequest`."""

    request: PageRequest
    rows: tuple[LoggedEvent, ...] = ()
    """Newest first."""
    next: Key | None = None
    """All events down to this key are in `rows`; None when there are none below."""
    mark: Mark | None = None
    """None only where there is a problem."""
    explained: bool = False
    """Nothing below `next` has changed since the mark that the request named."""
    newer: int = 0
    """How many have come, at most MOST_COUNTED."""
    newer_more: bool = False
    """There are more than `newer`, or there was no time to look for more."""
    problem: str | None = None
    """A sentence saying why nothing could be read."""

    @property
    def looked_back_to(self) -> datetime | None:
        """The instant down to which the log was looked through; None for the end of it."""
        return None if self.next is None else from_us(self.next[0])
