"""Question: what a page asks the store beyond the snapshot, answered at one moment."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.memory import Memory
from factory_desktop.store.meta import PlantSettings


@dataclass(frozen=True, slots=True)
class Moment:
    """When and by what figures are worked out."""

    now: datetime
    rule: TimeRule
    calendar: PlantCalendar
    past: bool = False
    """The clock shows the past: events of `now` and later are not known yet."""
    alert_rules: AlertRules = DEFAULTS
    memory: Memory = field(default_factory=Memory, compare=False, repr=False)
    """What whoever answers has worked out before; nothing where nobody brings any."""

    @property
    def over_us(self) -> int:
        """When what is over ended, in microseconds: an hour may pass until all has come."""
        return to_us(self.now) - HOUR_US

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone."""
        return self.calendar.zone

    @classmethod
    def of(cls, clock: Clock, plant: PlantSettings) -> "Moment":
        """Take what a clock and a plant say now."""
        return cls(
            clock.now(), plant.rule, plant.calendar, clock.past, alert_rules=plant.alert_rules
        )


class Question(Protocol):
    """Frozen and comparable; of each class only the newest is answered."""

    def answer(self, connection: Connection, moment: Moment) -> object:
        """Read a frozen answer."""
