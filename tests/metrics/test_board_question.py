from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.board_question import BoardQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import read as read_roster
from tests.factories import T0, event, read, record


def test_that_it_shows_the_present_without_names_whatever_is_replayed(store: OpenedStore) -> None:
    now = LiveClock().now()
    record(store, event((now - T0) / timedelta(minutes=1) - 1))
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")), past=True)
    taken = read(store, BoardQuestion(3).answer, moment)
    assert not taken.past
    assert taken.taken_at >= now
    assert taken.dashboard.factory.events == 1
    shown = {worker.name for worker in taken.dashboard.workers}
    roster = read(store, read_roster)
    assert not shown & {worker.name for worker in roster.workers}
