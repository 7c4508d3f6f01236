"""WorkersPage: who needs help or relief."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.kept import Kept
from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import Theme


class WorkersPage(RosterPage):
    """Every worker's figures, and what the picked one did when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._explain(
            self.tr("Workers"),
            self.tr("Who needs help or relief? Is it the person or the station?"),
        )
        self.table = WorkerTable()
        self._put_table(self.table)
        self.table.worker_picked.connect(self.worker_picked)
        self._take(self.table)

    @property
    def table_in_sight(self) -> RowsTable:
        return self.table

    def add_charts(self) -> None:
        from factory_desktop.views.charts.timeline_chart import TimelineChart

        chart = TimelineChart()
        chart.worker_picked.connect(self.worker_picked)
        self._put_chart(chart)
        self._take(chart)

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        self.table.offer(actions)
        self.table.keep_in(kept, "workers")

    def select(self, pick: Pick) -> None:
        self.table.select(pick.worker_id)
