"""Previewer: works out today's figures under another time rule, one wish at a time."""

import contextlib
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rule_preview import RulePreview, preview
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)


class Previewer:
    """Owns the thread and the connection of previews: a long one holds up no camera's query."""

    def __init__(
        self,
        reading: Readers,
        moment: Callable[[], Moment],
        show: Callable[[RulePreview], None],
    ) -> None:
        """`show` is called on this one's thread; `reading` is closed with it."""
        self._reading = reading
        self._moment = moment
        self._show = show
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="previewer")
        self._wish: Future[None] | None = None

    def ask(self, rule: TimeRule) -> None:
        """Give today's figures under the rule in force and under this one, of one moment.

        What was asked for before and is not there yet is called off.
        """
        self._call_off()
        with contextlib.suppress(RuntimeError):  # it is stopping, and nobody looks any more
            self._wish = self._thread.submit(self._work, rule)

    def stop(self) -> None:
        """Drop what is in hand and end."""
        self._call_off()
        self._thread.shutdown()
        self._reading.dispose()

    def _call_off(self) -> None:
        if self._wish is not None and not self._wish.cancel():
            self._reading.interrupt()

    def _work(self, rule: TimeRule) -> None:
        try:
            at = self._moment()
            with self._reading.connect() as connection:
                for one in dict.fromkeys((at.rule, rule)):
                    self._show(preview(connection, one, at.now, at.zone, past=at.past))
        except DatabaseError as error:
            # Called off, or the refresher tells of it too.
            if getattr(error.orig, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                log.warning("A preview could not be read: %s", error.orig)
        except Exception:
            log.exception("A preview could not be worked out.")
