"""Asker: answers the questions of pages, the newest of each kind, one after the other.

While nobody asks, it works out ahead what is likely to be asked next, as far as it is over.
"""

import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.memory import Memory
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.store.engine import raw_of
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)

_STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine, some 100 µs, after which it is seen whether to go on."""

FIRST_PAUSE = 0.5
"""Seconds from a new span until its questions are worked out ahead: first it is to be seen."""
_QUIET = 0.05
"""Seconds without a question after which others are answered ahead."""


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
        self._memory = Memory()
        self._ahead: deque[Question] = deque()
        self._ahead_from = 0.0
        self._is_ahead = False
        self._changed = threading.Condition()
        self._called_off = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="asker")
        self._thread.start()

    def ask(self, question: Question) -> None:
        """Answer soon; an older question of the same kind is called off."""
        with self._changed:
            self._waiting[type(question)] = question
            same_kind = type(self._in_hand) is type(question)
            # Of one kind, what is worked out ahead is most of the answer.
            if same_kind != self._is_ahead and self._in_hand != question:
                self._called_off.set()
            self._changed.notify()

    def prepare(self, questions: Iterable[Question]) -> None:
        """Answer these for nobody once there is nothing else to do: then they are half known."""
        with self._changed:
            self._ahead = deque(questions)
            self._ahead_from = time.monotonic() + FIRST_PAUSE
            if self._is_ahead:
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
                self._in_hand, self._is_ahead = None, False
                question = self._next()
                if question is None:
                    return
                self._in_hand, queue = question, self._ahead
                self._called_off.clear()
            if self._is_ahead:
                self._work_ahead(question, queue)
            else:
                self._answer(question)

    def _next(self) -> Question | None:
        """Wait for what is to be answered next; None when it is to end."""
        while not self._stopping:
            if self._waiting:
                return self._waiting.pop(next(iter(self._waiting)))
            if not self._ahead:
                self._changed.wait()
            elif self._is_quiet() and self._ahead:
                self._is_ahead = True
                return self._ahead.popleft()
        return None

    def _is_quiet(self) -> bool:
        """Wait a while; says whether nobody has asked meanwhile."""
        pause = max(_QUIET, self._ahead_from - time.monotonic())
        return not self._changed.wait_for(lambda: self._waiting or self._stopping, pause)

    def _work_ahead(self, question: Question, queue: deque[Question]) -> None:
        try:
            self._read(question)
        except DatabaseError as error:
            # Whoever asks it hears what is wrong; called off, it takes its turn again.
            if self._called_off.is_set():
                queue.appendleft(question)
            else:
                log.info("A question could not be answered ahead: %s", error.orig)
        except Exception:
            log.exception("A question could not be answered ahead.")

    def _read(self, question: Question) -> object:
        with self._reading.connect() as connection:
            # To interrupt a connection would miss a query that is just about to begin.
            raw_of(connection).set_progress_handler(self._called_off.is_set, _STEPS_BETWEEN_LOOKS)
            return question.answer(connection, replace(self._moment(), memory=self._memory))

    def _answer(self, question: Question) -> None:
        try:
            answer = self._read(question)
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
