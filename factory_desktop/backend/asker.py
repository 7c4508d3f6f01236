"""Asker: answers the questions of pages, the newest of each kind, one after the other."""

import logging
import sqlite3
import threading
from collections.abc import Callable

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.store.engine import raw_of
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)

_STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine, some 100 µs, after which it is seen whether to go on."""


class Asker:
    """Owns the thread and the connection of questions: a long one holds up no camera's query."""

    def __init__(
        self,
        reading: Readers,
        moment: Callable[[], Moment],
        show: Callable[[Question, object], None],
    ) -> None:
        """`show` is called on this one's thread, with a `Fault` where there is no answer.

        `reading` is closed with it.
        """
        self._reading = reading
        self._moment = moment
        self._show = show
        self._waiting: dict[type[Question], Question] = {}
        self._in_hand: Question | None = None
        self._changed = threading.Condition()
        self._called_off = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="asker")
        self._thread.start()

    def ask(self, question: Question) -> None:
        """Answer soon; an older question of the same kind is called off."""
        with self._changed:
            self._waiting[type(question)] = question
            if type(self._in_hand) is type(question) and self._in_hand != question:
                self._called_off.set()
            self._changed.notify()

    def give_up(self, question: Question) -> None:
        """Answer it no more: the next one takes its turn."""
        with self._changed:
            if self._waiting.get(type(question)) == question:
                del self._waiting[type(question)]
            if self._in_hand == question:
                self._called_off.set()

    def stop(self) -> None:
        """Drop what is in hand and end."""
        with self._changed:
            self._stopping = True
            self._called_off.set()
            self._changed.notify()
        self._thread.join()
        self._reading.dispose()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._in_hand = None
                self._changed.wait_for(lambda: self._waiting or self._stopping)
                if self._stopping:
                    return
                question = self._in_hand = self._waiting.pop(next(iter(self._waiting)))
                self._called_off.clear()
            self._answer(question)

    def _answer(self, question: Question) -> None:
        try:
            with self._reading.connect() as connection:
                # To interrupt a connection would miss a query that is just about to begin.
                raw_of(connection).set_progress_handler(
                    self._called_off.is_set, _STEPS_BETWEEN_LOOKS
                )
                answer = question.answer(connection, self._moment())
        except DatabaseError as error:
            # Who has called it off waits for no answer.
            if getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                log.warning("A question could not be answered: %s", error.orig)
                self._show(question, Fault(str(error.orig)))
        except Exception as error:
            log.exception("A question could not be answered.")
            self._show(question, Fault(type(error).__name__))
        else:
            self._show(question, answer)
