"""Archiver: makes the store's backups, by itself each day and when it is asked to."""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.scrubber import Scrubber
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.backup import (
    BackedUp,
    BackUp,
    BackupList,
    BackupNews,
    ListBackups,
    Looked,
    LookInto,
    Reason,
    SaveCopy,
    Wish,
)
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import backup_contents, copying, erasing, exports, kept_backups
from factory_desktop.store.damage import is_damage
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import Mishap, OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.ticket import Answer, Ticket, answer_to

Progress = Callable[[int, int], None]

_LOST = Sentence("The store's file is not where it was: no copy of it can be made now.")

log = logging.getLogger(__name__)

FIRST_LOOK = 30.0
"""Seconds after the start, when all else has begun."""
EVERY = 60.0
"""Seconds from one look at whether the day's backup is due to the next."""
AFTER_FAULT = 600.0
"""Seconds after which a backup that has failed is tried again."""
_LOOKS = 30
"""Looks after which it is made although cameras never pause: it does not hold them up."""
_QUIET = 1.0
"""Seconds for which nothing may wait for the writer, to be called quiet."""
_STEP = 0.1
_LEFT_FOR = timedelta(hours=1)
"""A part of a copy that has not been written to for so long is nobody's any more."""


@dataclass(frozen=True)
class _Erasure:
    """A worker to be erased, and who is told."""

    operation: EraseWorker
    answer: Answer
    progress: Progress


class Archiver:
    """Owns the thread of backups: a slow disk holds up neither cameras nor the window."""

    def __init__(
        self,
        store: OpenedStore,
        clock: Clock,
        tell: Callable[[BackupNews], None],
        disclose: Callable[[Disclosure], None],
        *,
        first_look: float = FIRST_LOOK,
        every: float = EVERY,
    ) -> None:
        """`tell` and `disclose` are called on this one's thread."""
        self._store = store
        self._clock = clock
        self._tell = tell
        self._disclose = disclose
        self._every = every
        self._next_look = time.monotonic() + first_look
        self._looks = 0
        self._wishes: queue.SimpleQueue[Wish | _Erasure | None] = queue.SimpleQueue()
        self._newest_look: LookInto | None = None
        self._reading = store.readers()
        self._stopping = threading.Event()
        self._scrubber = Scrubber(store, self._stopping)
        self._thread = threading.Thread(target=self._work, name="archiver")

    def start(self) -> None:
        """Begin; the day's backup comes at a quiet moment."""
        self._thread.start()

    def ask(self, wish: Wish) -> None:
        """Do this soon; a look into another backup is called off by the next one."""
        if isinstance(wish, LookInto):
            self._newest_look = wish
        self._wishes.put(wish)

    def erase(self, operation: EraseWorker, answer: Answer, progress: Progress) -> None:
        """Erase a worker while no copy is made that would hold the name still.

        `answer` is called on this one's thread, `progress` on the writer's.
        """
        self._wishes.put(_Erasure(operation, answer, progress))

    def stop(self) -> None:
        """Drop what is in hand and end."""
        self._stopping.set()
        self._wishes.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self._reading.dispose()

    def _work(self) -> None:
        while not self._stopping.is_set():
            try:
                wish = self._wishes.get(timeout=max(0.0, self._next_look - time.monotonic()))
            except queue.Empty:
                self._look_after()
            else:
                if wish is not None:
                    self._carry_out(wish)

    def _carry_out(self, wish: "Wish | _Erasure") -> None:
        match wish:
            case BackUp():
                self._back_up(wish, Reason.BY_HAND)
            case SaveCopy(file):
                self._save(wish, file)
            case ListBackups():
                place = self._store.place
                there = kept_backups.listed(place.file, place.backups)
                self._tell(BackupList(there, place.backups))
            case LookInto():
                self._look_into(wish)
            case _Erasure():
                self._erase(wish)

    def _look_after(self) -> None:
        """Make the day's backup if it is due and cameras pause, or never seem to."""
        self._next_look = time.monotonic() + self._every
        if not self._is_due():
            return
        self._looks += 1
        if self._looks < _LOOKS and not self._is_quiet():
            return
        self._looks = 0
        if not self._back_up(None, Reason.DAILY):
            self._next_look = time.monotonic() + max(self._every, AFTER_FAULT)

    def _is_due(self) -> bool:
        if not self._store.writer.alive or not self._store.writer.present:
            return False  # nothing comes that would be worth it, or another file is in its place
        place, zone = self._store.place, self._store.plant.zone
        today = kept_backups.plant_day(self._clock.now(), zone)
        return not any(
            one.reason is Reason.DAILY and kept_backups.plant_day(one.made_at, zone) == today
            for one in kept_backups.listed(place.file, place.backups)
        )

    def _is_quiet(self) -> bool:
        until = time.monotonic() + _QUIET
        while time.monotonic() < until and not self._stopping.wait(_STEP):
            if self._store.writer.waiting:
                return False
        return True

    def _back_up(self, wish: BackUp | None, reason: Reason) -> bool:
        place, now = self._store.place, self._clock.now()
        kept_backups.sweep(place.file, place.backups, now - _LEFT_FOR)

        def make() -> Path:
            made = copying.copy(place.file, place.backups, reason.value, now, self._stopping.is_set)
            kept_backups.prune(place.file, place.backups, made, self._store.plant.zone)
            return made

        made = self._try(wish, make)
        if made:
            self._store.backup_failed_at = None
        elif not self._stopping.is_set():
            self._store.backup_failed_at = self._store.backup_failed_at or now
        return made

    def _save(self, wish: SaveCopy, file: Path) -> None:
        def make() -> Path:
            copying.save_as(self._store.place.file, file, self._stopping.is_set)
            return file

        if self._try(wish, make):
            self._disclose(Disclosure("copy-saved", (("file", str(file)),)))

    def _try(self, wish: BackUp | SaveCopy | None, make: Callable[[], Path]) -> bool:
        try:
            self._check_present()
            made = make()
        except CancelledByUserError:
            return False
        except KnownError as error:
            log.warning("%s", error)
            if error.__cause__ is not None and is_damage(error.__cause__):
                self._store.mishaps.put(Mishap.SEEN)
            self._tell(BackedUp(wish, problem=error.sentence))
            return False
        except Exception as error:
            log.exception("A backup has failed.")
            self._tell(BackedUp(wish, problem=_fault(error)))
            return False
        log.info("Backup %s", made.name)
        self._tell(BackedUp(wish, made))
        return True

    def _erase(self, wish: "_Erasure") -> None:
        """Write the backups anew here, and wait while the writer does its part."""
        store = self._store
        outcome: Future[Any] = Future()
        try:
            with self._reading.connect() as connection:
                who, new_id = erasing.begin(raw_of(connection), wish.operation)
            ahead = erasing.go_ahead(store.place, who, new_id, self._clock.now())
            command = Operate(ahead, store.plant.rule, store.plant.zone)
            store.writer.submit(Ticket(command, answer_to(outcome), wish.progress, "window"))
            result = outcome.result()
            # What was being exported meanwhile may still go by the old id.
            exports.forget(store.place.retraining, wish.operation.worker_id)
            self._scrub()
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            wish.answer(None, error)
        else:
            wish.answer(result, None)

    def _scrub(self) -> None:
        """Take what was erased out of the file; what cannot be done now stays due."""
        try:
            self._scrubber.run()
        except (KnownError, DatabaseError) as error:
            log.warning("What was erased may still be in the file: %s", error)

    def _check_present(self) -> None:
        if not self._store.writer.present:
            raise KnownError(_LOST)

    def _look_into(self, wish: LookInto) -> None:
        def called_off() -> bool:
            return self._stopping.is_set() or self._newest_look is not wish

        with contextlib.suppress(CancelledByUserError):
            try:
                with self._reading.connect() as connection:
                    raw = raw_of(connection)
                    found = backup_contents.read(raw, wish.file, called_off)
            except CancelledByUserError:
                raise
            except KnownError as error:
                self._tell(Looked(wish.file, problem=error.sentence))
            except DatabaseError as error:
                said = Sentence("The store cannot be read: {why}.", why=error.orig)
                self._tell(Looked(wish.file, problem=said))
            except Exception as error:
                log.exception("A backup could not be looked into.")
                self._tell(Looked(wish.file, problem=_fault(error)))
            else:
                self._tell(Looked(wish.file, found))


def _fault(error: Exception) -> Sentence:
    return Sentence("This is a fault of the program: {error}.", error=type(error).__name__)
