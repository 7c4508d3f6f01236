"""Writer: the one thread that writes, with group commit."""

import contextlib
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
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import events
from factory_desktop.store.damage import is_damage
from factory_desktop.store.engine import check_promises, raw_of
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.faults import translated
from factory_desktop.store.rollups.rolling import MOST_RECENT, PAUSE, Rolling
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Remembered, Transaction
from factory_desktop.store.troubles import RETRY, Troubles
from factory_desktop.store.waiting import Waiting

log = logging.getLogger(__name__)


class Writer:
    """Owns the only connection that writes, and its thread."""

    def __init__(
        self,
        engine: Engine,
        store: Path,
        backups: Path,
        clock: Clock,
        settled: Callable[[], None] = lambda: None,
        changed: Callable[[], None] = lambda: None,
        troubled: Callable[[WriteTrouble | None], None] = lambda _: None,
        *,
        replaced: Callable[[], None] | None = None,
    ) -> None:
        """`settled` is called on the writer's thread each time a group has its answers.

        `changed` is called there before whoever sent a command other than of events is answered,
        `troubled` each time that nothing can be stored, and with None once it can again.
        `replaced` puts another file in the place of one that has turned out to be damaged, while
        no connection is open; without it the thread goes on as after any failure.
        """
        self._replaced = replaced
        self._is_damaged = False
        self._settled = settled
        self._changed = changed
        self._engine = engine
        self._store = store
        self._backups = backups
        self._clock = clock
        self._waiting = Waiting()
        self._ready: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._remembered = Remembered()
        self._troubles = Troubles(troubled)

    def start(self) -> None:
        """Start the thread; raises KnownError when the file does not promise durability."""
        self._thread.start()
        failed = self._ready.get()
        if failed is not None:
            raise failed

    def submit(self, *tickets: Ticket) -> None:
        """Queue commands; raises StoreUnavailableError when they cannot be taken now."""
        self._waiting.put(*tickets)

    def stop(self, seconds: float = 5.0) -> bool:
        """Finish what is queued, then end; says whether that was done in time."""
        self._waiting.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    @property
    def waiting(self) -> int:
        """How many commands are queued."""
        return len(self._waiting)

    @property
    def waiting_events(self) -> int:
        """How many events are queued in them."""
        return self._waiting.events

    def _work(self) -> None:
        try:
            while self._write() and self._replace():
                pass
        except BaseException as error:
            self._ready.put(error)
            if not isinstance(error, KnownError) and not is_damage(error):
                log.exception("The writer has stopped.")
        finally:
            # Nobody is to wait for a thread that has ended.
            gone = StoreUnavailableError(Sentence("The writer has stopped."), "writer-stalled")
            _tell(self._waiting.rest(), None, gone)
            self._tell_settled()

    def _write(self) -> bool:
        """Serve until there is nothing more to come; True says that the file is damaged."""
        with self._engine.connect() as connection:
            raw = raw_of(connection)
            check_promises(raw)
            self._remembered.rolling = Rolling.read(raw)
            self._ready.put(None)
            while (group := self._waiting.next_group(self._patience())) is not None:
                if group:
                    self._serve(connection, raw, group)
                    self._tell_settled()
                elif self._troubles.lasting:
                    self._try_again(connection, raw)
                else:
                    self._fold(connection)
                if self._is_damaged and self._replaced is not None:
                    return True
        return False

    def _replace(self) -> bool:
        """Have another file put in the place of the damaged one; False when it is over before."""
        assert self._replaced is not None  # noqa: S101 - nothing is damaged without
        self._remembered.forget()
        while True:
            try:
                self._replaced()
            except Exception as error:  # noqa: BLE001 - there is another try soon
                why = error if isinstance(error, KnownError) else translated(error)
                message = why.sentence if isinstance(why, KnownError) else str(why)
                gone = StoreUnavailableError(message, "store-error")
                self._troubles.failed(gone, self._waiting.events)
            else:
                self._is_damaged = False
                _call(self._changed)
                self._troubles.went_well()
                return True
            group = self._waiting.next_group(RETRY)
            if group is None:
                return False
            _tell(group, None, gone)
            self._tell_settled()

    def _failed(self, error: Exception) -> Exception:
        """Forget what was known before, and return what it means for a sender."""
        self._remembered.forget()
        self._is_damaged = self._is_damaged or is_damage(error)
        return translated(error)

    def _patience(self) -> float | None:
        """Return how long to wait for a command before what a burst has left is folded.

        While nothing can be stored: before it is tried again.
        """
        if self._troubles.lasting:
            return RETRY
        rolling = self._remembered.rolling
        return PAUSE if rolling is not None and rolling.recent > MOST_RECENT else None

    def _fold(self, connection: Connection) -> None:
        try:
            with connection.begin():
                if self._remembered.rolling is not None:
                    self._remembered.rolling.fold(raw_of(connection))
        except Exception as error:  # noqa: BLE001 - nobody waits for it, and the next burst tries again
            self._troubles.failed(self._failed(error), self._waiting.events)

    def _try_again(self, connection: Connection, raw: sqlite3.Connection) -> None:
        """Write what is there already: nobody may send anything for a long time."""
        (patience,) = raw.execute("PRAGMA busy_timeout").fetchone()
        try:
            # Whoever sends meanwhile is not to wait for this.
            raw.execute("PRAGMA busy_timeout=0")
            with connection.begin():
                raw.execute("UPDATE meta SET value = value WHERE key = 'next_seq'")
        except Exception as error:  # noqa: BLE001 - there is another try soon
            self._troubles.failed(self._failed(error), self._waiting.events)
        else:
            self._troubles.went_well()
        finally:
            if raw.in_transaction:
                raw.rollback()  # as in _tidy_up
            raw.execute(f"PRAGMA busy_timeout={patience}")

    def _tell_settled(self) -> None:
        _call(self._settled)

    def _serve(self, connection: Connection, raw: sqlite3.Connection, group: list[Ticket]) -> None:
        try:
            results = self._commit(connection, raw, group)
        except Exception as error:  # noqa: BLE001 - whatever it is, its sender is told
            why = self._failed(error)
            if len(group) == 1 or isinstance(why, StoreUnavailableError):
                # The disk's fault is everyone's: to try each alone would only take longer.
                _tell(group, None, why)
                self._troubles.failed(why, self._waiting.events)
                return
            # One command of a group must not cost the others theirs.
            for ticket in group:
                self._serve(connection, raw, [ticket])
            return
        self._troubles.went_well()
        if not isinstance(group[0].command, RecordEvents):
            _call(self._changed)
        for ticket, result in zip(group, results, strict=True):
            _tell([ticket], result, None)

    def _commit(
        self, connection: Connection, raw: sqlite3.Connection, group: list[Ticket]
    ) -> list[Any]:
        """Run a group in one transaction; returns after the commit."""
        first = group[0]
        transaction = Transaction(
            connection,
            raw,
            self._clock.now(),
            self._store,
            self._backups,
            first.actor,
            remembered=self._remembered,
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
            _tidy_up(raw, transaction)
        return results


def _call(whom: Callable[[], None]) -> None:
    try:
        whom()
    except Exception:
        log.exception("Whoever waits could not be told.")


def _tidy_up(raw: sqlite3.Connection, transaction: Transaction) -> None:
    """Leave the connection fit for the next transaction, however this one has ended."""
    if raw.in_transaction:
        # A commit that failed is not rolled back by itself, and nothing could begin again.
        raw.rollback()
    for step in transaction.afterwards:
        with contextlib.suppress(sqlite3.Error):
            if isinstance(step, str):
                raw.execute(step)
            else:
                step(raw)


def _tell(tickets: list[Ticket], result: object, error: BaseException | None) -> None:
    for ticket in tickets:
        try:
            ticket.answer(result, error)
        except Exception:
            log.exception("Whoever sent a command could not be told what became of it.")
