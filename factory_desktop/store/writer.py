"""Writer: the one thread that writes, with group commit."""

import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import events, header
from factory_desktop.store.damage import is_damage
from factory_desktop.store.engine import check_promises, raw_of
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.idling import Idling
from factory_desktop.store.presence import Presence
from factory_desktop.store.pulse import Pulse
from factory_desktop.store.replacement import Replacement
from factory_desktop.store.rescue import Rescue
from factory_desktop.store.rollups.rolling import Rolling
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Remembered, Transaction
from factory_desktop.store.troubles import Troubles
from factory_desktop.store.waiting import Waiting

log = logging.getLogger(__name__)

_BUSY_MS: Final = 1000
"""How long another program that writes is waited for: the answer says so within a second or two."""
_ANEW: Final = 1.0
"""Seconds after which a writer that has stopped begins anew."""
_STOPPED = Sentence("The writer has stopped.")


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
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        """`settled` is called on the writer's thread each time a group has its answers.

        `changed` is called there before whoever sent a command other than of events is answered,
        `troubled` each time that nothing can be stored, and with None once it can again. `renew`
        keeps other programs out, and raises StoreUnavailableError while one is in.
        """
        self._renew = renew
        self._settled = settled
        self._changed = changed
        self._engine = engine
        self._store = store
        self._backups = backups
        self._clock = clock
        self._waiting = Waiting()
        self._ready: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._has_begun = False
        self._stopping = threading.Event()
        self._remembered = Remembered()
        self._troubles = Troubles(troubled)
        self._pulse = Pulse(self._waiting, self._troubles, self._tell_settled)
        rescue = Rescue(backups, clock.now, self._pulse.refuse_waiting)
        self._idling = Idling(store, self._waiting, self._remembered, self._troubles, rescue)
        self._replacement: Replacement | None = None

    def replace_by(self, replace: Callable[[], None]) -> None:
        """Have this put another file in the place of one that turns out to be damaged."""
        told = self._waiting, self._troubles, self._refuse
        self._replacement = Replacement(replace, self._idling, *told)

    def start(self) -> None:
        """Start the thread; raises KnownError when the file does not promise durability."""
        self._thread.start()
        failed = self._ready.get()
        if failed is not None:
            raise failed
        self._pulse.start()

    def submit(self, *tickets: Ticket) -> None:
        """Queue commands; raises StoreUnavailableError when they cannot be taken now."""
        self._waiting.put(*tickets)

    def stop(self, seconds: float = 5.0) -> bool:
        """Finish what is queued, then end; says whether that was done in time."""
        self._stopping.set()
        self._waiting.close()
        self._thread.join(seconds)
        if self._thread.is_alive():
            return False
        self._pulse.stop()
        return True

    def let_go(self) -> None:
        """Forget the file, once nobody has it open any more."""
        self._idling.let_go()

    @property
    def alive(self) -> bool:
        """Whether the thread runs, and gets on."""
        return self._thread.is_alive() and not self._pulse.stalled

    @property
    def present(self) -> bool:
        """Whether the file was where it belongs when it was looked for last."""
        return self._troubles.lost is None

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
            while not self._write():
                # It holds nothing any more, so that beginning anew does no harm.
                self._remembered.forget()
                if not self._is_damaged:
                    self._stopping.wait(_ANEW)
                elif self._replacement is None or not self._replacement.carry_out():
                    break
        except BaseException as error:
            self._ready.put(error)
            if not isinstance(error, KnownError) and not is_damage(error):
                log.exception("The writer has stopped.")
        finally:
            # Nobody is to wait for a thread that has ended.
            _tell(self._waiting.rest(), None, StoreUnavailableError(_STOPPED, "writer-stalled"))
            self._tell_settled()

    def _write(self) -> bool:
        """Serve from one connection; says whether that is the end of it.

        Raises what keeps the very first connection from being made.
        """
        began = False
        try:
            self._idling.check()  # a file that is missing would be made anew
            with self._engine.connect() as connection:
                self._begin(raw_of(connection))
                began = True
                self._serve_all(connection, raw_of(connection))
        except BaseException as error:
            if not self._has_begun:
                raise
            if began and not is_damage(error):
                log.exception("The writer has stopped, and begins anew.")
            why = self._idling.explained(error) if isinstance(error, Exception) else error
            if not isinstance(why, StoreUnavailableError):
                why = StoreUnavailableError(_STOPPED, "writer-stalled")
            _tell([*self._pulse.let_go(), *self._waiting.take_out()], None, why)
            self._tell_settled()
            self._troubles.failed(why, self._waiting.events)
            return self._stopping.is_set()
        return not self._is_damaged

    @property
    def _is_damaged(self) -> bool:
        return self._replacement is not None and self._troubles.is_damaged

    def _refuse(self, tickets: Sequence[Ticket], why: Exception) -> None:
        _tell(tickets, None, why)
        self._tell_settled()

    def _begin(self, raw: sqlite3.Connection) -> None:
        check_promises(raw)
        raw.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        self._remembered.rolling = Rolling.read(raw)
        if self._idling.presence is None:
            # From here on the log lies beside it.
            self._idling.presence = Presence(self._store, self._renew, header.mark(raw))
            self._has_begun = True
            self._ready.put(None)

    def _serve_all(self, connection: Connection, raw: sqlite3.Connection) -> None:
        if self._troubles.lasting:
            self._idling.spend(connection)
        while (group := self._waiting.next_group(self._idling.patience)) is not None:
            self._pulse.begin(group)
            if group:
                self._serve(connection, raw, group)
                self._tell_settled()
                self._pulse.begin(())
                self._idling.secure(raw)
            else:
                self._idling.spend(connection)
            self._pulse.let_go()
            if self._is_damaged:
                return
        if not self._idling.look():
            self._idling.secure(raw)

    def _tell_settled(self) -> None:
        _call(self._settled)

    def _serve(
        self, connection: Connection, raw: sqlite3.Connection, group: Sequence[Ticket]
    ) -> None:
        try:
            results = self._commit(connection, raw, group)
        except Exception as error:  # noqa: BLE001 - whatever it is, its sender is told
            self._remembered.forget()
            why = self._idling.explained(error)
            if len(group) == 1 or isinstance(why, StoreUnavailableError):
                # The disk's fault is everyone's: to try each alone would only take longer.
                _tell(group, None, why)
                self._troubles.failed(why, self._waiting.events)
                return
            # One command of a group must not cost the others theirs.
            for ticket in group:
                self._serve(connection, raw, [ticket])
            return
        self._idling.went_well()
        if not isinstance(group[0].command, RecordEvents):
            _call(self._changed)
        for ticket, result in zip(group, results, strict=True):
            _tell([ticket], result, None)

    def _commit(
        self, connection: Connection, raw: sqlite3.Connection, group: Sequence[Ticket]
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
            held=self._idling.held,
        )
        transaction.progress = self._pulse.heard_in(first.progress)
        recordings = [t.command for t in group if isinstance(t.command, RecordEvents)]
        results: list[Any]
        self._idling.check()
        try:
            with connection.begin():
                if recordings:
                    results = list(events.record(transaction, recordings))
                else:
                    with self._pulse.steps_of(raw):
                        results = [first.command.run(transaction)]
                self._pulse.beat()
        finally:
            _tidy_up(raw, transaction)
        # What was committed into a file that had gone just before is acknowledged to nobody.
        self._idling.check()
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


def _tell(tickets: Sequence[Ticket], result: object, error: BaseException | None) -> None:
    for ticket in tickets:
        try:
            ticket.answer(result, error)
        except Exception:
            log.exception("Whoever sent a command could not be told what became of it.")
