"""FiguresPage: what every page of figures has in common."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.kept import Kept
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.theme import Theme


class Part(Protocol):
    """A card, chart or table that a page is made of."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures."""

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""


class FiguresPage(QWidget):
    """Hands snapshots to its parts while it can be seen, and the last one when it comes up."""

    worker_picked = Signal(str)
    station_picked = Signal(str)
    span_wanted = Signal(object)
    """A `TimeSpan` that everything is to be narrowed to."""
    note_wanted = Signal(object, object, object, object)
    """Start and end of what a note is to be about, and the ids of worker and station or None."""
    explain_wanted = Signal(str)
    """The figure of this key is to be explained."""
    question_asked = Signal(object)
    """A `Question` beyond the snapshot, to be answered by `show_answer`."""
    question_given_up = Signal(object)
    """A `Question` whose answer the page waits for no more."""
    filter_dropped = Signal()
    """Nothing is to be picked any more."""
    events_wanted = Signal(str, object)
    """Words that narrow the log of events, and a `TimeSpan`; None for that of the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._behind = False
        self._parts: list[Part] = []
        self._waiting: list[Part] = []
        self._inquiries: list[Inquiry] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def table_in_sight(self) -> RowsTable | None:
        """The table whose columns can be chosen; None on a page without one."""
        return None

    @property
    def needs_events(self) -> bool:
        """Whether the page has nothing to show where the span has no events."""
        return True

    def add_charts(self) -> None:
        """Put the charts in their places; pyqtgraph is loaded here, after the first paint."""

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        """Take tables as they were left, and the window's actions for menus of rows."""

    def select(self, pick: Pick) -> None:
        """Mark the picked worker and station in the tables."""

    def picked_moment(self) -> datetime | None:
        """Return the moment of what is selected, from which a replay is to begin."""
        return None

    def picked_about(self) -> Note | None:
        """Return a note about what is selected that says nothing yet; None where nothing is."""
        return None

    def show_answer(self, question: object, answer: object) -> None:
        """Show the answer to a question of any page; those of others are not for this one."""
        for inquiry in self._inquiries:
            inquiry.take(question, answer)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures part by part, or when the page is next seen."""
        self._snapshot = snapshot
        self._behind = not self.isVisible()
        if not self._behind:
            # All at once would hold mouse and keys up for as long as all parts take to paint.
            self._waiting = list(self._parts)
            self._turn.start()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        for part in self._parts:
            part.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for inquiry in self._inquiries:
            inquiry.rest()

    def _take(self, part: Part) -> None:
        """Make this one of the page's parts, up to date at once."""
        self._parts.append(part)
        part.set_theme(self._theme)
        if self._snapshot and not self._behind:
            part.show_snapshot(self._snapshot)

    def _inquire(self, inquiry: Inquiry) -> None:
        """Have this one ask with each snapshot, as long as the page can be seen."""
        self._inquiries.append(inquiry)
        inquiry.asked.connect(self.question_asked)
        inquiry.given_up.connect(self.question_given_up)
        self._take(inquiry)

    def _draw_next(self) -> None:
        """Draw one part in this turn of the event loop; it is painted before the next."""
        if self._waiting and self._snapshot:
            self._waiting.pop(0).show_snapshot(self._snapshot)
        if not self._waiting:
            self._turn.stop()

    def _draw(self) -> None:
        """Draw all parts at once: the page comes up, and nothing half new is to be seen."""
        self._behind = False
        self._waiting.clear()
        if self._snapshot:
            for part in self._parts:
                part.show_snapshot(self._snapshot)
