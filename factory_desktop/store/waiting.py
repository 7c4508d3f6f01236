"""Waiting: the bounded queue before the writer, and the groups that leave it."""

import queue
import threading
from collections import deque
from collections.abc import Callable

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.ticket import Ticket

MOST_COMMANDS = 1024
"""Commands that may wait; one more is answered with 503 and Retry-After."""
MOST_EVENTS = 50_000
"""Events that may wait in them: some 50 MB with their bodies."""
MOST_GROUPED = 2000
"""Events after which a group takes no further command: more would keep the first waiting."""


class Waiting:
    """Filled from any thread, emptied by the writer's."""

    def __init__(self) -> None:
        self._tickets: deque[Ticket] = deque()
        self._events = 0
        self._closed = False
        self._refusing: tuple[str, str] | None = None
        self._gate = threading.Lock()
        # To wake a thread is a system call, dearer than all else here: once a hand-over.
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._awake = False

    def __len__(self) -> int:
        """Count the commands that wait."""
        return len(self._tickets)

    @property
    def events(self) -> int:
        """How many events wait in them."""
        return self._events

    def put(self, *tickets: Ticket) -> None:
        """Queue commands; raises StoreUnavailableError when they cannot be taken now."""
        events = sum(map(_events, tickets))
        with self._gate:
            if self._closed:
                raise StoreUnavailableError(
                    Sentence("The program is shutting down."), "shutting-down"
                )
            if self._refusing is not None:
                raise StoreUnavailableError(*self._refusing)
            if self._tickets and (
                len(self._tickets) + len(tickets) > MOST_COMMANDS
                or self._events + events > MOST_EVENTS
            ):
                raise StoreUnavailableError(
                    Sentence("Too many events wait to be stored."), "writer-busy"
                )
            self._tickets.extend(tickets)
            self._events += events
        self._ring()

    def close(self) -> None:
        """Take no more; what is queued is still given out."""
        with self._gate:
            self._closed = True
        self._ring()

    def refuse(self, said: str, reason: str) -> None:
        """Take no more for the time being, and say why."""
        self._refusing = said, reason

    def take_again(self) -> None:
        """Refuse no more."""
        self._refusing = None

    def take_out(self, which: Callable[[Ticket], bool] = lambda _: True) -> list[Ticket]:
        """Give out, and forget, what will not be served."""
        with self._gate:
            taken = [ticket for ticket in self._tickets if which(ticket)]
            self._tickets = deque(ticket for ticket in self._tickets if not which(ticket))
            self._events = sum(map(_events, self._tickets))
        return taken

    def next_group(self, seconds: float | None = None) -> list[Ticket] | None:
        """Wait for a command; one that records events brings all such that wait behind it.

        An empty group says that none has come in so many seconds, None that it is closed and
        empty.
        """
        while True:
            with self._gate:
                if self._tickets:
                    return self._group()
                if self._closed:
                    return None
                self._awake = False
            try:
                self._bell.get(timeout=seconds)
            except queue.Empty:
                return []

    def rest(self) -> list[Ticket]:
        """Close, and give out what nobody will serve any more."""
        self.close()
        return self.take_out()

    def _ring(self) -> None:
        with self._gate:
            sleeping, self._awake = not self._awake, True
        if sleeping:
            self._bell.put(None)

    def _group(self) -> list[Ticket]:
        group = [self._tickets.popleft()]
        size = _events(group[0])
        while 0 < size < MOST_GROUPED and self._tickets and _events(self._tickets[0]):
            group.append(self._tickets.popleft())
            size += _events(group[-1])
        self._events -= size
        return group


def _events(ticket: Ticket) -> int:
    """Return how many events a command records; 0 for a command of another kind."""
    return len(ticket.command.items) if isinstance(ticket.command, RecordEvents) else 0
