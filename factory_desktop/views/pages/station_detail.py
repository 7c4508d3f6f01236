"""StationDetail: the picked station: who was there when, its longest idle spells, its rate."""

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.snapshot import Snapshot, StationMetrics
from factory_desktop.metrics.spells import workers_in
from factory_desktop.models import text
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.share_columns import workers_there
from factory_desktop.models.spell_columns import spell_key, spells_at_station
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.pages.roster_detail import RosterDetail, names_of
from factory_desktop.views.pages.table_card import TableCard
from factory_desktop.views.pages.usual_card import UsualCard
from factory_desktop.views.tables.detail_table import DetailTable
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.metrics import roster_detail

tr = partial(QCoreApplication.translate, "StationDetail")


class StationDetail(RosterDetail):
    """Shows the snapshot's part at once, the rest when it is worked out."""

    def __init__(self) -> None:
        spells = DetailTable(
            RowsModel(spells_at_station(), spell_key),
            tr("Longest idle spells"),
            tr("No idle spells in this time."),
            (0, 5, 2),
        )
        shares = DetailTable(
            RowsModel(workers_there(), lambda share: share.key),
            tr("Who worked here"),
            tr("Nobody in this time."),
            (3, 2),
        )
        unit = tr("units / h of occupancy")
        super().__init__(spells, shares, UsualCard(tr("Throughput"), unit))
        self.units = UnitsChart()
        self._upper.addWidget(self.units, 2)
        buttons = (self.show_events, self.add_reason)
        self._spells_card = TableCard(tr("Longest idle spells"), spells, buttons)
        self._shares_card = TableCard(tr("Who worked here"), shares)
        self._place(self._spells_card, self._shares_card)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.units.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw who was at the picked station, and what was made there."""
        station = picked_station(snapshot)
        if station is None:
            return
        self.timeline.entitle(tr("Who was at {station}").format(station=station.name))
        seen = workers_in(snapshot.spells)
        workers = snapshot.dashboard.workers
        self._draw(snapshot, tuple(one for one in workers if one.worker_id in seen))
        self.units.show_snapshot(snapshot)

    def show_detail(self, snapshot: Snapshot, detail: "roster_detail.StationDetail") -> None:
        """Show what was worked out for this snapshot's view."""
        zone, now = ZoneInfo(snapshot.zone), snapshot.taken_at
        self._list_spells(
            spells_at_station(zone, now, names_of(snapshot)), detail.longest_idle or ()
        )
        self._list_shares(workers_there(snapshot.rule), detail.workers)
        many = detail.longest_idle is None
        self._spells_card.say(tr("not told apart over so long a time") if many else "")
        people = text.counted(len(detail.workers), tr("worker"), tr("workers"))
        self._shares_card.say(people)
        station = picked_station(snapshot)
        self.usual.show_rate(station.throughput if station else None, detail.usual)

    def wait(self, words: str) -> None:
        """Say that it is being worked out, or why not."""
        self._spells_card.say(words)


def picked_station(snapshot: Snapshot) -> StationMetrics | None:
    """Find the picked station among those of the snapshot."""
    picked = snapshot.view.pick.station_id
    stations = snapshot.dashboard.stations
    return next((station for station in stations if station.station_id == picked), None)
