from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Operation,
    Refresh,
    SamplePlan,
    Undoable,
    UndoClear,
)
from factory_desktop.store import last_clear
from factory_desktop.store.last_clear import UNDO_TIME
from factory_desktop.store.opened import OpenedStore
from tests.factories import event, on_file, open_store, read, record
from tests.store.test_operations import operate

PLAN = SamplePlan(days=1, events_per_day=10, random_seed=1)


def undoable(store: OpenedStore, later: timedelta = timedelta()) -> Undoable | None:
    return read(store, last_clear.undoable, LiveClock().now() + later)


def test_that_a_clear_can_be_undone_after_the_next_start(
    store: OpenedStore, tmp_path: Path
) -> None:
    record(store, event(0), event(1))
    backup = operate(store, Clear()).backup
    store.close()
    again = open_store(tmp_path)
    record(again, event(5))
    found = undoable(again)
    assert found is not None
    assert backup is not None
    assert (found.undoing, found.deleted) == (UndoClear(backup), 2)
    left = found.until - LiveClock().now()
    assert timedelta(minutes=9) < left <= UNDO_TIME
    operate(again, found.undoing)
    assert [one.event.at for one in on_file(again)] == [event(n).at for n in (0, 1, 5)]
    assert undoable(again) is None
    again.close()


@pytest.mark.parametrize("operation", [Refresh(PLAN, everything=True), Generate(PLAN, True)])
def test_that_what_it_made_itself_goes_with_the_undo(
    store: OpenedStore, operation: Operation
) -> None:
    record(store, event(0))
    operate(store, operation)
    found = undoable(store)
    assert found is not None
    assert found.undoing.replace_simulated


def test_that_after_ten_minutes_or_without_its_backup_nothing_is_offered(
    store: OpenedStore,
) -> None:
    assert undoable(store) is None
    operate(store, Clear())
    assert undoable(store) is None
    record(store, event(0))
    backup = operate(store, Clear()).backup
    assert undoable(store, UNDO_TIME) is None
    assert backup is not None
    backup.unlink()
    assert undoable(store) is None
