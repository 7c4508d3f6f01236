"""EventLogReader: reads parts of the event log for the window, one after the other."""

import logging
import sqlite3
import threading
import time
from collections.abc import Callable

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.event_log import EventPage, PageRequest
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)


class EventLogReader:
    """Owns a thread and its connections; a request for another list calls off all before it."""

    def __init__(self, reading: Readers, show: Callable[[EventPage], None]) -> None:
        """`show` is called on this thread; `reading` is for this reader alone."""
        self._reading = reading
        self._show = show
        self._conflicts = Conflicts()
        self._waiting: list[PageRequest] = []
        self._newest = 0
        self._stopping = False
        self._gate = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="event log")

    def ask(self, request: PageRequest) -> None:
        """Read this soon, on any thread; for a list that is not the newest nothing is read."""
        with self._gate:
            if self._stopping or request.number < self._newest:
                return
            if request.number > self._newest:
                self._newest = request.number
                self._waiting.clear()
                self._reading.interrupt()
            self._waiting.append(request)
            if not self._thread.is_alive():
                self._thread.start()
            self._gate.notify()

    def stop(self) -> None:
        """Drop what is read now and end."""
        with self._gate:
            self._stopping = True
            self._reading.interrupt()
            self._gate.notify()
        if self._thread.is_alive():
            self._thread.join()
        self._reading.dispose()

    def _work(self) -> None:
        while (request := self._next()) is not None:
            began = time.monotonic()
            try:
                self._serve(request)
            except Exception:
                # Whoever watches is at fault; a thread that ends would leave the log to stand.
                log.exception("A page of events could not be shown.")
            if not request.urgent:
                self._rest(time.monotonic() - began)

    def _next(self) -> PageRequest | None:
        with self._gate:
            self._gate.wait_for(lambda: self._waiting or self._stopping)
            return None if self._stopping else self._waiting.pop(0)

    def _rest(self, seconds: float) -> None:
        """Let a long read be followed by as long a rest, unless a person waits."""
        with self._gate:
            self._gate.wait_for(lambda: self._stopping or self._is_urgent(), seconds)

    def _is_urgent(self) -> bool:
        return any(request.urgent for request in self._waiting)

    def _serve(self, request: PageRequest) -> None:
        page = self._read(request)
        while page is None and self._is_wanted(request):
            page = self._read(request)  # what was called off was the one before
        if page is not None and self._is_wanted(request):
            self._show(page)

    def _is_wanted(self, request: PageRequest) -> bool:
        with self._gate:
            return request.number == self._newest and not self._stopping

    def _read(self, request: PageRequest) -> EventPage | None:
        """Read a part of the log; None when it was called off."""
        try:
            with self._reading.connect() as connection:
                return event_log.read(connection, request, self._conflicts)
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                return None
            log.warning("The store cannot be read: %s", error.orig)
            return EventPage(
                request, problem=Sentence("The store cannot be read: {why}.", why=error.orig)
            )
        except Exception as error:
            log.exception("A page of events could not be read.")
            fault = Sentence(
                "Something went wrong in the program itself: {kind}.", kind=type(error).__name__
            )
            return EventPage(request, problem=fault)
