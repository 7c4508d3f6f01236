"""Shop floor: who is where and does what, lived in real time for simulated cameras to see."""

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from random import Random
from typing import Final

from factory_desktop.domain.event import EventType
from factory_desktop.store import sample_worker
from factory_desktop.store.sample_roster import HOMES
from factory_desktop.store.sample_worker import SampleWorker

SPEED: Final = 20
"""States change this much faster than in a plant, so that a minute of watching shows some."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a camera makes out in one look."""

    worker_id: str
    type: EventType
    confidence: float
    count: int = 0


class ShopFloor:
    """The first workers and stations of the sample plant, as many as there are cameras."""

    def __init__(self, dice: Random, places: int, now: datetime) -> None:
        self._dice = dice
        homes = dict(islice(HOMES.items(), places))
        self.stations = tuple(homes.values())
        """The stations that people move between."""
        self._people = {
            worker_id: SampleWorker(dice, home, self.stations, now, SPEED)
            for worker_id, home in homes.items()
        }
        self._last_seen = dict.fromkeys(homes, now)
        self._counts_due = {worker_id: self._next_count(now) for worker_id in homes}
        self._at_work: dict[str, str] = {}

    def look(self, station_id: str, now: datetime) -> Sighting | None:
        """See, of those at a station, the one not seen for longest; None when nobody is there.

        Units are counted only where the worker was last seen working.
        """
        there = [
            who for who, person in self._people.items() if person.at(now).station_id == station_id
        ]
        if not there:
            return None
        worker_id = min(there, key=self._last_seen.__getitem__)
        self._last_seen[worker_id] = now
        state = self._people[worker_id].at(now).state
        if state is not EventType.WORKING:
            self._at_work.pop(worker_id, None)
        elif self._at_work.get(worker_id) == station_id and now >= self._counts_due[worker_id]:
            self._counts_due[worker_id] = self._next_count(now)
            return self._sighting(
                worker_id, EventType.PRODUCT_COUNT, sample_worker.units(self._dice)
            )
        else:
            self._at_work[worker_id] = station_id
        return self._sighting(worker_id, state)

    def _sighting(self, worker_id: str, kind: EventType, count: int = 0) -> Sighting:
        return Sighting(worker_id, kind, sample_worker.confidence(self._dice, kind), count)

    def _next_count(self, now: datetime) -> datetime:
        return now + self._dice.expovariate(1) * sample_worker.UNIT_GAP / SPEED
