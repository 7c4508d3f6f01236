"""Peeking: one look at a store, which another program may hold, without a backend."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.event_log import EventPage, PageRequest
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.lock import owner
from factory_desktop.store.opened import OpenedStore, look
from factory_desktop.store.place import find


def peek(settings: Settings, view: View, clock: Clock) -> Snapshot:
    """Take one snapshot of a store that another program may hold; raises KnownError."""
    reading, plant = look(settings)
    try:
        with reading.connect() as connection:
            return take(connection, view, Moment.of(clock, plant))
    finally:
        reading.dispose()


def peek_empty(settings: Settings, clock: Clock) -> Snapshot:
    """Take what the window shows at the very first start, from a store made for it."""
    with TemporaryDirectory() as folder:
        empty = replace(settings, data_dir=Path(folder), database=None)
        OpenedStore(empty, clock).close()
        return peek(empty, View(), clock)


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


def peek_listener(settings: Settings) -> ListenerState:
    """Say where the program that holds the store listens; nowhere when there is none."""
    holder = owner(find(settings).file)
    return ListenerState(address=holder.address if holder else None)


def peek_intended(settings: Settings) -> ListenerState:
    """Say where cameras send to once a program runs with these settings."""
    there = peek_listener(settings).address
    return ListenerState(address=there or f"http://{settings.host}:{settings.port}")
