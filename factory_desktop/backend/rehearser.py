"""Rehearser: works out what rules would have said in the last week, one wish at a time."""

import contextlib
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed, rehearse
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)


class CalledOffError(Exception):
    """Nobody waits for it any more."""


class Rehearser:
    """Owns the thread and the connection: a week takes long, and holds up nobody's question."""

    def __init__(
        self,
        reading: Readers,
        moment: Callable[[], Moment],
        show: Callable[[RehearsalQuestion, Rehearsed | Fault], None],
    ) -> None:
        """`show` is called on this one's thread, again and again; `reading` is closed with it."""
        self._reading = reading
        self._moment = moment
        self._show = show
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="rehearser")
        self._wish: Future[None] | None = None
        self._wanted: RehearsalQuestion | None = None

    def ask(self, question: RehearsalQuestion | None) -> None:
        """Go through the week by these rules; an older wish is called off. None wishes nothing."""
        self.give_up()
        self._wanted = question
        if question is None:
            return
        with contextlib.suppress(RuntimeError):  # it is stopping, and nobody looks any more
            self._wish = self._thread.submit(self._work, question)

    def give_up(self) -> None:
        """Go on with it no more."""
        self._wanted = None
        if self._wish is not None and not self._wish.cancel():
            self._reading.interrupt()

    def stop(self) -> None:
        """Drop what is in hand and end."""
        self.give_up()
        self._thread.shutdown()
        self._reading.dispose()

    def _work(self, question: RehearsalQuestion) -> None:
        def tell(found: Rehearsed) -> None:
            if self._wanted is not question:
                raise CalledOffError
            self._show(question, found)

        try:
            moment = replace(self._moment(), alert_rules=question.rules)
            with self._reading.connect() as connection:
                rehearse(connection, moment, tell)
        except CalledOffError:
            return
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                log.warning("What rules would have said cannot be read: %s", error.orig)
                self._show(question, Fault(str(error.orig)))
        except Exception as error:
            log.exception("What rules would have said could not be worked out.")
            self._show(question, Fault(type(error).__name__))
