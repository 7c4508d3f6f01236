"""Readers: connections that only read, and can be called off."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import engine
from factory_desktop.store.presence import identity


class Readers:
    """A small pool of connections to one store."""

    def __init__(self, store: Path) -> None:
        self._engine = engine.reading(store)
        self._store = store
        self._known = identity(store)
        event.listen(self._engine, "do_connect", self._check)
        self._busy: set[sqlite3.Connection] = set()
        self._gate = threading.Lock()

    @contextlib.contextmanager
    def connect(self) -> Iterator[Connection]:
        """Lend a connection; all that is read until it is given back is of one moment.

        Raises SQLAlchemy's DatabaseError, whether it was asked or the driver itself.
        """
        with self._engine.connect() as connection:
            raw = engine.raw_of(connection)
            with self._gate:
                self._busy.add(raw)
            try:
                yield connection
            except sqlite3.Error as error:
                raise DBAPIError.instance(None, None, error, sqlite3.Error) from error
            finally:
                with self._gate:
                    self._busy.discard(raw)

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

    def dispose(self) -> None:
        """Close the connections."""
        self._engine.dispose()
