"""StationsPage: which station holds the others up."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.kept import Kept
from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.station_table import StationTable
from factory_desktop.views.theme import Theme


class StationsPage(RosterPage):
    """Every station's figures, and what was made at the picked one when."""

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

    @property
    def table_in_sight(self) -> RowsTable:
        return self.table

    def add_charts(self) -> None:
        from factory_desktop.views.charts.units_chart import UnitsChart

        chart = UnitsChart()
        chart.offer(self._offered)
        chart.span_wanted.connect(self.span_wanted)
        chart.note_wanted.connect(self.note_wanted)
        self._put_chart(chart)
        self._take(chart)

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        self._offered = actions
        self.table.offer(actions)
        self.table.keep_in(kept, "stations")

    def select(self, pick: Pick) -> None:
        self.table.select(pick.station_id)
