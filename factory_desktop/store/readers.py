"""Readers: connections that only read, and can be called off."""

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.exc import DatabaseError, DBAPIError

from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import engine
from factory_desktop.store.presence import identity

_PATIENCE = 30.0
"""Seconds to wait while the file is replaced, which takes a second or two."""


class Readers:
    """A small pool of connections to one store."""

    def __init__(
        self, store: Path, failed: Callable[[BaseException], None] = lambda _: None
    ) -> None:
        """`failed` is told each error of the database, on the thread that has met it."""
        self._engine = engine.reading(store)
        self._store = store
        self._known = identity(store)
        event.listen(self._engine, "do_connect", self._check)
        self._busy: set[sqlite3.Connection] = set()
        self._gate = threading.Condition()
        self._shut = False
        self._lent = 0
        self._failed = failed

    @contextlib.contextmanager
    def connect(self) -> Iterator[Connection]:
        """Lend a connection; all that is read until it is given back is of one moment.

        Raises SQLAlchemy's DatabaseError, whether it was asked or the driver itself.
        """
        self._enter()
        try:
            with self._engine.connect() as connection, self._busy_with(connection):
                yield connection
        except sqlite3.Error as error:
            self._failed(error)
            raise DBAPIError.instance(None, None, error, sqlite3.Error) from error
        except DatabaseError as error:
            self._failed(error)
            raise
        finally:
            with self._gate:
                self._lent -= 1
                self._gate.notify_all()

    def _check(self, *_: object) -> None:
        """Keep from opening another file than at first: the log beside it would be put into it."""
        if identity(self._store) != self._known:
            said = Sentence("its file is no longer where it was")
            error = sqlite3.OperationalError(said)
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error

    def interrupt(self) -> None:
        """Have every query that runs now fail with SQLITE_INTERRUPT, on any thread."""
        with self._gate:
            for raw in self._busy:
                raw.interrupt()

    def let_go(self, seconds: float) -> bool:
        """Close every connection and open none until `go_on`; says whether that was done in time.

        What is being read fails with SQLITE_INTERRUPT.
        """
        until = time.monotonic() + seconds
        with self._gate:
            self._shut = True
            while self._lent and time.monotonic() < until:
                for raw in self._busy:
                    raw.interrupt()
                self._gate.wait(0.02)
            is_free = not self._lent
        self._engine.dispose()
        return is_free

    def go_on(self) -> None:
        """Open connections again, to whatever file is there now."""
        self._known = identity(self._store)
        with self._gate:
            self._shut = False
            self._gate.notify_all()

    @contextlib.contextmanager
    def _busy_with(self, connection: Connection) -> Iterator[None]:
        raw = engine.raw_of(connection)
        with self._gate:
            self._busy.add(raw)
        try:
            yield
        finally:
            with self._gate:
                self._busy.discard(raw)

    def _enter(self) -> None:
        with self._gate:
            self._gate.wait_for(lambda: not self._shut, _PATIENCE)
            self._lent += 1

    def dispose(self) -> None:
        """Close the connections."""
        self._engine.dispose()
