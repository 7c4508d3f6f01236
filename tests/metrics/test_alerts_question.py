from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain.alert import AlertState
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.alerts_question import AlertsQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store.alerts import KeepAlerts
from tests.factories import T0, read, run
from tests.metrics.watched_floor import ALWAYS, WatchedFloor
from tests.store.test_alerts import IDLE


def test_that_of_a_past_moment_only_what_had_been_told_is_listed(watched: WatchedFloor) -> None:
    later = replace(IDLE, number=2, fired_at=T0 + timedelta(hours=1))
    run(watched.store, KeepAlerts((IDLE, later), AlertState()))

    def ask(calendar: PlantCalendar, *, past: bool) -> list[int]:
        moment = Moment(T0 + timedelta(minutes=1), TimeRule(), calendar, past)
        return [one.number for one in read(watched.store, AlertsQuestion().answer, moment)]

    assert ask(ALWAYS, past=False) == [2, 1]
    assert ask(ALWAYS, past=True) == [1]
