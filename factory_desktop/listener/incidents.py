"""Incidents: faults of our own, logged whole, each under a word that the client is told."""

import logging
import secrets
from types import TracebackType

from factory_desktop.listener.throttle import MOST, Throttle

log = logging.getLogger(__name__)

EVERY = 1.0
"""Seconds in which the same fault is the same incident, however many requests meet it."""


class Incidents:
    """Remembers the latest word of each fault."""

    def __init__(self) -> None:
        self._throttle = Throttle(EVERY)
        self._words: dict[object, str] = {}

    def word(self, error: Exception) -> str:
        """Log a fault, unless it was just now, and return the word under which it stands."""
        fault = (type(error), *_place(error.__traceback__))
        if self._throttle.passes(fault) or fault not in self._words:
            if len(self._words) >= MOST:
                self._words.clear()
            word = self._words[fault] = secrets.token_hex(6)
            log.error("Incident %s", word, exc_info=error)
        return self._words[fault]


def _place(traceback: TracebackType | None) -> tuple[str, int]:
    """Find where it was raised."""
    if traceback is None:
        return ("", 0)
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return (traceback.tb_frame.f_code.co_filename, traceback.tb_lineno)
