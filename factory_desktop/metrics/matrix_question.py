"""MatrixQuestion: who worked where, every worker at every station."""

from dataclasses import dataclass
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import Connection

from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.share_of_time import read_pairs
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import counted_span
from factory_desktop.store import roster
from factory_desktop.store.rollups.whose import Whose


class MatrixCell(Struct, frozen=True, gc=False):
    """One worker at one station, by the rule in force."""

    worker_id: str
    station_id: str
    working: timedelta
    units: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """The cells in which there is anything; workers and stations are the snapshot's."""

    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixQuestion:
    """Asks for the whole plant: the pick of a view narrows nothing."""

    view: View

    def answer(self, connection: Connection, moment: Moment) -> Matrix:
        """Read the cells; rows and columns add up to the tables' figures."""
        plant = roster.read_keyed(connection, named=self.view.named)
        pairs = read_pairs(connection, counted_span(self.view, moment), moment, Whose())
        found = [
            MatrixCell(
                plant.workers[worker].worker_id,
                plant.stations[station].station_id,
                moment.rule.time(sums.working, sums.working_us),
                sums.units,
            )
            for (worker, station), sums in pairs.items()
        ]
        return Matrix(tuple(one for one in found if one.working or one.units))
