"""FloorModel: one row a station, with the state that it is in now."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.metrics.snapshot import Snapshot, StationMetrics
from factory_desktop.models import state_text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.rows_model import RowsModel

tr = partial(QCoreApplication.translate, "floor")


class FloorModel(RowsModel[StationMetrics]):
    """The stations by their ids; the first text is the name, the second the state in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.now = datetime.min.replace(tzinfo=UTC)
        column = Column[StationMetrics](
            tr("Station"), lambda row: row.name, str, figure=False, detail=self._said
        )
        super().__init__((column,), lambda row: row.station_id, parent)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """List the stations of these figures."""
        self.now = snapshot.taken_at
        stations = snapshot.dashboard.stations
        self.set_rows(sorted(stations, key=lambda row: natural(row.station_id)))
        if stations:
            # How long a state has lasted changes where nothing else does.
            self.dataChanged.emit(self.index(0, 0), self.index(len(stations) - 1, 0))

    def _said(self, row: StationMetrics) -> str:
        state = row.now.state if row.now else None
        word, length = state_text.word(state), state_text.elapsed(row.now, self.now)
        if not length:
            return tr("{station}: {state}").format(station=row.station_id, state=word)
        return tr("{station}: {state} for {length}").format(
            station=row.station_id, state=word, length=length
        )
