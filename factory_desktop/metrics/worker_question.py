"""WorkerQuestion: what one worker did in a span, and what is usual for the worker."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.metrics import own_median
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.roster_detail import MOST_SPELLS, WorkerDetail
from factory_desktop.metrics.share_of_time import read_pairs, shares
from factory_desktop.metrics.snapshot import Spell, View
from factory_desktop.metrics.working_windows import Sides, closed, counted_span
from factory_desktop.store import roster, stretches
from factory_desktop.store.stretches import Stretch


@dataclass(frozen=True, slots=True)
class WorkerQuestion:
    """Asks for the picked worker of a view, narrowed to the station where one is picked."""

    view: View

    def answer(self, connection: Connection, moment: Moment) -> WorkerDetail:
        """Read the detail; spells are by the measured rule, times by the one in force."""
        pick = self.view.pick
        span = counted_span(self.view, moment)
        sides = closed(connection, span, moment.now)
        start = span.start or (sides[0] if sides else None)
        plant = roster.read_keyed(connection, named=self.view.named)
        whose = plant.whose(pick.worker_id, pick.station_id)
        found = stretches.read(connection, span, moment.rule.cap, pick.worker_id, pick.station_id)
        # By the fixed rule events of a camera whose clock runs ahead count before their time.
        spells = _spells(found.each(), sides) if sides else ()
        names = {key: (one.station_id, one.name) for key, one in plant.stations.items()}
        pairs = read_pairs(connection, span, moment, whose)
        return WorkerDetail(
            spells[:MOST_SPELLS],
            len(spells),
            shares(pairs, moment, names, side=1),
            own_median.of_worker(connection, self.view, moment, start, whose),
        )


def _spells(found: Sequence[Stretch], sides: Sides) -> tuple[Spell, ...]:
    """Clip stretches to the span and to now, the newest first."""
    start, end = sides
    clipped = [
        Spell(
            worker_id=one.worker_id,
            station_id=one.station_id,
            state=one.state,
            start=max(one.start, start),
            end=min(one.end, end),
            events=one.events,
            simulated=one.simulated,
            mean_confidence=one.mean_confidence,
        )
        for one in reversed(found)
    ]
    return tuple(one for one in clipped if one.start < one.end)
