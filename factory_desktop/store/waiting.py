"""Waiting: the bounded queue before the writer, and the groups that leave it."""

import queue
import threading
from collections.abc import Iterator

from factory_desktop.domain.errors import StoreUnavailableError
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
        # The simple one is written in C: a Queue costs as much as the rest of a hand-over.
        self._queue: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        # Between a look at `_closed` and the queue the writer could end, and leave a ticket.
        self._gate = threading.Lock()
        self._closed = False
        self._events = 0
        self._held: Ticket | None = None

    def __len__(self) -> int:
        """Count the commands that wait."""
        return self._queue.qsize()

    def put(self, ticket: Ticket) -> None:
        """Queue a command; raises StoreUnavailableError when it cannot be taken now."""
        events = _events(ticket)
        with self._gate:
            if self._closed:
                raise StoreUnavailableError("The program is shutting down.", "shutting-down")
            if len(self) >= MOST_COMMANDS or 0 < self._events > MOST_EVENTS - events:
                raise StoreUnavailableError("Too many events wait to be stored.", "writer-busy")
            self._events += events
            self._queue.put(ticket)

    def close(self) -> None:
        """Take no more; what is queued is still given out."""
        with self._gate:
            self._closed = True
            self._queue.put(None)

    def next_group(self) -> list[Ticket] | None:
        """Wait for a command; one that records events brings all such that wait behind it.

        None says that it is closed and empty.
        """
        first = self._held or self._take()
        self._held = None
        if first is None:
            return None
        group, size = [first], _events(first)
        while 0 < size < MOST_GROUPED and not self._queue.empty():
            following = self._take()
            if following is None:
                self._queue.put(None)
                break
            if not _events(following):
                self._held = following
                break
            group.append(following)
            size += _events(following)
        return group

    def rest(self) -> Iterator[Ticket]:
        """Close, and give out what nobody will serve any more."""
        self.close()
        if self._held is not None:
            yield self._held
        while not self._queue.empty():
            ticket = self._take()
            if ticket is not None:
                yield ticket

    def _take(self) -> Ticket | None:
        ticket = self._queue.get()
        if ticket is not None:
            with self._gate:
                self._events -= _events(ticket)
        return ticket


def _events(ticket: Ticket) -> int:
    """Return how many events a command records; 0 for a command of another kind."""
    return len(ticket.command.items) if isinstance(ticket.command, RecordEvents) else 0
