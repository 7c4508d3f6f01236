"""DriftWatch: looks at each hour that is over, once, also at those missed while nothing ran."""

import logging
import threading
from concurrent.futures import Future
from datetime import timedelta

import msgspec
from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import to_us
from factory_desktop.metrics import drift
from factory_desktop.metrics.drift import MONTH_HOURS
from factory_desktop.store import drift_runs
from factory_desktop.store.drift_runs import KeepRun
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.ticket import Ticket

log = logging.getLogger(__name__)

GRACE = timedelta(minutes=2)
"""So long after an hour its last events may still be on their way."""


class DriftWatch:
    """Reads on the thread that calls it, and has the writer keep what was found."""

    def __init__(self, store: OpenedStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._stopping = threading.Event()

    def stop(self) -> None:
        """End after the hour in hand."""
        self._stopping.set()

    def look_after(self) -> None:
        """Look at the hours without a run, the oldest first, and at none twice."""
        try:
            for hour in self._due():
                if self._stopping.is_set():
                    return
                self._look(hour)
        except (KnownError, DatabaseError) as error:
            log.warning("The models could not be looked at: %s", error)

    def _due(self) -> range:
        """Say which hours are to be looked at.

        Before the very first run nobody has missed anything: it is of the last hour alone. More
        than 30 days are not caught up with.
        """
        with self._store.reading.connect() as connection:
            if Kept.read(connection).hours is None:
                return range(0)
            newest = drift.newest_hour(connection, self._clock.now() - GRACE)
            last = drift_runs.last_hour(connection, newest)
        first = newest if last is None else max(last + 1, newest + 1 - MONTH_HOURS)
        return range(first, newest + 1)

    def _look(self, hour: int) -> None:
        with self._store.reading.connect() as connection:
            limits = drift_runs.limits(connection)
            found = drift.look(connection, hour, limits, self._store.plant.calendar)
        done: Future[object] = Future()

        def answer(result: object, error: BaseException | None) -> None:
            if error is None:
                done.set_result(result)
            else:
                done.set_exception(error)

        command = KeepRun(hour, to_us(found.start), msgspec.json.encode(found))
        self._store.writer.submit(Ticket(command, answer, actor="program"))
        done.result()
