"""StationsPage: which station holds the others up."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabWidget

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.kept import Kept
from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.station_table import StationTable
from factory_desktop.views.theme import Theme

_DETAIL, _MATRIX = 0, 1


class StationsPage(RosterPage):
    """Every station's figures; the picked one in detail, and who works where."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._explain(
            self.tr("Stations"), self.tr("Which station is the constraint? Is it staffed?")
        )
        self._offered: Mapping[str, QAction] = {}
        self.table = StationTable()
        self._put_table(self.table)
        self.table.station_picked.connect(self.station_picked)
        self._take(self.table)
        self._below = QStackedWidget()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)

    @property
    def table_in_sight(self) -> RowsTable:
        return self.table

    def add_charts(self) -> None:
        from factory_desktop.views.charts.units_chart import UnitsChart
        from factory_desktop.views.pages.matrix_card import MatrixCard
        from factory_desktop.views.pages.station_detail import StationDetail

        self.chart, self.detail, self.matrix = UnitsChart(), StationDetail(), MatrixCard()
        chart = self.chart
        chart.offer(self._offered)
        chart.span_wanted.connect(self.span_wanted)
        chart.note_wanted.connect(self.note_wanted)
        self.detail.picked.connect(self.worker_picked)
        self.detail.events_wanted.connect(self.events_wanted)
        self.detail.note_wanted.connect(self.note_wanted)
        self.matrix.table.picked.connect(self._pick)
        for widget in (chart, self.detail):
            self._below.addWidget(widget)
        self.tabs.addTab(self._below, self.tr("What was made"))
        self.tabs.addTab(self.matrix, self.tr("Who works where"))
        self._put_chart(self.tabs)
        for part in (chart, self.detail):
            self._take(part)
        self._inquire(Inquiry(_station, self.detail.show_detail, self.detail.wait, self))
        self._asking = Inquiry(self._matrix, self.matrix.show_matrix, self.matrix.wait, self)
        self._inquire(self._asking)
        self.tabs.currentChanged.connect(self._ask_for_matrix)
        self.matrix.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self.tabs.count():
            self.matrix.set_theme(theme)

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        self._offered = actions
        self.table.offer(actions)
        self.table.keep_in(kept, "stations")

    def picked_about(self) -> Note | None:
        if not self._below.count():
            return None
        return self.chart.picked_about() or self.detail.picked_about()

    def select(self, pick: Pick) -> None:
        self.table.select(pick.station_id)
        self._below.setCurrentIndex(0 if pick.station_id is None else 1)
        if self.tabs.count():
            named = self.tr("What was made") if pick.station_id is None else self.tr("In detail")
            self.tabs.setTabText(_DETAIL, named)
            self.matrix.table.select(pick)

    def _pick(self, pick: Pick) -> None:
        """Narrow to what the cell is of; a total takes nothing off."""
        if pick.worker_id is not None:
            self.worker_picked.emit(pick.worker_id)
        if pick.station_id is not None:
            self.station_picked.emit(pick.station_id)

    def _ask_for_matrix(self) -> None:
        if self._snapshot:
            self._asking.show_snapshot(self._snapshot)

    def _matrix(self, snapshot: Snapshot) -> object | None:
        if self.tabs.currentIndex() != _MATRIX:
            return None
        from factory_desktop.metrics.matrix_question import MatrixQuestion

        # Whatever is picked the answer is the same.
        return MatrixQuestion(replace(snapshot.view, pick=Pick()))


def _station(snapshot: Snapshot) -> object | None:
    if snapshot.view.pick.station_id is None:
        return None
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.station_question import StationQuestion

    return StationQuestion(snapshot.view)
