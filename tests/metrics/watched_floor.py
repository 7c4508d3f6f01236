"""A store whose clock goes with its events, and looks at it by the rules of alerts."""

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.alert import Seen
from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules
from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.observing import observe
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.unknown import Unknown
from tests import factories
from tests.factories import T0, event, read, run

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
DAY_SHIFT = Shift(time(8), time(16), "Day", (Break("Lunch", time(10), time(10, 30)),))
"""Begins at T0."""
PLANNED = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(FIRST_DAY, (DAY_SHIFT,)),))
WITH_TARGET = PlantCalendar(PLANNED.zone, PLANNED.plans, (UnitsTarget("S1", 60, date(2026, 1, 1)),))
ALWAYS = PlantCalendar(ZoneInfo("UTC"))


class Clock:
    """Tells what it is set to."""

    past = False

    def __init__(self) -> None:
        self.at = T0

    def now(self) -> datetime:
        return self.at


def _body(item: Event | Rejection, what: str) -> bytes:
    """Write as much as tells who is unknown; no two are the same."""
    if isinstance(item, Rejection):
        return what.encode()
    ids = {"worker_id": item.worker_id, "workstation_id": item.station_id, "what": what}
    return json.dumps(ids).encode()


class WatchedFloor:
    """A plant of three workers and stations."""

    def __init__(self, folder: Path, calendar: PlantCalendar = PLANNED) -> None:
        self.clock = Clock()
        self.calendar = calendar
        self.rules: AlertRules = DEFAULTS
        self.rule = TimeRule("measured")
        self.unknown, self.seldom = Unknown(), Seldom()
        self.store: OpenedStore = factories.open_store(folder, self.clock)
        run(self.store, factories.AddPlant())

    def send(self, minute: float, *items: Event | Rejection, late: float = 0.4) -> None:
        """Have these received so many seconds after a minute."""
        self.clock.at = T0 + minute * MINUTE + late * SECOND
        bodies = tuple(_body(one, f"{minute} {number}") for number, one in enumerate(items))
        run(self.store, RecordEvents(items, bodies))

    def states(
        self,
        minutes: Iterable[float],
        worker: str = "W1",
        station: str = "S1",
        kind: EventType = EventType.WORKING,
        **more: object,
    ) -> None:
        """Send a state of one worker at each of these minutes."""
        for minute in minutes:
            values = {"camera_id": f"CAM-{station}"} | more
            self.send(minute, event(minute, worker, station, kind, **values))

    def see(
        self,
        minute: float,
        *,
        past: bool = False,
        health: StoreHealth = StoreHealth(),  # noqa: B008 - frozen
    ) -> Seen:
        now = T0 + minute * MINUTE
        moment = Moment(now, self.rule, self.calendar, past, self.rules)
        return read(self.store, observe, moment, self.unknown, self.seldom, health)

    def of(self, minute: float, *kinds: ConcernKind, past: bool = False) -> list[Concern]:
        """Return the concerns of some kinds at a minute."""
        found = self.see(minute, past=past).concerns
        return [one for one in found if one.kind in kinds]
