"""RosterDetail: what the details of a worker and of a station have in common."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot, Spell, WorkerMetrics
from factory_desktop.models.spell_columns import spell_key
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.pages.table_card import TableCard
from factory_desktop.views.pages.usual_card import UsualCard
from factory_desktop.views.tables.detail_table import DetailTable
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.metrics.share_of_time import ShareOfTime

tr = partial(QCoreApplication.translate, "RosterDetail")

_GAP = 10


class RosterDetail(QWidget):
    """A timeline above; below it spells, who was where, and what is usual."""

    picked = Signal(str)
    """The id of the row that was entered in the table of who was where."""
    events_wanted = Signal(str, object)
    """As that of `FiguresPage`."""
    note_wanted = Signal(object, object, object, object)
    """As that of `FiguresPage`."""

    def __init__(self, spells: DetailTable, shares: DetailTable, usual: UsualCard) -> None:
        super().__init__()
        self.timeline = TimelineChart()
        self.spells, self.shares, self.usual = spells, shares, usual
        self.show_events = QPushButton(tr("Show events"))
        self.add_reason = QPushButton(tr("Add reason…"))
        self._spells: dict[str, Spell] = {}
        self._upper = QHBoxLayout()
        self._upper.setSpacing(_GAP)
        self._upper.addWidget(self.timeline, 3)
        self._lower = QHBoxLayout()
        self._lower.setSpacing(_GAP)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addLayout(self._upper, 2)
        self._layout.addLayout(self._lower, 3)
        spells.entered.connect(self._show_events)
        self.show_events.clicked.connect(lambda: self._show_events(spells.chosen_key()))
        self.add_reason.clicked.connect(self._add_reason)
        shares.entered.connect(self.picked)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for part in (self.timeline, self.spells, self.shares):
            part.set_theme(theme)

    def _place(self, spells: TableCard, shares: TableCard) -> None:
        """Put the cards side by side."""
        for card, share in ((spells, 5), (shares, 4), (self.usual, 2)):
            self._lower.addWidget(card, share)
        self.usual.setMinimumWidth(180)

    def _draw(self, snapshot: Snapshot, workers: tuple[WorkerMetrics, ...]) -> None:
        """Draw the timeline of these workers alone."""
        board = replace(snapshot.dashboard, workers=workers)
        self.timeline.show_snapshot(replace(snapshot, dashboard=board))

    def _list_spells(self, columns: Any, spells: tuple[Spell, ...]) -> None:  # noqa: ANN401 - columns
        self._spells = {spell_key(spell): spell for spell in spells}
        self.spells.show_rows(columns, spells)

    def _list_shares(self, columns: Any, shares: "tuple[ShareOfTime, ...]") -> None:  # noqa: ANN401 - columns
        self.shares.show_rows(columns, shares)

    def _show_events(self, key: str) -> None:
        spell = self._spells.get(key)
        if spell:
            words = f"worker:{spell.worker_id} station:{spell.station_id}"
            # The page changes under the double click that asked for it.
            wanted = words, TimeSpan(spell.start, spell.end)
            QTimer.singleShot(0, self, lambda: self.events_wanted.emit(*wanted))

    def picked_about(self) -> Note | None:
        """Return a note about the selected spell that says nothing yet."""
        spell = self._spells.get(self.spells.chosen_key()) if self.isVisible() else None
        if spell is None:
            return None
        return Note(spell.start, spell.end, spell.worker_id or None, spell.station_id or None)

    def _add_reason(self) -> None:
        note = self.picked_about()
        if note:
            self.note_wanted.emit(note.start, note.end, note.worker_id, note.station_id)


def names_of(snapshot: Snapshot) -> dict[str, str]:
    """Return the names of workers and stations by id."""
    board = snapshot.dashboard
    names = {worker.worker_id: worker.name for worker in board.workers}
    return names | {station.station_id: station.name for station in board.stations}
