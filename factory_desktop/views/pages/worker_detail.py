"""WorkerDetail: the picked worker's day: states, spells, stations, and what is usual."""

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.snapshot import Snapshot, WorkerMetrics
from factory_desktop.models import text
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.share_columns import stations_worked
from factory_desktop.models.spell_columns import spell_key, spells_of_worker
from factory_desktop.views.fonts import scaled
from factory_desktop.views.pages.roster_detail import RosterDetail, names_of
from factory_desktop.views.pages.table_card import TableCard
from factory_desktop.views.pages.usual_card import UsualCard
from factory_desktop.views.tables.detail_table import DetailTable

if TYPE_CHECKING:
    from factory_desktop.metrics import roster_detail

tr = partial(QCoreApplication.translate, "WorkerDetail")

_TIMELINE = 124
"""Pixels of a timeline of one row."""


class WorkerDetail(RosterDetail):
    """Shows the snapshot's part at once, the rest when it is worked out."""

    def __init__(self) -> None:
        spells = DetailTable(
            RowsModel(spells_of_worker(), spell_key),
            tr("Spells"),
            tr("No spells in this time."),
            (5, 2),
        )
        shares = DetailTable(
            RowsModel(stations_worked(), lambda share: share.key),
            tr("Stations worked"),
            tr("At no station in this time."),
            (3, 2),
        )
        unit = tr("units / h of active time")
        super().__init__(spells, shares, UsualCard(tr("Units per hour"), unit))
        self.timeline.setFixedHeight(scaled(_TIMELINE))
        buttons = (self.show_events, self.add_reason)
        self._spells_card = TableCard(tr("Spells"), spells, buttons)
        self._place(self._spells_card, TableCard(tr("Stations worked"), shares))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the picked worker's own day."""
        worker = picked_worker(snapshot)
        if worker:
            self.timeline.entitle(worker.name)
            self._draw(snapshot, (worker,))

    def show_detail(self, snapshot: Snapshot, detail: "roster_detail.WorkerDetail") -> None:
        """Show what was worked out for this snapshot's view."""
        zone, now = ZoneInfo(snapshot.zone), snapshot.taken_at
        self._list_spells(spells_of_worker(zone, now, names_of(snapshot)), detail.spells)
        self._list_shares(stations_worked(snapshot.rule), detail.stations)
        self._spells_card.say(_listed(len(detail.spells), detail.spells_in_all))
        worker = picked_worker(snapshot)
        self.usual.show_rate(worker.units_per_hour if worker else None, detail.usual)

    def wait(self, words: str) -> None:
        """Say that it is being worked out, or why not."""
        self._spells_card.say(words)


def picked_worker(snapshot: Snapshot) -> WorkerMetrics | None:
    """Find the picked worker among those of the snapshot."""
    picked = snapshot.view.pick.worker_id
    workers = snapshot.dashboard.workers
    return next((worker for worker in workers if worker.worker_id == picked), None)


def _listed(listed: int, in_all: int) -> str:
    if listed < in_all:
        return tr("the newest {listed} of {all}").format(
            listed=text.number(listed), all=text.number(in_all)
        )
    return tr("{count}, the newest first").format(
        count=text.counted(in_all, tr("spell"), tr("spells"))
    )
