from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.audit_question import AuditQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, WORKERS, read


def test_that_as_many_of_the_newest_lines_are_answered(store: OpenedStore) -> None:
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    trail = read(store, AuditQuestion(2).answer, moment)
    assert [line.action for line in trail.lines] == ["station-added"] * 2
    assert trail.count > len(WORKERS)
    assert trail.misfit is None
