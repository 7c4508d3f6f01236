"""StationQuestion: who was at one station in a span, and what is usual for the station."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.metrics import own_median
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.roster_detail import MOST_LONGEST, StationDetail
from factory_desktop.metrics.share_of_time import read_pairs, shares
from factory_desktop.metrics.snapshot import Spell, View
from factory_desktop.metrics.working_windows import closed, counted_span
from factory_desktop.store import roster
from factory_desktop.store.idle_spells import IdleSpell, longest, too_many


@dataclass(frozen=True, slots=True)
class StationQuestion:
    """Asks for the picked station of a view, narrowed to the worker where one is picked."""

    view: View

    def answer(self, connection: Connection, moment: Moment) -> StationDetail:
        """Read the detail; spells are by the measured rule, times by the one in force."""
        pick = self.view.pick
        span = counted_span(self.view, moment)
        sides = closed(connection, span, moment.now)
        start = span.start or (sides[0] if sides else None)
        plant = roster.read_keyed(connection, named=self.view.named)
        whose = plant.whose(pick.worker_id, pick.station_id)
        names = {key: (one.worker_id, one.name) for key, one in plant.workers.items()}
        pairs = read_pairs(connection, span, moment, whose)
        found: tuple[IdleSpell, ...] = ()
        many = too_many(connection, span, whose.worker)
        if sides and not many:
            cap = moment.rule.cap
            found = longest(connection, sides, cap, MOST_LONGEST, whose.worker, whose.station)
        return StationDetail(
            None if many else tuple(_spell(one, pick.station_id or "") for one in found),
            shares(pairs, moment, names, side=0),
            own_median.of_station(connection, self.view, moment, start, whose),
        )


def _spell(found: IdleSpell, station_id: str) -> Spell:
    return Spell(
        worker_id=found.worker_id,
        station_id=station_id,
        state=EventType.IDLE,
        start=found.start,
        end=found.end,
        events=found.events,
        simulated=False,
    )
