"""Stills: what a window that is drawn into a picture is given, from a store that is only read."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.store.lock import owner
from factory_desktop.store.place import Place

if TYPE_CHECKING:
    from factory_desktop.metrics.question import Question
    from factory_desktop.views.main_window import MainWindow


def answer_question(
    window: "MainWindow", settings: Settings, clock: Clock, question: "Question"
) -> None:
    """Answer at once what a page asks."""
    from factory_desktop.backend import peek_answer

    window.pages.show_answer(question, peek_answer(settings, question, clock))


def answer_events(
    window: "MainWindow", settings: Settings, before: datetime | None, wanted: PageRequest
) -> None:
    """Read a part of the event log at once; of a past moment, what there was before it."""
    from factory_desktop.backend import peek_events

    span = wanted.span
    if before is not None and (span.end is None or before < span.end):
        span = TimeSpan(span.start, before)
    page = peek_events(settings, replace(wanted, span=span))
    window.pages.events.show_page(page)


def of_empty_store(settings: Settings, clock: Clock) -> Snapshot:
    """Take what the window shows at the very first start, from a store made for it."""
    from factory_desktop.backend import peek
    from factory_desktop.store.opened import OpenedStore

    with TemporaryDirectory() as folder:
        empty = replace(settings, data_dir=Path(folder), database=None)
        OpenedStore(empty, clock).close()
        return peek(empty, View(), clock)


def listening(place: Place) -> ListenerState:
    """Say where the program that holds the store listens; nowhere when there is none."""
    holder = owner(place.file)
    return ListenerState(address=holder.address if holder else None)


def would_listen(settings: Settings, place: Place) -> ListenerState:
    """Say where cameras send to once a program runs with these settings."""
    there = listening(place).address
    return ListenerState(address=there or f"http://{settings.host}:{settings.port}")
