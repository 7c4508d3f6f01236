"""PageProbe: opens pages of a real window, moves what is on them, and times both."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from factory_desktop.metrics.snapshot import View
from tests.benchmarks.window import TICK_MS, Probe

if TYPE_CHECKING:
    from factory_desktop.views.pages.figures_page import FiguresPage
    from factory_desktop.views.pages.timeline import TimelinePage

FRAME_MS = 16
"""Between two steps of a person's hand, as wheels and mice tell them."""
_NEAR = timedelta(seconds=5)
"""A span that moves with the clock has moved on by less when its timeline comes."""
_PATIENCE = 20.0
_HOURS = 3600.0

Step = Callable[[], object]


@dataclass(frozen=True)
class Opened:
    """How one page came up."""

    page: str
    seconds: float
    """From choosing it until it was painted with its figures."""
    stalls: list[float]
    """Milliseconds for which the window heard nothing meanwhile, by turns."""


class PageProbe(Probe):
    """Does what a person does with pages, and measures what the window makes of it."""

    def show(self, view: View) -> None:
        """Ask for a view, and wait until it is painted on the page in sight."""
        self.desktop.window.ask_for(view)
        self.spin(_PATIENCE, lambda: self.painted == view and self.is_ready())
        self.qt.processEvents()

    def open(self, name: str) -> Opened:
        """Go to a page, and wait for all that it shows."""
        stalls = self.timed(lambda: self.desktop.window.go(name))
        began = time.monotonic() - stalls[0] / 1000
        stalls += self.spin(_PATIENCE, self.is_ready)
        stalls += self.timed(self.qt.processEvents)
        return Opened(name, time.monotonic() - began, stalls)

    @property
    def page(self) -> "FiguresPage":
        """The page gone to last."""
        pages = self.desktop.window.pages
        return pages.figures[pages.wanted]

    def is_ready(self) -> bool:
        """Tell whether every part of the page has what it shows."""
        page = self.page
        pages = self.desktop.window.pages
        if not page.isVisible() or page._waiting:
            return False
        if page is pages.timeline:
            return self._is_read(pages.timeline)
        if page is pages.events:
            return pages.events.table.log._log.begun
        return all(
            one._question is None or (one._asked_at is None and not one._quiet.isActive())
            for one in page._inquiries
        )

    def _is_read(self, page: "TimelinePage") -> bool:
        """Tell whether what is drawn was read for the time that is shown."""
        reading, chart = page.reading, page.chart
        asked, wanted = reading._asked, reading._question()
        if chart.items is None or asked is None or not reading._answered:
            return False
        sides = zip(asked.shown, wanted.shown, strict=True)
        near = all(abs(one - other) < _NEAR for one, other in sides)
        return near and (asked.pick, asked.kind) == (wanted.pick, wanted.kind)

    def timed(self, step: Step) -> list[float]:
        """Take one step; returns the milliseconds for which it held the window."""
        began = time.perf_counter()
        step()
        return [(time.perf_counter() - began) * 1000]

    def moving(self, steps: Iterator[Step]) -> list[float]:
        """Take one step after the other, as a hand does; returns the stalls in ms."""
        from PySide6.QtCore import Qt, QTimer

        left = True

        def step() -> None:
            nonlocal left
            chosen = next(steps, None)
            if chosen is None:
                left = False
            else:
                chosen()

        hand = QTimer()
        hand.setTimerType(Qt.TimerType.PreciseTimer)
        hand.setInterval(FRAME_MS)
        hand.timeout.connect(step)
        hand.start()
        stalls = self.spin(_PATIENCE, lambda: not left)
        hand.stop()
        return [late + TICK_MS for late in stalls]

    @contextmanager
    def cameras(self, rate: float) -> Iterator[None]:
        """Let a camera send until the end of this block."""
        command = [sys.executable, "-m", "tests.benchmarks.sender"]
        command += [str(self._port), str(rate), str(_HOURS)]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as sender:
            self.spin(1)
            try:
                yield
            finally:
                sender.terminate()
