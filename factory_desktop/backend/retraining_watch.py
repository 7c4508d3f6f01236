"""RetrainingWatch: looks for what asks for a model to be trained anew, and exports its events."""

import logging
import threading
import time
from concurrent.futures import Future
from typing import TypeVar

import msgspec
from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.courier import Courier
from factory_desktop.backend.retraining_export import Written, write
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.letter import Hook, Letter
from factory_desktop.domain.retraining import Retraining
from factory_desktop.domain.retraining_due import due, learnt
from factory_desktop.domain.sentence import Sentence
from factory_desktop.metrics.retraining_signs import begin, read_signs
from factory_desktop.store import exports, labelled, retrainings
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retrainings import Ask, Begin, CoolingDownError, KeepExport, KeepProblem
from factory_desktop.store.ticket import Command, Ticket, answer_to

log = logging.getLogger(__name__)

T = TypeVar("T")

EVERY = 60.0
"""Seconds from one look to the next; also until what could not be exported is tried again."""
SHORTEST_PAUSE = 1.0
"""Seconds: whatever is stored may have been asked by hand."""
_PATIENCE = 10.0


class RetrainingWatch:
    """Owns the thread, from `start` to `stop`; with or without a window."""

    def __init__(self, store: OpenedStore, clock: Clock, courier: Courier) -> None:
        self._store = store
        self._clock = clock
        self._courier = courier
        self._next_look = self._next_try = 0.0
        self._reading = store.readers()
        self._stale, self._stopping = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="retraining")

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End; an export in hand is written after the next start."""
        self._stopping.set()
        self._stale.set()
        self._reading.interrupt()
        if self._thread.is_alive():
            self._thread.join()
        self._reading.dispose()

    def look_soon(self) -> None:
        """Say, on any thread, that somebody may have asked."""
        self._stale.set()

    def look(self) -> None:
        """Ask for what is due, once in a while, and export what is not yet."""
        try:
            if time.monotonic() >= self._next_look:
                self._next_look = time.monotonic() + EVERY
                self.ask()
            self.export()
        except (KnownError, DatabaseError, TimeoutError) as error:
            log.debug("Retraining could not be looked at: %s", error)
        except Exception:
            log.exception("Retraining could not be looked at.")

    def ask(self) -> None:
        """Ask for what is due."""
        while self._ask() and not self._stopping.is_set():
            # What is no news any more was kept: what else is due is judged by that.
            pass

    def export(self) -> None:
        """Export what was asked for, and what is still to be told of and is gone from the disk."""
        folder = self._store.place.retraining
        with self._reading.connect() as connection:
            waiting = retrainings.unsent(connection)
        # Cameras send all the time: what could not be written is not tried at each of their events.
        rests = time.monotonic() < self._next_try
        for one in waiting:
            if self._stopping.is_set():
                return
            is_there = one.exported_at is not None and (folder / one.folder).is_dir()
            if not is_there and not (rests and one.problem is not None):
                self._export(one)

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._stale.clear()
            self.look()
            self._stopping.wait(SHORTEST_PAUSE)
            self._stale.wait(EVERY)

    def _ask(self) -> bool:
        """Ask for the first thing that is due; says whether there was one."""
        store, now = self._store, self._clock.now()
        with self._reading.connect() as connection:
            rules, before = retrainings.rules(connection), retrainings.known(connection)
            # Who neither labels nor wants to be told trains no model.
            wanted = self._courier.serves(Hook.RETRAINING) or labelled.newest_number(connection)
            if not wanted:
                return False
            known = begin(connection, before, now)
            signs = read_signs(connection, rules, known, now, store.plant.zone)
        if known != before:
            self._run(Begin(known))
        for trigger in due(rules, signs):
            try:
                asked = self._run(Ask(trigger, learnt(signs.known, signs, trigger.reason)))
            except CoolingDownError:
                continue
            if asked.new:
                log.info("A model should be trained anew: %s", trigger.reason.value)
                return True
        return False

    def _export(self, one: Retraining) -> None:
        folder = self._store.place.retraining
        try:
            written = write(self._reading, folder, one, self._stopping)
        except CancelledByUserError:
            return
        except OSError as error:
            why = error.strerror or type(error).__name__
            said = Sentence("{file} cannot be written: {why}.", file=folder / one.folder, why=why)
            self._next_try = time.monotonic() + EVERY
            if one.problem != said:
                log.warning("%s", said)
                self._run(KeepProblem(one.id, said))
            return
        workers = sorted(written.workers)
        letter = self._letter(one) if self._courier.serves(Hook.RETRAINING) else None
        if not self._run(KeepExport(one.id, one.folder, written.events, workers, letter)):
            exports.remove(folder / one.folder)
            self._stale.set()
            return
        self._tell(one, written)

    def _letter(self, one: Retraining) -> Letter:
        trigger = one.trigger
        body = {
            "reason": trigger.reason.value,
            "data_path": str(self._store.place.retraining / one.folder),
            "data_range": [trigger.start, trigger.end],
            "priority": trigger.priority.value,
        }
        encoded = msgspec.json.encode(body).decode()
        return Letter(one.id, Hook.RETRAINING, trigger.reason.value, encoded)

    def _tell(self, one: Retraining, written: Written) -> None:
        log.info("Labelled events exported to %s: %d", one.folder, written.events)
        self._courier.look_soon()
        try:
            exports.prune(self._store.place.retraining)
        except KnownError as error:
            log.warning("%s", error)

    def _run(self, command: Command[T]) -> T:
        done: Future[T] = Future()
        self._store.writer.submit(Ticket(command, answer_to(done), actor="program"))
        return done.result(_PATIENCE)
