from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.store import calendar
from factory_desktop.store.opened import OpenedStore, look
from tests.factories import open_store, read
from tests.store.test_operations import operate

UTC = ZoneInfo("UTC")
NIGHT = Shift(
    time(22),
    time(6),
    "Night",
    (Break("Snack", time(23, 30), time(23, 45)), Break("Meal", time(2), time(2, 30))),
    frozenset({0, 1, 6}),
)
PLANS = (
    ShiftPlan(date(2026, 1, 1), (Shift(), Shift(time(16), time(0), "Late"))),
    ShiftPlan(date(2026, 2, 1), (Shift(name="Früh"), NIGHT), simulated=True),
    ShiftPlan(date(2026, 3, 1), ()),
)
UNITS = (
    UnitsTarget("S1", 18.5, date(2026, 1, 1)),
    UnitsTarget("S1", 0, date(2026, 2, 1)),
    UnitsTarget("S1", 12, date(2026, 1, 1), "Night"),
    UnitsTarget("S10", 100, date(2026, 1, 1)),
)
SHARES = (UtilizationTarget(0.85, date(2026, 1, 1)), UtilizationTarget(0, date(2026, 2, 1)))


def fill(store: OpenedStore) -> None:
    operate(store, SetCalendar(PLANS))
    operate(store, SetTargets(UNITS, SHARES))


def test_that_a_new_store_knows_no_shift_and_no_target(store: OpenedStore) -> None:
    assert read(store, calendar.read, UTC) == PlantCalendar(UTC)
    assert store.plant.calendar == PlantCalendar(UTC)


def test_that_all_that_was_written_is_read_again(store: OpenedStore) -> None:
    fill(store)
    assert read(store, calendar.read, UTC) == PlantCalendar(UTC, PLANS, UNITS, SHARES)


def test_that_who_only_looks_and_who_opens_it_later_sees_the_same(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    operate(store, SetCalendar(PLANS))
    reading, plant = look(Settings(data_dir=tmp_path))
    reading.dispose()
    assert plant.calendar.plans == store.plant.calendar.plans == PLANS
    store.close()
    again = open_store(tmp_path)
    assert again.plant.calendar.plans == PLANS
    again.close()
