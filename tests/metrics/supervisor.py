"""A supervisor who hears of all that happens on a watched floor, and keeps a log of it."""

from dataclasses import dataclass, field
from datetime import timedelta

from factory_desktop.domain import alerting
from factory_desktop.domain.alert import AlertState, Happened, Heed, Notice
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.store import alerts
from factory_desktop.store.alerts import KeepAlerts
from tests.factories import T0, read, run
from tests.metrics.watched_floor import MINUTE, WatchedFloor


@dataclass
class Supervisor:
    """Hears of everything, and forgets nothing but what the store forgets."""

    floor: WatchedFloor
    state: AlertState = field(default_factory=AlertState)
    happened: list[Happened] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    log: list[str] = field(default_factory=list)

    def look(self, minute: float, health: StoreHealth = StoreHealth()) -> list[str]:  # noqa: B008 - frozen
        """Have all rules looked at; returns what became of which cause."""
        seen = self.floor.see(minute, health=health)
        step = alerting.step(self.floor.rules, seen, self.state)
        self.state = step.state
        self.happened += step.happened
        self.notices += step.notices
        for one in step.happened:
            concern = one.alert.concern
            length = "" if concern.lasting is None else f"{concern.lasting // MINUTE} min"
            told = f"{one.turn.value:<8} {concern.severity.name:<8} {concern.cause} {length}"
            self.log.append(f"{seen.at:%a %d %H:%M}  #{one.alert.number:<3} {told}")
        for notice in step.notices:
            told = ", ".join(one.cause for one in notice.alerts)
            self.log.append(f"{seen.at:%a %d %H:%M}  desktop: {told}")
        return [f"{one.turn.value} {one.alert.cause}" for one in step.happened]

    def mute(self, minute: float, length: timedelta) -> None:
        """Hear nothing of the newest alert for a while."""
        at = T0 + minute * MINUTE
        wish = Heed(self.state.alerts[-1].number, at + length)
        self.state = alerting.heed(self.state, wish, at).state

    def restart(self, minute: float) -> None:
        """Go on from what is in the store, as a program that starts does."""
        run(self.floor.store, KeepAlerts(self.state.alerts, self.state))
        now = T0 + minute * MINUTE
        self.state = read(self.floor.store, alerts.remembered, now)
