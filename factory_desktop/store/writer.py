"""Writer: the one thread that writes, with group commit."""

import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.store import events
from factory_desktop.store.engine import check_promises
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.keys import Keys
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

T_co = TypeVar("T_co", covariant=True)

MOST_WAITING = 1024
"""Commands that may wait; one more is answered with 503 and Retry-After."""
MOST_GROUPED = 256
"""Commands committed at once: more would only make the first of them wait."""


class Command(Protocol[T_co]):
    """One change of the store, a frozen value that the writer runs in a transaction."""

    def run(self, transaction: Transaction) -> T_co:
        """Make the change; raise KnownError to roll it back and tell the sender why."""


Answer = Callable[[Any, BaseException | None], None]
"""Takes a command's result or its error, on the writer's thread, after the commit."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A command on its way, and whom to tell."""

    command: Command[Any]
    answer: Answer
    progress: Callable[[int, int], None] | None = None


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
        self._waiting: queue.Queue[Ticket | None] = queue.Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._stopping = False
        self._ready: queue.Queue[BaseException | None] = queue.Queue(1)
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
        if self._stopping or not self._thread.is_alive():
            raise StoreUnavailableError("The program is shutting down.", "shutting-down")
        try:
            self._waiting.put_nowait(ticket)
        except queue.Full:
            raise StoreUnavailableError(
                "Too many events are waiting to be stored.", "writer-busy"
            ) from None

    def stop(self, seconds: float = 5.0) -> bool:
        """Finish what is queued, then end; says whether that was done in time."""
        self._stopping = True
        deadline = time.monotonic() + seconds
        while self._thread.is_alive():
            try:
                self._waiting.put(None, timeout=0.1)
                break
            except queue.Full:
                if time.monotonic() > deadline:
                    return False
        self._thread.join(max(0.0, deadline - time.monotonic()))
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
                while (tickets := self._next_group()) is not None:
                    self._serve(connection, raw, tickets)
                    self._settled()
        except BaseException as error:
            self._ready.put(error)
            if not isinstance(error, KnownError):
                log.exception("The writer has stopped.")

    def _next_group(self) -> list[Ticket] | None:
        """Wait for a command; commands that record events bring all that wait behind them."""
        first = self._held or self._waiting.get()
        self._held = None
        if first is None:
            return None
        group = [first]
        while isinstance(first.command, RecordEvents) and len(group) < MOST_GROUPED:
            try:
                following = self._waiting.get_nowait()
            except queue.Empty:
                break
            if following is None:
                self._waiting.put(None)
                break
            if not isinstance(following.command, RecordEvents):
                self._held = following
                break
            group.append(following)
        return group

    def _serve(self, connection: Connection, raw: sqlite3.Connection, group: list[Ticket]) -> None:
        try:
            results = self._commit(connection, raw, group)
        except Exception as error:  # noqa: BLE001 - whatever it is, its sender is told
            self._keys = None
            if len(group) == 1:
                group[0].answer(None, _translated(error))
                return
            # One command of a group must not cost the others theirs.
            for ticket in group:
                self._serve(connection, raw, [ticket])
            return
        for ticket, result in zip(group, results, strict=True):
            ticket.answer(result, None)

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


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - the engine factory makes no other
    return raw


_REASONS = {
    sqlite3.SQLITE_FULL: ("disk-full", "The disk is full. Nothing was stored; send it again."),
    sqlite3.SQLITE_READONLY: ("read-only", "The store cannot be written to."),
    sqlite3.SQLITE_BUSY: ("store-busy", "Another program is writing to the store."),
    sqlite3.SQLITE_IOERR: ("store-error", "The disk reports an error. Nothing was stored."),
}


def _translated(error: Exception) -> Exception:
    """Tell the world's faults as such; ours stay what they are."""
    origin = getattr(error, "orig", error)
    if isinstance(origin, sqlite3.OperationalError):
        # The low byte is the primary code; the rest says how the disk failed.
        code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
        if code in _REASONS:
            reason, message = _REASONS[code]
            log.warning("%s (%s)", message, origin)
            return StoreUnavailableError(message, reason)
    if not isinstance(error, KnownError):
        log.error("A command failed.", exc_info=error)
    return error
