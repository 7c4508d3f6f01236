"""Scrubber: sees to it that what was deleted leaves the store's file, slice by slice."""

import logging
import threading
from typing import Final

from factory_desktop.backend.errands import Errands
from factory_desktop.store import scrubbing
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.scrubbing import GiveBack, Scrub

log = logging.getLogger(__name__)

TRIES: Final = 40
"""Times in all that somebody may read from the WAL just when it is to be emptied."""
_PAUSE: Final = 0.25
"""Seconds from such a time to the next: who reads from it keeps it for so long."""


class Scrubber:
    """Lives on the thread that has deleted something, or that looks whether somebody has."""

    def __init__(self, store: OpenedStore, stopping: threading.Event) -> None:
        """End once `stopping` is set, with the program: what is left then stays due."""
        self._store = store
        self._stopping = stopping
        self._errands = Errands(store.writer, stopping)

    def run(self) -> None:
        """Do what is due; what could not be done stays so. Raises what the writer answers."""
        if not self._is_due():
            return
        while not self._stopping.is_set() and self._errands.run(GiveBack()):
            pass
        found, tries = self._errands.run(Scrub()), 0
        while not found.done and tries < TRIES and not self._stopping.is_set():
            before = found
            found = self._errands.run(Scrub(before.page, before.asked))
            if found.page == before.page and not found.done:
                tries += 1
                self._stopping.wait(_PAUSE)
        if not found.done:
            log.warning("What was removed may still be in the file. It is tried again soon.")

    def _is_due(self) -> bool:
        with self._store.reading.connect() as connection:
            return scrubbing.is_due(raw_of(connection))
