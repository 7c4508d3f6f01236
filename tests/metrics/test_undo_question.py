from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.operation import Clear, Undoable
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.undo_question import UndoQuestion
from factory_desktop.store.opened import OpenedStore
from tests.factories import event, read, record
from tests.store.test_operations import UTC, operate


def test_that_it_is_answered_by_what_the_trail_tells(store: OpenedStore) -> None:
    record(store, event(0))
    operate(store, Clear())
    moment = Moment(LiveClock().now(), TimeRule(), PlantCalendar(UTC))
    found = read(store, UndoQuestion().answer, moment)
    assert isinstance(found, Undoable)
    assert found.deleted == 1
