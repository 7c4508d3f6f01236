"""App: puts the desktop together, and draws pictures of it.

Qt is imported inside the functions: where its libraries or a display are missing the
program says so in words, and what does without a window never loads it.
"""

import gc
import logging
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factory_desktop import other_store
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError, UsageError
from factory_desktop.domain.lost_file import LostFile, WayBack
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.logs import faults
from factory_desktop.logs.feed import Feed
from factory_desktop.models.bundling import Bundling
from factory_desktop.models.mending import mend
from factory_desktop.stills import PAGES, ScreenshotRequest, still_window
from factory_desktop.store.place import Place, find
from factory_desktop.views import display

if TYPE_CHECKING:
    from factory_desktop.backend import Backend
    from factory_desktop.views.main_window import MainWindow

__all__ = ["PAGES", "Desktop", "ScreenshotRequest", "run", "screenshot"]

log = logging.getLogger(__name__)


def run(settings: Settings) -> int:
    """Show the window until it is closed; returns the exit status.

    On a store whose window is open already, that window comes to the front instead.
    Raises KnownError where there is no display or a library of the window is missing.
    """
    display.check()
    from factory_desktop.views.application import application
    from factory_desktop.views.single_instance import SingleInstance

    qt = application()
    if SingleInstance(find(settings).file).call_first():
        print("Factory Desktop has this store open already; its window is in front now.")  # noqa: T201 - said to the terminal it was typed in
        return 0
    faults.note_all()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Heard within a second: the status bar's clock lets Python look.
        signal.signal(number, lambda *_: qt.quit())
    wanted: Settings | None = settings
    while wanted is not None:
        status, wanted = _show(wanted)
    return status


def _show(settings: Settings) -> tuple[int, Settings | None]:
    """Show the window of one store; returns the exit status, and what is to be opened next.

    All that goes by the store is made anew for the next one: its lock, listener and door.
    """
    from factory_desktop.views.application import application
    from factory_desktop.views.single_instance import SingleInstance

    place = find(settings)
    instance = SingleInstance(place.file)
    instance.open_door()
    desktop = Desktop(settings, place)
    instance.called.connect(desktop.bring_to_front)
    desktop.window.show()
    status = application().exec()
    instance.close_door()
    desktop.stop()
    if desktop.next is not None:
        desktop.discard()
    return status, desktop.next


class Desktop:
    """The window and, once it is painted, the backend behind it."""

    def __init__(self, settings: Settings, place: Place) -> None:
        from factory_desktop.models.bridge import Bridge
        from factory_desktop.views.application import application
        from factory_desktop.views.kept import Kept
        from factory_desktop.views.language import Languages
        from factory_desktop.views.text_size import TextSizes
        from factory_desktop.views.theme_source import ThemeSource

        self._settings = settings
        self._store = place.file
        self.next: Settings | None = None
        """What is to be opened in place of this store; None ends the program."""
        self._backend: Backend | None = None
        self._starting: threading.Thread | None = None
        self._kept = Kept(place.data_dir)
        self.bridge = Bridge()
        self._bundling = Bundling(settings, self.bridge)
        self._feed = Feed(self.bridge.watcher.log_written)
        self._themes = ThemeSource(application(), self._kept.theme)
        self._languages = Languages(application(), self._kept.language)
        self._sizes = TextSizes(application(), self._themes, self._kept.text_size)
        for changed in (self._languages.changed, self._sizes.changed):
            changed.connect(self._renew)
        self.window = self._make_window()
        self.window.first_painted.connect(self._load)
        self._feed.start()
        # What is loaded by then stays: gone through in each collection, it held the window up
        # for 70 ms.
        self.bridge.attached.connect(gc.freeze)

    def start(self) -> None:
        """Open the store and begin to listen, in a thread of its own; once at a time."""
        self._in_turn(self._start)

    def mend(self, way: WayBack, lost: LostFile) -> None:
        """Do likewise what was chosen about a store's file that was lost."""
        told = self.bridge.watcher
        self._in_turn(partial(mend, way, lost, told, self._leave, self._start))

    def bring_to_front(self) -> None:
        """Show the window over the others."""
        self.window.bring_to_front()

    def stop(self) -> None:
        """Let cameras finish and close the store."""
        self.window.hide()
        self.window.desks.simulator.stop()
        if self._starting:
            self._starting.join()
        if self._backend:
            self._backend.stop()
        self._bundling.stop()
        self._feed.stop()

    def discard(self) -> None:
        """Free the window: another store's takes its place."""
        from factory_desktop.views.picture import discard
        from factory_desktop.views.sweep import sweep

        discard(self.window)
        self._languages.fall_silent()
        self._themes.deleteLater()
        sweep()

    def open_other(self, file: Path) -> None:
        """End with the wish to open this store, or say in the window why it cannot be."""
        from factory_desktop.models.said import said
        from factory_desktop.views.application import application

        desk = self.window.desks.other_store
        try:
            other_store.check(file, self._store)
        except KnownError as error:
            desk.refuse(said(error.sentence))
        else:
            self.next = replace(self._settings, database=str(file))
            application().quit()

    def _make_window(self) -> "MainWindow":
        from factory_desktop.views.main_window import MainWindow

        clock, locked = LiveClock(), self._settings.locked
        window = MainWindow(self.bridge, self._themes, self._kept, clock, self._store, locked)
        window.retry_wanted.connect(self.start)
        window.desks.store.mending_wanted.connect(self.mend)
        window.language_wanted.connect(self._languages.choose)
        window.desks.text.size_wanted.connect(self._sizes.choose)
        window.desks.other_store.wanted.connect(self.open_other)
        return window

    def _in_turn(self, what: Callable[[], None]) -> None:
        if self._starting and self._starting.is_alive():
            return
        self._starting = threading.Thread(target=what, name="starter")
        self._starting.start()

    def _renew(self) -> None:
        """Say all anew in another language or size: in a new window, where the old one stood."""
        from PySide6.QtCore import QTimer

        from factory_desktop.views.sweep import sweep

        old, self.window = self.window, self._make_window()
        self.window.pages.add_charts()
        old.hand_over(self.window)
        self.window.show()
        old.hide()
        old.destroyed.connect(lambda: QTimer.singleShot(0, sweep))
        old.deleteLater()
        if self._backend:
            self.bridge.refresh()
        else:
            # Why the store could not be opened was said in the window before.
            self.start()

    def _load(self) -> None:
        self.start()
        self.window.pages.add_charts()

    def _start(self) -> None:
        # The window is painted already while SQLAlchemy and aiohttp are loaded.
        from factory_desktop.backend import Backend

        try:
            backend = Backend(self._settings, self.bridge.watcher, read_newer=True)
            backend.start()
        except KnownError as error:
            self.bridge.watcher.start_failed(error.sentence)
        except Exception as error:
            log.exception("The store could not be opened through a fault of the program.")
            fault = Sentence("This is a fault of the program: {error}.", error=repr(error))
            self.bridge.watcher.start_failed(fault)
        else:
            self._backend = backend
            self.bridge.attach(backend)

    def _leave(self) -> None:
        """Close the store, to open another one."""
        self.bridge.detach()
        backend, self._backend = self._backend, None
        if backend:
            backend.stop()


def screenshot(settings: Settings, request: ScreenshotRequest) -> int:
    """Draw a page as the window shows it, from a store that is only read; returns 0.

    The same store, moment and size give the same picture. Raises UsageError for an unknown
    page, and KnownError where there is no store or the picture cannot be written.
    """
    if request.page not in PAGES:
        raise UsageError(f"There is no page {request.page}. Pages: {', '.join(PAGES)}.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    display.check()
    from factory_desktop.views.application import application
    from factory_desktop.views.language import LanguageChoice, Languages
    from factory_desktop.views.picture import discard, draw

    languages = Languages(application(), LanguageChoice(request.language))
    window = still_window(settings, request)
    picture = draw(window, request.size)
    discard(window)
    languages.fall_silent()
    if not picture.save(str(request.file)):
        raise KnownError(f"{request.file} cannot be written.")
    return 0
