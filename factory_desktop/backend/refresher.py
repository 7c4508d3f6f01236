"""Refresher: takes a snapshot when something has changed, at a human pace."""

import logging
import sqlite3
import threading
import time
from collections.abc import Callable

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.sentence import Sentence
from factory_desktop.metrics.snapshot import Snapshot

log = logging.getLogger(__name__)

SHORTEST_PAUSE = 0.15
"""Seconds from one refresh to the next: a thousand events at once cost one."""
LONGEST_PAUSE = 30.0
"""Seconds: a span that moves with the clock loses old events without any new one."""


class Refresher:
    """Owns the thread that reads for the window."""

    def __init__(
        self,
        take: Callable[[], Snapshot],
        interrupt: Callable[[], None],
        show: Callable[[Snapshot], None],
        trouble: Callable[[str | None], None],
    ) -> None:
        """`take` reads, and fails with SQLITE_INTERRUPT soon after `interrupt`.

        `show` and `trouble` are called on this thread; `trouble(None)` when it is over.
        """
        self._take = take
        self._interrupt = interrupt
        self._show = show
        self._trouble = trouble
        self._troubled = False
        self._pause = LONGEST_PAUSE
        self._stale = threading.Event()
        self._asked = threading.Event()
        self._stopping = threading.Event()
        self._starting = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="refresher")

    def start(self) -> None:
        """Take snapshots from now on; once started, nothing more happens."""
        with self._starting:  # the window may ask while its first view is being passed on
            if not self._thread.is_alive() and not self._stopping.is_set():
                self._thread.start()

    def tick(self, speed: float) -> None:
        """Take one for each second that a clock of this speed shows, as far as pauses allow.

        With 0 the clock stands, or is the live one, whose news is told by `mark_stale`.
        """
        self._pause = max(SHORTEST_PAUSE, 1 / speed) if speed else LONGEST_PAUSE

    def mark_stale(self) -> None:
        """Say, on any thread, that what is shown is no longer all."""
        self._stale.set()

    def ask(self) -> None:
        """Take a snapshot at once: another question is asked than the one being read for."""
        self._stale.set()
        self._asked.set()
        self._interrupt()

    def stop(self) -> None:
        """Drop the snapshot in hand and end."""
        with self._starting:
            self._stopping.set()
        self.ask()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        began = time.monotonic()
        while True:
            self._stale.wait(max(0, began + self._pause - time.monotonic()))
            if self._stopping.is_set():
                return
            self._stale.clear()
            self._asked.clear()
            began = time.monotonic()
            try:
                self._refresh()
            except Exception:
                # Whoever watches is at fault; a thread that ends would leave figures to stand.
                log.exception("A snapshot could not be shown.")
            # A long read is followed by as long a rest, so that it never holds a whole core.
            took = time.monotonic() - began
            self._asked.wait(max(SHORTEST_PAUSE - took, took))

    def _refresh(self) -> None:
        try:
            snapshot = self._take()
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                self._stale.set()  # it was called off for another question, which comes next
                return
            log.warning("The store cannot be read: %s", error.orig)
            self._troubled = True
            why = error.orig.args[0] if error.orig is not None else error
            self._trouble(Sentence("The store cannot be read: {why}.", why=why))
            return
        except Exception as error:
            # Ours, but the next snapshot may well do: figures that stand still lie.
            log.exception("A snapshot could not be taken.")
            self._troubled = True
            self._trouble(
                Sentence(
                    "Something went wrong in the program itself: {kind}.", kind=type(error).__name__
                )
            )
            return
        if self._troubled:
            self._troubled = False
            self._trouble(None)
        self._show(snapshot)
