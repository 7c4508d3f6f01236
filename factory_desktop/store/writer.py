"""Writer: the one thread that writes, with group commit."""

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.store import events
from factory_desktop.store.engine import check_promises
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.faults import translated
from factory_desktop.store.keys import Keys
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

MOST_WAITING = 1024
"""Commands that may wait; one more is answered with 503 and Retry-After."""
MOST_GROUPED = 2000
"""Events after which a group takes no further command: more would keep the first waiting."""


class Writer:
    """Owns the only connection that writes, and its thread."""

    def __init__(
        self,
        engine: Engine,
        store: Path,
        backups: Path,
        clock: Clock,
        settled: Callable[[], None] = lambda: None,
    ) -> None:
        """`settled` is called on the writer's thread each time a group has its answers."""
        self._settled = settled
        self._engine = engine
        self._store = store
        self._backups = backups
        self._clock = clock
        # The simple one is written in C: a Queue costs as much as the rest of a hand-over.
        self._waiting: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self._ready: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._closed = False
        # Between a look at `_closed` and the queue the thread could end, and leave a ticket.
        self._gate = threading.Lock()
        self._keys: Keys | None = None
        self._held: Ticket | None = None

    def start(self) -> None:
        """Start the thread; raises KnownError when the file does not promise durability."""
        self._thread.start()
        failed = self._ready.get()
        if failed is not None:
            raise failed

    def submit(self, ticket: Ticket) -> None:
        """Queue a command; raises StoreUnavailableError when it cannot be taken now."""
        with self._gate:
            if self._closed:
                raise StoreUnavailableError("The program is shutting down.", "shutting-down")
            if self._waiting.qsize() >= MOST_WAITING:
                raise StoreUnavailableError("Too many events wait to be stored.", "writer-busy")
            self._waiting.put(ticket)

    def stop(self, seconds: float = 5.0) -> bool:
        """Finish what is queued, then end; says whether that was done in time."""
        self._closed = True
        self._waiting.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    @property
    def waiting(self) -> int:
        """How many commands are queued."""
        return self._waiting.qsize()

    def _work(self) -> None:
        try:
            with self._engine.connect() as connection:
                raw = _raw(connection)
                check_promises(raw)
                self._ready.put(None)
                while (group := self._next_group()) is not None:
                    self._serve(connection, raw, group)
                    self._tell_settled()
        except BaseException as error:
            self._ready.put(error)
            if not isinstance(error, KnownError):
                log.exception("The writer has stopped.")
        finally:
            with self._gate:
                self._closed = True
            self._turn_away()

    def _turn_away(self) -> None:
        """Answer what is still queued, so that nobody waits for a thread that has ended."""
        while self._held is not None or not self._waiting.empty():
            ticket = self._held or self._waiting.get()
            self._held = None
            if ticket is not None:
                gone = StoreUnavailableError("The writer has stopped.", "writer-stalled")
                _tell(ticket, None, gone)
        self._tell_settled()

    def _tell_settled(self) -> None:
        try:
            self._settled()
        except Exception:
            log.exception("Whoever waits could not be told.")

    def _next_group(self) -> list[Ticket] | None:
        """Wait for a command; one that records events brings all such that wait behind it."""
        first = self._held or self._waiting.get()
        self._held = None
        if first is None:
            return None
        group, size = [first], _events(first)
        while 0 < size < MOST_GROUPED and not self._waiting.empty():
            following = self._waiting.get()
            if following is None:
                self._waiting.put(None)
                break
            if not _events(following):
                self._held = following
                break
            group.append(following)
            size += _events(following)
        return group

    def _serve(self, connection: Connection, raw: sqlite3.Connection, group: list[Ticket]) -> None:
        try:
            results = self._commit(connection, raw, group)
        except Exception as error:  # noqa: BLE001 - whatever it is, its sender is told
            self._keys = None
            if len(group) == 1:
                _tell(group[0], None, translated(error))
                return
            # One command of a group must not cost the others theirs.
            for ticket in group:
                self._serve(connection, raw, [ticket])
            return
        for ticket, result in zip(group, results, strict=True):
            _tell(ticket, result, None)

    def _commit(
        self, connection: Connection, raw: sqlite3.Connection, group: list[Ticket]
    ) -> list[Any]:
        """Run a group in one transaction; returns after the commit."""
        first = group[0]
        transaction = Transaction(
            connection, raw, self._clock.now(), self._store, self._backups, cached=self._keys
        )
        if first.progress is not None:
            transaction.progress = first.progress
        recordings = [t.command for t in group if isinstance(t.command, RecordEvents)]
        results: list[Any]
        try:
            with connection.begin():
                if recordings:
                    results = list(events.record(transaction, recordings))
                else:
                    results = [first.command.run(transaction)]
        finally:
            for statement in transaction.afterwards:
                raw.execute(statement)
        self._keys = transaction.cached
        return results


def _events(ticket: Ticket) -> int:
    """Return how many events a command records; 0 for a command of another kind."""
    return len(ticket.command.items) if isinstance(ticket.command, RecordEvents) else 0


def _tell(ticket: Ticket, result: object, error: BaseException | None) -> None:
    try:
        ticket.answer(result, error)
    except Exception:
        # A window that is going away must not take the writer along.
        log.exception("An answer could not be given.")


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - the engine factory makes no other
    return raw
