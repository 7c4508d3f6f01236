"""WorkersPage: who needs help or relief."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.kept import Kept
from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import Theme


class WorkersPage(RosterPage):
    """Every worker's figures, and what all did when or, in detail, the picked one."""

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
        self._below = QStackedWidget()

    @property
    def table_in_sight(self) -> RowsTable:
        return self.table

    def add_charts(self) -> None:
        from factory_desktop.views.charts.timeline_chart import TimelineChart
        from factory_desktop.views.pages.worker_detail import WorkerDetail

        chart, self.detail = TimelineChart(), WorkerDetail()
        chart.worker_picked.connect(self.worker_picked)
        self.detail.picked.connect(self.station_picked)
        self.detail.events_wanted.connect(self.events_wanted)
        self.detail.note_wanted.connect(self.note_wanted)
        for widget in (chart, self.detail):
            self._below.addWidget(widget)
        self._put_chart(self._below)
        for part in (chart, self.detail):
            self._take(part)
        self._inquire(Inquiry(_question, self.detail.show_detail, self.detail.wait, self))

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        self.table.offer(actions)
        self.table.keep_in(kept, "workers")

    def picked_about(self) -> Note | None:
        return self.detail.picked_about() if self._below.count() else None

    def select(self, pick: Pick) -> None:
        self.table.select(pick.worker_id)
        self._below.setCurrentIndex(0 if pick.worker_id is None else 1)


def _question(snapshot: Snapshot) -> object | None:
    if snapshot.view.pick.worker_id is None:
        return None
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.worker_question import WorkerQuestion

    return WorkerQuestion(snapshot.view)
