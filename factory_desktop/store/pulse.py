"""Pulse: notices a writer that gets no further, so that nobody waits for it in vain."""

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.troubles import Troubles
from factory_desktop.store.waiting import Waiting

log = logging.getLogger(__name__)

EVERY: Final = 0.45
"""Seconds from one look to the next. Looks are counted, not time: a computer that slept, or was
too busy for anything, has not looked either."""
_STILL: Final = 3
"""Looks without any progress after which events cannot be stored: a commit takes milliseconds."""
_STILL_CHANGING: Final = 18
"""Looks likewise for any other change, which may take long between two signs of life."""
_LONG: Final = 11
"""Looks after which those are told who wait for another change to end."""
_STEPS: Final = 5_000_000
"""Steps of SQLite's machine, a quarter of a second, after which it is known to get on."""


class Pulse:
    """Looks from a thread of its own; the writer says what it begins and when it gets on."""

    def __init__(self, waiting: Waiting, troubles: Troubles, settled: Callable[[], None]) -> None:
        """`settled` is called on this one's thread once those who waited have an answer."""
        self._waiting = waiting
        self._troubles = troubles
        self._settled = settled
        self._group: Sequence[Ticket] | None = None
        self._beats = 0
        self._seen = -1
        self._looks = self._still = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="pulse", daemon=True)
        self.stalled = False
        """Whether the writer gets no further."""

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def begin(self, group: Sequence[Ticket]) -> None:
        """Know, on the writer's thread, what it has in hand from now on."""
        self._group = group
        self.beat()

    def let_go(self) -> Sequence[Ticket]:
        """Know that it is done with that; returns what it was."""
        group, self._group = self._group, None
        self.beat()
        return group or ()

    def beat(self) -> None:
        """Know that it gets on."""
        self._beats += 1

    def refuse_waiting(self) -> None:
        """Know that it gets on with something else, and tell those who wait what is wrong."""
        self.beat()
        last = self._troubles.last
        if last is not None:
            self._answer(self._waiting.take_out(), last.message, last.reason)

    def heard_in(self, progress: Callable[[int, int], None] | None) -> Callable[[int, int], None]:
        """Take each report of progress for a sign of life too."""

        def told(done: int, total: int) -> None:
            self.beat()
            if progress is not None:
                progress(done, total)

        return told

    @contextlib.contextmanager
    def steps_of(self, raw: sqlite3.Connection) -> Iterator[None]:
        """Take what SQLite does meanwhile for a sign of life."""
        raw.set_progress_handler(self.beat, _STEPS)
        try:
            yield
        finally:
            raw.set_progress_handler(None, 0)

    def _work(self) -> None:
        while not self._stopping.wait(EVERY):
            try:
                self._look()
            except Exception:
                log.exception("The writer could not be looked at.")

    def _look(self) -> None:
        group, beats = self._group, self._beats
        self._still = self._still + 1 if group is not None and beats == self._seen else 0
        self._seen = beats
        if group is None or _records(group):
            self._looks = 0
        else:
            self._looks += 1
        if group is not None and self._still >= (_STILL if _records(group) else _STILL_CHANGING):
            self._tell_stalled(group)
        elif self.stalled:
            self._tell_over()
        elif self._looks >= _LONG:
            busy = Sentence("A change of the store takes long. Send it again soon.")
            self._answer(self._waiting.take_out(_is_hasty), busy, "writer-busy")

    def _tell_stalled(self, group: Sequence[Ticket]) -> None:
        said = Sentence("The disk does not answer: what was to be stored is still being written.")
        if not self.stalled:
            log.warning("%s", said)
        self.stalled = True
        self._waiting.refuse(said, "writer-stalled")
        # Whoever gave it by the window sees for itself whether it is carried out in the end.
        given_up = [ticket for ticket in group if _is_hasty(ticket)]
        self._answer([*given_up, *self._waiting.take_out(_is_hasty)], said, "writer-stalled")
        self._troubles.stalled(said, self._waiting.events)

    def _tell_over(self) -> None:
        log.warning("The disk answers again.")
        self.stalled = False
        self._waiting.take_again()
        self._troubles.moves_again()

    def _answer(self, tickets: Sequence[Ticket], said: str, reason: str) -> None:
        for ticket in tickets:
            ticket.answer(None, StoreUnavailableError(said, reason))
        if tickets:
            self._settled()


def _records(group: Sequence[Ticket]) -> bool:
    return bool(group) and isinstance(group[0].command, RecordEvents)


def _is_hasty(ticket: Ticket) -> bool:
    """Say whether somebody waits for the answer on a connection."""
    return ticket.actor == "api"
