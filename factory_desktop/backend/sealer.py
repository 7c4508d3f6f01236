"""Sealer: seals days that are over, and sees whether sealed ones are as they were."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.errands import Errands
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import seals
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.seals import BeginSeal, BreakSeal, SetSeal

log = logging.getLogger(__name__)

AT_ONCE: Final = 1.0
"""Seconds for which days are compared, and sealed, each time."""
_LATE: Final = timedelta(hours=6)
"""So long after its end a day is let alone: what comes late would break its seal."""


class Sealer:
    """Lives on the keeper's thread; between two times it remembers how far it has come."""

    def __init__(self, store: OpenedStore, clock: Clock, told: Callable[[str], None]) -> None:
        """`told` is called with a sentence about events that something else has changed."""
        self._store = store
        self._clock = clock
        self._told = told
        self._compared = -1
        self._stopping = threading.Event()
        self._errands = Errands(store.writer, self._stopping)

    def stop(self) -> None:
        """End with the hour in hand."""
        self._stopping.set()

    def look_after(self) -> None:
        """Compare some sealed days with their events, then seal some that are over."""
        try:
            self._until = time.monotonic() + AT_ONCE
            self._compare()
            self._until = time.monotonic() + AT_ONCE
            self._seal()
        except (KnownError, DatabaseError) as error:
            log.warning("Days could not be sealed: %s", error)

    def _compare(self) -> None:
        changed = []
        # All from one moment: what comes late meanwhile breaks the seal that is read here.
        with self._store.reading.connect() as connection, connection.begin():
            raw = raw_of(connection)
            there = seals.sealed(raw)
            # All in turn: those after the last one first.
            for day in sorted(there, key=lambda day: (day <= self._compared, day)):
                found = seals.digest(raw, day, self._is_over)
                if found is None:
                    break
                self._compared = day
                if found != there[day]:
                    changed.append(day)
        for day in changed:
            self._tell(day)

    def _tell(self, day: int) -> None:
        said = Sentence(
            "Events of {day} are not as they were when that day was over. Something outside the"
            " program has changed them.",
            day=seals.name(day),
        )
        log.error(said)
        self._errands.run(BreakSeal(day))
        self._told(said)

    def _seal(self) -> None:
        before = to_us(self._clock.now() - _LATE)
        with self._store.reading.connect() as connection:
            days = seals.unsealed(raw_of(connection), before)
        for day in days:
            if self._is_over():
                return
            self._errands.run(BeginSeal(day))
            with self._store.reading.connect() as connection:
                # A long day is worked out to its end: else it never would be.
                found = seals.digest(raw_of(connection), day, self._stopping.is_set)
            if found is not None:
                self._errands.run(SetSeal(day, found))

    def _is_over(self) -> bool:
        return self._stopping.is_set() or time.monotonic() > self._until
