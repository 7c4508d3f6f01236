from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.worker_data_question import WorkerDataQuestion
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record


def test_that_what_is_kept_about_one_is_counted(store: OpenedStore) -> None:
    record(store, event(0), event(1), event(2, worker="W2"))
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    found = read(store, WorkerDataQuestion("W1").answer, moment)
    assert found == WorkerTally(events=2, lines=1)
