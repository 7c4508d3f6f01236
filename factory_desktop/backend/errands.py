"""Errands: commands that a thread of the program's own has the writer run, one after the other."""

import contextlib
import threading
from concurrent.futures import Future
from typing import Final, TypeVar

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.ticket import Command, Ticket, answer_to
from factory_desktop.store.writer import Writer

T = TypeVar("T")

_LOOK: Final = 0.5
"""Seconds after which it is seen whether to end."""
_LAST: Final = 5.0
"""Seconds that the one in hand is waited for then."""


class Errands:
    """Waits for each on the thread that wants it."""

    def __init__(self, writer: Writer, stopping: threading.Event) -> None:
        """Wait no longer once `stopping` is set: the program ends."""
        self._writer = writer
        self._stopping = stopping

    def run(self, command: Command[T], actor: str = "program") -> T:
        """Have it run; returns its result, or raises its error."""
        future: Future[T] = Future()
        self._writer.submit(Ticket(command, answer_to(future), actor=actor))
        # A writer that stands still is not to keep the program from ending.
        while not self._stopping.is_set():
            with contextlib.suppress(TimeoutError):
                return future.result(_LOOK)
        try:
            return future.result(_LAST)
        except TimeoutError:
            said = Sentence("The disk does not answer.")
            raise StoreUnavailableError(said, "writer-stalled") from None
