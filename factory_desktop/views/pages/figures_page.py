"""FiguresPage: what every page of figures has in common."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.snapshot import Pick, Snapshot
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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._behind = False
        self._parts: list[Part] = []

    def add_charts(self) -> None:
        """Put the charts in their places; pyqtgraph is loaded here, after the first paint."""

    def select(self, pick: Pick) -> None:
        """Mark the picked worker and station in the tables."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures now, or when the page is next seen."""
        self._snapshot = snapshot
        self._behind = not self.isVisible()
        if not self._behind:
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        for part in self._parts:
            part.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._draw()

    def _take(self, part: Part) -> None:
        """Make this one of the page's parts, up to date at once."""
        self._parts.append(part)
        part.set_theme(self._theme)
        if self._snapshot and not self._behind:
            part.show_snapshot(self._snapshot)

    def _draw(self) -> None:
        self._behind = False
        if self._snapshot:
            for part in self._parts:
                part.show_snapshot(self._snapshot)
