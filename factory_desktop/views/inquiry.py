"""Inquiry: asks a page's question, again with each snapshot, and takes the answer."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.theme import Theme

_LEAST_PAUSE = 1.0
"""Seconds from an answer to the next question of the same kind."""
_IDLE_FACTOR = 8
"""So many times as long as an answer took nothing is asked, that others get their turns too."""
_GIVEN_UP = 60.0
"""Seconds after which a question counts as lost, as one that another has called off."""
_QUIET_MS = 300
"""What is answered sooner is not said to be worked out."""
_AFTER_FAULT_MS = 15_000
"""What could not be answered is not asked again before; it would hardly fare better."""


class Inquiry(QObject):
    """A part of a page: it is given snapshots only while the page can be seen."""

    asked = Signal(object)
    """A `Question`."""
    given_up = Signal(object)
    """A `Question` whose answer nobody waits for any more."""

    def __init__(
        self,
        question: Callable[[Snapshot], object | None],
        show: Callable[[Snapshot, Any], None],
        wait: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`question` makes what a snapshot lets ask, `wait` shows words in place of the answer."""
        super().__init__(parent)
        self._make, self._show, self._wait = question, show, wait
        self._snapshot: Snapshot | None = None
        self._question: object | None = None
        self._asked_at: float | None = None
        self._again = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask_again)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(lambda: self._wait(self.tr("Working it out…")))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Ask at once where something else is to be asked, else as soon as it is time."""
        self._snapshot = snapshot
        question = self._make(snapshot)
        if question != self._question:
            self._question = question
            self._pause.stop()
            self._quiet.stop()
            if question is not None:
                self._quiet.start()
                self._ask()
        elif question is not None:
            self._again = self._pause.isActive() or self._is_in_hand()
            if not self._again:
                self._ask()

    def set_theme(self, theme: Theme) -> None:
        """Have no colors."""

    def rest(self) -> None:
        """Ask nothing more: the page has gone, and others need not wait for its answer."""
        self._again = False
        self._quiet.stop()
        if self._asked_at is not None:
            question, self._question, self._asked_at = self._question, None, None
            self.given_up.emit(question)

    def take(self, question: object, answer: object) -> None:
        """Show the answer to the question asked last; others are not for this one."""
        if self._question is None or question != self._question or self._snapshot is None:
            return
        self._quiet.stop()
        took = 0.0 if self._asked_at is None else time.monotonic() - self._asked_at
        self._asked_at = None
        if isinstance(answer, Fault):
            self._fail(answer)
            return
        self._pause.start(round(1000 * max(_LEAST_PAUSE, _IDLE_FACTOR * took)))
        self._show(self._snapshot, answer)

    def _fail(self, fault: Fault) -> None:
        self._again = True
        self._pause.start(_AFTER_FAULT_MS)
        said = self.tr("This cannot be worked out now, and is tried again soon. {why}")
        self._wait(said.format(why=fault.why))

    def _ask(self) -> None:
        self._again = False
        self._asked_at = time.monotonic()
        self.asked.emit(self._question)

    def _ask_again(self) -> None:
        if self._again and self._question is not None:
            self._ask()

    def _is_in_hand(self) -> bool:
        return self._asked_at is not None and time.monotonic() - self._asked_at < _GIVEN_UP
