"""TodayPage: whether we are winning, and who or what needs me."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models import text
from factory_desktop.views.cards import CardRow
from factory_desktop.views.kept import Kept
from factory_desktop.views.note_list import NoteList
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.station_table import StationTable
from factory_desktop.views.tables.totals_row import Totaled
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import Theme

_GAP = 10
_SHARES = {False: [455, 315], True: [240, 160]}
"""How charts and tables share the height, and on a low window."""


class TodayPage(FiguresPage):
    """Six cards, the timeline, two more charts and the tables.

    On a low window the two charts stand in tabs beside the tables.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._cards = CardRow()
        self.workers = WorkerTable()
        self.stations = StationTable()
        self.notes = NoteList()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(Totaled(self.workers, self.workers.totals), self.tr("Workers"))
        self.tabs.addTab(Totaled(self.stations, self.stations.totals), self.tr("Stations"))
        self.tabs.addTab(self.notes, self.tr("Shift notes"))
        # Two rows and a bit to scroll by: on a low window the timeline needs the rest.
        self.tabs.setMinimumHeight(150)
        self._short = False
        self._offered: Mapping[str, QAction] = {}
        self._second_row: dict[QWidget, str] = {}
        self._lay_out()
        for part in (self._cards, self.workers, self.stations, self.notes):
            self._take(part)
        self._cards.explain_wanted.connect(self.explain_wanted)
        self.notes.counted.connect(self._count_notes)
        self.workers.worker_picked.connect(self.worker_picked)
        self.stations.station_picked.connect(self.station_picked)

    @property
    def table_in_sight(self) -> RowsTable:
        return self.stations if self.stations.isVisible() else self.workers

    def add_charts(self) -> None:
        from factory_desktop.views.charts.loss_chart import LossChart
        from factory_desktop.views.charts.timeline_chart import TimelineChart
        from factory_desktop.views.charts.units_chart import UnitsChart

        timeline, units, losses = TimelineChart(), UnitsChart(), LossChart()
        self.units = units
        self._charts.insertWidget(0, timeline, 5)
        self._second_row = {units: units.accessibleName(), losses: losses.accessibleName()}
        self._place_second_row()
        units.offer(self._offered)
        units.title_changed.connect(partial(self._name, units))
        units.span_wanted.connect(self.span_wanted)
        units.note_wanted.connect(self.note_wanted)
        timeline.worker_picked.connect(self.worker_picked)
        for chart in (timeline, units, losses):
            self._take(chart)

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        self._offered = actions
        self._cards.offer(actions)
        for name, table in (("workers", self.workers), ("stations", self.stations)):
            table.offer(actions)
            table.keep_in(kept, f"today.{name}")

    def picked_about(self) -> Note | None:
        return self.units.picked_about() if self._second_row else None

    def select(self, pick: Pick) -> None:
        self.workers.select(pick.worker_id)
        self.stations.select(pick.station_id)

    def set_short(self, short: bool) -> None:
        """Move the second row of charts into the tabs, or back."""
        if short != self._short:
            self._short = short
            self._cards.set_short(short)
            self._place_second_row()
            self._splitter.setSizes(_SHARES[short])

    def _count_notes(self, count: int) -> None:
        words = self.tr("Shift notes {count}").format(count=text.number(count))
        place = self.tabs.indexOf(self.notes)
        self.tabs.setTabText(place, words if count else self.tr("Shift notes"))

    def _name(self, chart: QWidget, name: str) -> None:
        self._second_row[chart] = name
        if self._short:
            self.tabs.setTabText(self.tabs.indexOf(chart), name)

    def _place_second_row(self) -> None:
        for chart, name in self._second_row.items():
            if self._short:
                self.tabs.addTab(chart, name)
            else:
                self._pair.addWidget(chart, 1)
                chart.show()
        self._row.setHidden(self._short)

    def _lay_out(self) -> None:
        charts = QWidget()
        self._charts = QVBoxLayout(charts)
        self._charts.setContentsMargins(0, 0, 0, 0)
        self._charts.setSpacing(_GAP)
        self._row = _Row()
        self._pair = QHBoxLayout(self._row)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(_GAP)
        self._charts.addWidget(self._row, 4)
        self._splitter = splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(charts)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes(_SHARES[False])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._cards)
        layout.addWidget(splitter, 1)


class _Row(QWidget):
    """Charts side by side, which can be lower than they like to be."""

    def hasHeightForWidth(self) -> bool:
        # Qt would take the height that the sentence in it likes for the least one, and cut the
        # timeline above instead.
        return False
