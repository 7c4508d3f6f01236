"""Stills: a window that shows one moment of a store which is only read, to be drawn.

Qt is imported inside the functions, as by the desktop.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from factory_desktop.domain.clock import Clock, LiveClock, StoppedClock
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.place import find

if TYPE_CHECKING:
    from factory_desktop.metrics.question import Question
    from factory_desktop.views.main_window import MainWindow

_FIGURES = ("today", "workers", "stations", "timeline", "losses", "cameras", "models", "events")
PAGES = (*_FIGURES, "first-run")
"""The pages that a picture can be drawn of."""


@dataclass(frozen=True, slots=True)
class ScreenshotRequest:
    """Which picture is wanted."""

    file: Path
    page: str = "today"
    theme: str = "light"
    """`light`, `dark` or `contrast`."""
    size: tuple[int, int] = (1600, 1000)
    """Width and height in pixels."""
    at: datetime | None = None
    """The moment shown as now; None is the present."""
    language: str = "system"
    """`en`, `de`, `es`, or the system's where it is one of these."""
    view: View = field(default_factory=View)


def still_window(settings: Settings, request: ScreenshotRequest) -> "MainWindow":
    """Build a window that shows one moment of the store."""
    from factory_desktop.backend import peek, peek_empty, peek_intended, peek_listener
    from factory_desktop.models.bridge import Bridge
    from factory_desktop.views.application import application
    from factory_desktop.views.kept import Kept
    from factory_desktop.views.main_window import MainWindow
    from factory_desktop.views.theme_source import ThemeChoice, ThemeSource

    place = find(settings)
    clock = StoppedClock(request.at or LiveClock().now(), past=request.at is not None)
    first_run = request.page == "first-run"
    # Where there is no store, no window is made.
    snapshot = peek_empty(settings, clock) if first_run else peek(settings, request.view, clock)
    themes = ThemeSource(application(), ThemeChoice(request.theme))
    kept = Kept(place.data_dir)
    window = MainWindow(Bridge(), themes, kept, clock, place.file, settings.locked)
    themes.setParent(window)
    window.pages.add_charts()
    # What stands still in the past does not follow any camera.
    window.show_listener(ListenerState() if request.at else peek_listener(settings))
    if first_run:
        (window.pages if request.at else window).show_listener(peek_intended(settings))
        window.ask_for(View())
        window.show_snapshot(snapshot)
        return window
    window.pages.question_asked.connect(partial(_answer_question, window, settings, clock))
    window.pages.events.page_wanted.connect(partial(_answer_events, window, settings, request.at))
    window.go(request.page)
    window.ask_for(request.view)
    window.show_snapshot(snapshot)
    if request.at:
        window.when.show_past(request.at, ZoneInfo(snapshot.zone))
        window.pages.events.follow.hide()
    return window


def _answer_question(
    window: "MainWindow", settings: Settings, clock: Clock, question: "Question"
) -> None:
    """Answer at once what a page asks."""
    from factory_desktop.backend import peek_answer

    window.pages.show_answer(question, peek_answer(settings, question, clock))


def _answer_events(
    window: "MainWindow", settings: Settings, before: datetime | None, wanted: PageRequest
) -> None:
    """Read a part of the event log at once; of a past moment, what there was before it."""
    from factory_desktop.backend import peek_events

    span = wanted.span
    if before is not None and (span.end is None or before < span.end):
        span = TimeSpan(span.start, before)
    page = peek_events(settings, replace(wanted, span=span))
    window.pages.events.show_page(page)
