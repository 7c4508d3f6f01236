"""Retirer: removes events that are older than they are kept, and all that is left of them."""

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.errands import Errands
from factory_desktop.backend.scrubber import Scrubber
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.clock_watch import ClockWatch
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.operation import OperationResult
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import backups, exports, retention
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import KeepRetention, RetireDue, RetireEvents
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.ticket import Answer

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]

FORWARD = timedelta(hours=1)
"""By so much the clock may be set, and events are removed for their age all the same."""


class Retirer:
    """Asks the writer for one slice after the other, so that cameras get their turns between."""

    def __init__(self, store: OpenedStore, clock: Clock, watch: ClockWatch | None = None) -> None:
        """`watch` knows whether the computer's clock was set since the program began."""
        self._watch = watch or ClockWatch()
        self._store = store
        self._clock = clock
        self._stopping = threading.Event()
        self._errands = Errands(store.writer, self._stopping)
        self._scrubber = Scrubber(store, self._stopping)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="retirer")

    def start(self, operation: SetRetention, answer: Answer, progress: Progress) -> None:
        """Carry out what was agreed to; both are told on this one's thread."""
        with contextlib.suppress(RuntimeError):  # it is stopping, and removes no more
            self._thread.submit(self._carry_out, operation, answer, progress)

    def stop(self) -> None:
        """End after the slice in hand."""
        self._stopping.set()
        self._thread.shutdown(cancel_futures=True)

    def look_after(self) -> None:
        """Remove what has become too old since the last time; called on the keeper's thread."""
        self._watch.look()
        if self._watch.ahead > FORWARD:
            # By a clock that was set to another year all events would be too old.
            log.warning("The computer's clock was set forward: nothing is removed for its age.")
            return
        try:
            days = self._read_days()
            if days is not None:
                while self._errands.run(RetireDue()) and not self._stopping.is_set():
                    pass
                self._follow(days)
            if not self._stopping.is_set():
                self._scrubber.run()
        except (KnownError, DatabaseError) as error:
            log.warning("Old events could not be removed: %s", error)

    def _carry_out(self, operation: SetRetention, answer: Answer, progress: Progress) -> None:
        try:
            result = self._set(operation, progress)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            answer(None, error)
        else:
            answer(result, None)

    def _set(self, operation: SetRetention, progress: Progress) -> OperationResult:
        days = operation.days
        if days is None:
            self._errands.run(KeepRetention(None), "window")
            return OperationResult()
        now = self._clock.now()
        with self._store.reading.connect() as connection:
            total = retention.state(connection, days, now).preview.events
        gone = 0
        try:
            progress(gone, total)
            while removed := self._errands.run(RetireEvents(now - timedelta(days=days)), "window"):
                gone += removed
                progress(min(gone, total), total)
        except CancelledByUserError:
            raise CancelledByUserError(
                Sentence(
                    "Stopped. {gone} of {total} events are gone, and the retention time stays as it"
                    " was.",
                    gone=gone,
                    total=total,
                )
            ) from None
        self._follow(days)
        self._errands.run(KeepRetention(days, gone), "window")
        self._scrubber.run()
        return OperationResult(events_deleted=gone)

    def _follow(self, days: int) -> None:
        now = self._clock.now()
        before = now - timedelta(days=days)
        backups.retire(self._store.place, before, now)
        with self._store.reading.connect() as connection:
            floor_us = retention.floor_at(Kept.read(connection).grid, before)
        exports.retire(self._store.place.retraining, from_us(floor_us))

    def _read_days(self) -> int | None:
        with self._store.reading.connect() as connection:
            return retention.kept_days(raw_of(connection))
