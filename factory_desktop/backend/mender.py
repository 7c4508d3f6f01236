"""Mender: looks after a store that was not closed in order, is damaged, or has been replaced."""

import contextlib
import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final, TypeVar

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.salvage import Salvage
from factory_desktop.store import clean
from factory_desktop.store.damage import is_damage
from factory_desktop.store.engine import raw_of
from factory_desktop.store.file_salvage import StoppedError
from factory_desktop.store.opened import Mishap, OpenedStore
from factory_desktop.store.presence import identity
from factory_desktop.store.readers import Readers
from factory_desktop.store.salvaging import Salvaging
from factory_desktop.store.ticket import Command, Ticket, answer_to
from factory_desktop.store.transaction import Transaction
from factory_desktop.store.troubles import RETRY

log = logging.getLogger(__name__)
T = TypeVar("T")

AGAIN: Final = 30.0
"""Seconds after which what could not be done is tried again."""
QUIET: Final = 60.0
"""Seconds for which nobody's word counts that has turned out wrong."""
_PAUSE: Final = 0.2
"""Seconds until a writer that has no room is asked again."""
_TURN: Final = 0.005
"""Seconds from one slice of what is brought back to the next."""


@dataclass(frozen=True, slots=True)
class _Condemn:
    """Tell the writer that the file is damaged, as if it had met it itself."""

    error: sqlite3.DatabaseError
    file: tuple[int, int] | None
    """Which file it is; another may have taken its place since."""

    def run(self, transaction: Transaction) -> None:
        """Fail with it."""
        if identity(transaction.store) == self.file:
            raise self.error


class Mender:
    """Owns a thread, from `start` to `stop`."""

    def __init__(
        self,
        store: OpenedStore,
        told: Callable[[Salvage], None],
        found_sound: Callable[[], None] = lambda: None,
    ) -> None:
        """`told` hears on the mender's thread what becomes of a damaged store.

        `found_sound` is called there when somebody wanted it looked through and all was well.
        """
        self._found_sound = found_sound
        self._store = store
        self._told = told
        self._reading: Readers = store.readers()
        self._stopping = threading.Event()
        self._sound_at = -QUIET
        self._thread = threading.Thread(target=self._work, name="mender")

    def start(self) -> None:
        """Begin with what was found at opening."""
        self._thread.start()

    def look_through(self) -> None:
        """Have SQLite look through the file soon; returns at once."""
        self._store.mishaps.put(Mishap.ASKED)

    def stop(self) -> None:
        """End soon: what is left to do is left to the next start."""
        self._stopping.set()
        self._store.mishaps.put(Mishap.STOP)
        while self._thread.is_alive():
            # What begins to read just now is called off too.
            self._reading.interrupt()
            self._thread.join(_PAUSE)
        self._reading.dispose()

    def _work(self) -> None:
        while not self._stopping.is_set():
            mishap = self._store.mishaps.get()
            try:
                if mishap is Mishap.REPLACED:
                    self._bring_back()
                elif mishap is not Mishap.STOP and not self._is_known(mishap) and self._is_there():
                    self._look(asked=mishap is Mishap.ASKED)
            except Exception:
                log.exception("The store could not be looked after.")

    def _is_known(self, mishap: Mishap) -> bool:
        """Tell whether the file was found sound just now: readers go on meeting the same."""
        return mishap is Mishap.SEEN and time.monotonic() - self._sound_at < QUIET

    def _is_there(self) -> bool:
        """Tell whether the file is the store's: what else lies there is no damage of it."""
        return self._store.writer.present

    def _look(self, *, asked: bool) -> None:
        # A connection that has read the file before would look at what it remembers.
        self._reading.dispose()
        looked_at = identity(self._store.place.file)
        try:
            with self._reading.connect() as connection:
                found = clean.look_through(raw_of(connection))
        except DatabaseError as error:
            if is_damage(error) and isinstance(error.orig, sqlite3.DatabaseError):
                self._condemn(error.orig, looked_at)
            elif not self._stopping.is_set():
                log.warning("The store could not be looked through: %s", error.orig)
            return
        if found is not None:
            self._condemn(_damaged(found), looked_at)
            return
        self._sound_at = time.monotonic()
        self._store.is_sound = True
        if asked:
            self._found_sound()

    def _condemn(self, error: sqlite3.DatabaseError, file: tuple[int, int] | None) -> None:
        log.warning("The store is damaged: %s", error)
        # The writer says so itself once a new file is there, and why if none can be.
        with contextlib.suppress(StoreUnavailableError):
            self._store.writer.submit(
                Ticket(_Condemn(error, file), _wait_no_longer, actor="program")
            )

    def _bring_back(self) -> None:
        salvaging = Salvaging(self._store.place, self._reading, self._ask, self._stopping.is_set)
        try:
            salvaging.run(self._tell)
        except (KnownError, OSError, DatabaseError, sqlite3.Error) as error:
            log.warning("The damaged store could not be brought back whole: %s", error)
            self._stopping.wait(AGAIN)
            self._store.mishaps.put(Mishap.REPLACED)

    def _tell(self, salvage: Salvage) -> None:
        if salvage.done:
            log.warning(
                "Of the damaged store %s %d events were brought back, %d of them from a backup;"
                " %s%d are lost.",
                salvage.file,
                salvage.saved + salvage.from_backup,
                salvage.from_backup,
                "" if salvage.is_exact else "about ",
                salvage.lost,
            )
        self._told(salvage)

    def _ask(self, command: Command[T]) -> T:
        """Run a command in the writer; while it has no room, cameras come first."""
        while not self._stopping.is_set():
            outcome: Future[T] = Future()
            try:
                self._store.writer.submit(Ticket(command, answer_to(outcome), actor="program"))
                result = outcome.result()
            except StoreUnavailableError as error:
                if error.reason == "shutting-down":
                    raise StoppedError from error
                self._stopping.wait(_PAUSE if error.reason == "writer-busy" else RETRY)
            else:
                # To read a damaged file is work of Python's own: cameras get their turn at it.
                self._stopping.wait(_TURN)
                return result
        raise StoppedError


def _wait_no_longer(_result: None, _error: BaseException | None) -> None:
    """Nobody waits for it."""


def _damaged(found: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(found)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
