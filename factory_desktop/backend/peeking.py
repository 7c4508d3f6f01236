"""Peeking: one look at a store, which another program may hold, without a backend."""

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.event_log import EventPage, PageRequest
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.opened import look


def peek(settings: Settings, view: View, clock: Clock) -> Snapshot:
    """Take one snapshot of a store that another program may hold; raises KnownError."""
    reading, plant = look(settings)
    try:
        with reading.connect() as connection:
            return take(connection, view, Moment.of(clock, plant))
    finally:
        reading.dispose()


def peek_answer(settings: Settings, question: Question, clock: Clock) -> object:
    """Answer a question from a store that another program may hold; raises KnownError."""
    reading, plant = look(settings)
    try:
        with reading.connect() as connection:
            return question.answer(connection, Moment.of(clock, plant))
    finally:
        reading.dispose()


def peek_events(settings: Settings, request: PageRequest) -> EventPage:
    """Read a part of the event log of a store that another program may hold; raises KnownError."""
    reading, _plant = look(settings)
    try:
        with reading.connect() as connection:
            return event_log.read(connection, request, Conflicts())
    finally:
        reading.dispose()
