import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError, RosterError
from factory_desktop.domain.operation import (
    Clear,
    Initialize,
    Rebuild,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    UndoClear,
)
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import history, roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.rollups.levels import Level
from tests.factories import AddPlant, event, open_store, read, record, rows, run
from tests.store.test_calendar import PLANS, SHARES, UNITS, fill
from tests.store.test_operations import operate

UTC = ZoneInfo("UTC")
KOLKATA = ZoneInfo("Asia/Kolkata")
# Of a shift that has just begun there may be no event yet.
PLAN = SamplePlan(days=2, events_per_day=10, random_seed=1)


def audited(store: OpenedStore) -> tuple[str, dict[str, Any]]:
    action, detail = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 1")[0]
    return action, json.loads(detail)


@pytest.fixture
def movable(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store in UTC whose zone is not set from outside."""
    open_store(tmp_path).close()
    opened = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    run(opened, AddPlant())
    yield opened
    opened.close()


def sums(store: OpenedStore) -> list[Any]:
    """Read all that is kept by hour and by day."""
    hours = rows(store, "SELECT * FROM roll_hour ORDER BY 1, 2, 3")
    return [hours, rows(store, "SELECT * FROM roll_entity ORDER BY 1, 2, 3, 4")]


def test_that_new_plans_take_the_place_of_the_old_with_a_line_in_the_audit_trail(
    store: OpenedStore,
) -> None:
    fill(store)
    later = (*PLANS[:1], ShiftPlan(date(2026, 4, 1), (Shift(),)))
    operate(store, SetCalendar(later))
    assert store.plant.calendar == PlantCalendar(UTC, later, UNITS, SHARES)
    assert rows(store, "SELECT count(*) FROM shift") == [(3,)]
    assert rows(store, "SELECT count(*) FROM shift_break") == [(0,)]
    action, detail = audited(store)
    assert action == "calendar-set"
    assert [plan["valid_from"] for plan in detail["before"]["plans"]] == [
        "2026-01-01", "2026-02-01", "2026-03-01",
    ]  # fmt: skip
    night = detail["before"]["plans"][1]["shifts"][1]
    assert night["breaks"] == ["Snack 23:30-23:45", "Meal 02:00-02:30"]
    assert [plan["valid_from"] for plan in detail["after"]["plans"]] == ["2026-01-01", "2026-04-01"]


def test_that_a_new_zone_has_every_day_counted_anew(movable: OpenedStore) -> None:
    """What was sent at 17:30 and 19:00 of UTC is of two days in Kolkata."""
    record(movable, event(9.5 * 60), event(11 * 60))
    operate(movable, Rebuild())
    before = sums(movable)
    operate(movable, SetCalendar(PLANS, UTC))
    assert sums(movable) == before
    operate(movable, SetCalendar(PLANS, KOLKATA))
    assert movable.plant.zone == KOLKATA
    after = sums(movable)
    assert after != before
    operate(movable, Rebuild())
    assert sums(movable) == after
    operate(movable, SetCalendar(()))
    assert movable.plant.calendar == PlantCalendar(KOLKATA)
    assert audited(movable)[1]["before"]["zone"] == "Asia/Kolkata"


def test_that_events_after_a_change_of_zone_count_in_the_new_days(movable: OpenedStore) -> None:
    operate(movable, SetCalendar((), KOLKATA))
    record(movable, event(9.5 * 60), event(11 * 60))
    operate(movable, Rebuild())
    kept = rows(movable, "SELECT DISTINCT level, bucket FROM roll_entity")
    assert [level for level, _ in kept].count(Level.DAY) == 2


def test_that_a_zone_set_from_outside_stands_over_it(store: OpenedStore) -> None:
    operate(store, SetCalendar(PLANS, KOLKATA))
    assert store.plant.calendar == PlantCalendar(UTC, PLANS)


def test_that_to_cancel_a_change_of_zone_leaves_all_as_it_was(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(100)))

    def cancel(_done: int, _total: int) -> None:
        raise CancelledByUserError("Enough.")

    with pytest.raises(CancelledByUserError):
        run(store, Operate(SetCalendar(PLANS, KOLKATA), TimeRule(), UTC), cancel)
    assert store.plant.calendar == PlantCalendar(UTC)
    assert rows(store, "SELECT value FROM meta WHERE key = 'rollup_zone'") == [("UTC",)]


def test_that_targets_are_replaced_and_told(store: OpenedStore) -> None:
    fill(store)
    operate(store, SetTargets(UNITS[:1], ()))
    assert store.plant.calendar.units_targets == UNITS[:1]
    action, detail = audited(store)
    assert action == "targets-set"
    assert "S1 Night from 2026-01-01: 12 units/h" in detail["before"]
    assert detail["after"] == ["S1 all shifts from 2026-01-01: 18.5 units/h"]


def test_that_a_target_of_an_unknown_station_changes_nothing(store: OpenedStore) -> None:
    fill(store)
    with pytest.raises(RosterError, match="No station with the id S7"):
        operate(store, SetTargets((UnitsTarget("S7", 1, date(2026, 1, 1)),), ()))
    assert store.plant.calendar.units_targets == UNITS


def test_that_the_targets_of_a_station_go_with_it(store: OpenedStore) -> None:
    fill(store)
    run(store, roster.RemoveStation("S10"))
    assert store.plant.calendar.units_targets == UNITS[:3]


def test_that_no_change_of_them_makes_the_log_of_events_be_read_anew(store: OpenedStore) -> None:
    before = read(store, history.read_mark)
    fill(store)
    assert read(store, history.read_mark) == before


def test_that_only_what_nobody_has_touched_goes_with_the_simulated_events(
    store: OpenedStore,
) -> None:
    operate(store, Initialize(PLAN))
    made = store.plant.calendar
    assert (len(made.plans), len(made.units_targets), len(made.utilization_targets)) == (1, 6, 1)
    changed = replace(made.units_targets[0], units_per_hour=99.0)
    untouched = made.units_targets[1:]
    operate(store, SetTargets((changed, *untouched), made.utilization_targets))
    operate(store, SetCalendar((replace(made.plans[0], simulated=False),)))
    operate(store, RemoveSimulated())
    left = store.plant.calendar
    assert left.plans == (replace(made.plans[0], simulated=False),)
    assert left.units_targets == (changed,)
    assert left.utilization_targets == ()


def test_that_a_share_written_again_with_another_value_is_the_persons_own(
    store: OpenedStore,
) -> None:
    operate(store, Initialize(PLAN))
    own = UtilizationTarget(0.9, store.plant.calendar.utilization_targets[0].valid_from)
    operate(store, SetTargets((), (own,)))
    operate(store, RemoveSimulated())
    assert store.plant.calendar == PlantCalendar(UTC, utilization_targets=(own,))


def test_that_shifts_and_targets_stay_when_events_are_cleared_and_when_that_is_undone(
    store: OpenedStore,
) -> None:
    operate(store, Initialize(PLAN))
    made = store.plant.calendar
    assert made.plans
    backup = operate(store, Refresh(PLAN, everything=True)).backup
    assert backup
    assert store.plant.calendar == made
    operate(store, UndoClear(backup, replace_simulated=True))
    assert store.plant.calendar == made
    operate(store, Clear())
    assert store.plant.calendar == made


def test_that_a_refresh_brings_shifts_back_that_were_removed_with_the_events(
    store: OpenedStore,
) -> None:
    operate(store, Initialize(PLAN))
    made = store.plant.calendar
    operate(store, RemoveSimulated())
    assert store.plant.calendar.plans == ()
    operate(store, Refresh(PLAN))
    assert store.plant.calendar == made
    operate(store, Seed())
    assert store.plant.calendar == made


def test_that_targets_go_along_with_a_shift_that_gets_another_name(store: OpenedStore) -> None:
    day, shifts = date(2026, 1, 1), (Shift(name="Day"),)
    own, back = UnitsTarget("S1", 12, day, "Day"), UnitsTarget("S2", None, day, "Day")
    operate(store, SetCalendar((ShiftPlan(day, shifts),)))
    operate(store, SetTargets((own, back), ()))
    early = ShiftPlan(day, (Shift(name="Early"),))
    operate(store, SetCalendar((early,), renaming=Renaming((("Day", "Early"),), day)))
    assert store.plant.calendar.units_targets == (
        replace(own, shift="Early"), replace(back, shift="Early"),
    )  # fmt: skip
    action, detail = audited(store)
    assert action == "targets-set"
    assert detail["after"] == [
        "S1 Early from 2026-01-01: 12 units/h", "S2 Early from 2026-01-01: as for all",
    ]  # fmt: skip
