import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.event import EventType
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    UndoClear,
)
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import roster, tally
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.roster import RemoveWorker, RenameWorker
from tests.factories import (
    AddPlant,
    event,
    on_file,
    open_store,
    read,
    record,
    rows,
    run,
    units,
)

UTC = ZoneInfo("UTC")
PLAN = SamplePlan(days=2, events_per_day=50, random_seed=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    """Open one in which it stays the afternoon: a live clock's shift may grow between two looks."""
    opened = open_store(tmp_path, StoppedClock(datetime(2026, 1, 22, 14, 30, tzinfo=UTC)))
    run(opened, AddPlant())
    yield opened
    opened.close()


def operate(store: OpenedStore, operation: Operation) -> OperationResult:
    return run(store, Operate(operation, TimeRule(), UTC))


def backups(store: OpenedStore) -> list[Path]:
    return sorted(store.place.backups.glob("*")) if store.place.backups.exists() else []


def real(store: OpenedStore) -> list[object]:
    return [one for one in on_file(store) if not one.simulated]


def test_that_seeding_adds_what_is_missing_and_is_the_same_twice(store: OpenedStore) -> None:
    run(store, RenameWorker("W1", "My own name"))
    result = operate(store, Seed())
    assert result == OperationResult(workers=6, stations=7)  # S10 is the tests' own
    found = read(store, roster.read)
    assert found.workers[0].name == "My own name"
    assert operate(store, Seed()) == result
    assert read(store, roster.read) == found
    assert on_file(store) == ()


def test_that_initializing_brings_plant_and_simulated_events_of_seven_days(
    store: OpenedStore,
) -> None:
    result = operate(store, Initialize(SamplePlan(random_seed=1)))
    found = on_file(store)
    assert result.events_added == len(found) > 0
    assert (result.workers, result.backup, result.events_deleted) == (6, None, 0)
    assert all(one.simulated for one in found)
    assert timedelta(days=5) < found[-1].event.at - found[0].event.at < timedelta(days=7)


def test_that_generating_again_adds_to_what_is_there(store: OpenedStore) -> None:
    operate(store, Generate(PLAN))
    again = operate(store, Generate(SamplePlan(2, 50, random_seed=2)))
    assert again.events_added > 50
    assert again.events_deleted == 0
    assert operate(store, Generate(PLAN)).events_added == 0


def test_that_generating_may_clear_first_after_a_backup(store: OpenedStore) -> None:
    record(store, units(), event(1))
    result = operate(store, Generate(PLAN, clear_existing=True))
    assert result.events_deleted == 2
    assert result.backup in backups(store)
    assert real(store) == []
    assert len(on_file(store)) == result.events_added


def test_that_refreshing_replaces_the_simulated_and_leaves_the_real(store: OpenedStore) -> None:
    record(store, units(), event(1))
    before = real(store)
    first = operate(store, Generate(PLAN))
    result = operate(store, Refresh(SamplePlan(1, 10, random_seed=3)))
    assert result.events_deleted == first.events_added
    assert result.backup is None
    assert real(store) == before
    assert len(on_file(store)) == 2 + result.events_added


def test_that_refreshing_everything_takes_the_real_too_after_a_backup(store: OpenedStore) -> None:
    record(store, units(), event(1))
    result = operate(store, Refresh(PLAN, everything=True))
    assert result.events_deleted == 2
    assert result.backup is not None
    assert result.backup.is_file()
    assert real(store) == []


def test_that_removing_the_simulated_leaves_the_real_and_the_plant(store: OpenedStore) -> None:
    record(store, units(), event(1))
    added = operate(store, Generate(PLAN)).events_added
    before = real(store)
    result = operate(store, RemoveSimulated())
    assert (result.events_deleted, result.workers, result.backup) == (added, 6, None)
    assert list(on_file(store)) == before
    assert operate(store, RemoveSimulated()).events_deleted == 0


def test_that_clearing_makes_a_backup_and_undoing_it_brings_all_back_beside_what_came_since(
    store: OpenedStore,
) -> None:
    operate(store, Generate(PLAN))
    record(store, units(0, camera_id="C1"), event(1, kind=EventType.IDLE))
    before = on_file(store)
    cleared = operate(store, Clear())
    assert cleared.events_deleted == len(before)
    assert cleared.backup is not None
    assert on_file(store) == ()
    record(store, event(50))
    since = on_file(store)
    assert since[0].seq > max(one.seq for one in before)
    undone = operate(store, UndoClear(cleared.backup))
    assert undone.events_added == len(before)
    assert set(on_file(store)) == {*before, *since}
    assert operate(store, UndoClear(cleared.backup)).events_added == 0
    assert cleared.backup.is_file()


def test_that_undoing_a_refresh_takes_its_simulated_events_away_and_nothing_real(
    store: OpenedStore,
) -> None:
    operate(store, Generate(PLAN))
    record(store, units(0, camera_id="C1"), event(1, kind=EventType.IDLE))
    before = on_file(store)
    other = SamplePlan(days=2, events_per_day=80, random_seed=2)
    refreshed = operate(store, Refresh(other, everything=True))
    assert refreshed.backup is not None
    made = on_file(store)
    # One camera sends what the refresh has simulated already, another what nobody has seen.
    record(store, replace(made[0].event, camera_id="C1", confidence=0.5), event(50))
    since = set(real(store))
    undone = operate(store, UndoClear(refreshed.backup, replace_simulated=True))
    assert set(on_file(store)) == {*before, *since}
    assert undone.events_added == len(before)
    assert undone.events_deleted == len(made) - 1
    figures = read(store, tally.count_store)
    assert (figures.events, figures.simulated) == (len(before) + 2, len(before) - 2)


def test_that_clearing_nothing_needs_no_backup(store: OpenedStore) -> None:
    assert operate(store, Clear()) == OperationResult(workers=3, stations=3)
    assert backups(store) == []


def test_that_a_worker_removed_after_a_clear_comes_back_with_the_events(
    store: OpenedStore,
) -> None:
    record(store, event(0, "W3"))
    backup = operate(store, Clear()).backup
    run(store, RemoveWorker("W3"))
    assert backup is not None
    assert operate(store, UndoClear(backup)).workers == 3
    assert [one.event.worker_id for one in on_file(store)] == ["W3"]


def test_that_undoing_with_no_backup_is_told_in_words(store: OpenedStore, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is not there"):
        operate(store, UndoClear(tmp_path / "none.db"))


@pytest.mark.parametrize(
    ("operation", "after"),
    [
        (Clear(), 0),  # one look is all there is
        *(
            (operation, after)
            for after in (0, 1)
            for operation in (
                Refresh(PLAN),
                Refresh(PLAN, everything=True),
                Generate(PLAN, clear_existing=True),
                Initialize(PLAN),
            )
        ),
    ],
)
def test_that_a_cancelled_operation_leaves_nothing_behind(
    store: OpenedStore, operation: Operation, after: int
) -> None:
    operate(store, Generate(SamplePlan(1, 20, random_seed=9)))
    record(store, units(), event(1))
    before = on_file(store), read(store, roster.read), rows(store, "SELECT * FROM audit")
    looks = iter(range(1000))

    def cancel(_done: int, _total: int) -> None:
        if next(looks) >= after:
            raise CancelledByUserError("Cancelled.")

    with pytest.raises(CancelledByUserError):
        run(store, Operate(operation, TimeRule(), UTC), cancel)
    after_all = on_file(store), read(store, roster.read), rows(store, "SELECT * FROM audit")
    assert after_all == before
    assert backups(store) == []


def test_that_a_fault_of_ours_leaves_nothing_behind_either(store: OpenedStore) -> None:
    record(store, event())

    def fail(_done: int, _total: int) -> NoReturn:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(store, Operate(Clear(), TimeRule(), UTC), fail)
    assert len(on_file(store)) == 1
    assert backups(store) == []


def test_that_nothing_is_removed_when_no_backup_can_be_made(store: OpenedStore) -> None:
    record(store, event())
    store.place.backups.touch()
    with pytest.raises(KnownError, match="No backup could be written"):
        operate(store, Clear())
    assert len(on_file(store)) == 1


def test_that_progress_goes_up_to_all_of_it(store: OpenedStore) -> None:
    seen: list[tuple[int, int]] = []
    plan = SamplePlan(3, 1000, random_seed=1)
    result = run(
        store,
        Operate(Generate(plan), TimeRule(), UTC),
        lambda done, total: seen.append((done, total)),
    )
    assert len(seen) >= 3
    assert seen == sorted(seen)
    assert seen[-1] == (result.events_added, result.events_added)


def test_that_every_operation_leaves_a_line(store: OpenedStore) -> None:
    record(store, event())
    result = operate(store, Clear())
    action, detail = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 1")[0]
    assert action == "Clear"
    assert json.loads(detail) == {
        "operation": "Clear()",
        "added": 0,
        "deleted": 1,
        "backup": str(result.backup),
    }
