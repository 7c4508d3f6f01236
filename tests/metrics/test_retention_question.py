from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.retention import RetentionPreview, RetentionState
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.retention_question import RetentionQuestion
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import KeepRetention
from tests.factories import T0, event, read, record, run
from tests.store.test_retention import HOUR, retire


def test_that_exactly_what_is_told_goes(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(72)))
    now = T0 + timedelta(days=4)
    moment = Moment(now, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    assert read(store, RetentionQuestion().answer, moment) == RetentionState(
        None, RetentionPreview()
    )
    run(store, KeepRetention(9))
    told = read(store, RetentionQuestion(3).answer, moment)
    assert told == RetentionState(9, RetentionPreview(15, T0, T0 + 14 * HOUR))
    assert retire(store, now - timedelta(days=3)) == 15
    assert read(store, RetentionQuestion(3).answer, moment).preview == RetentionPreview()
