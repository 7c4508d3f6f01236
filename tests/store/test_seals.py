from collections.abc import Callable

import pytest

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.operation import Clear, RemoveSimulated
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import audit, seals
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.rollups.latest import DAY_US
from factory_desktop.store.seals import BeginSeal, BreakSeal, SetSeal
from tests.factories import SIMULATED, T0, Call, event, read, record, run, units
from tests.store.test_retention import UTC

DAY = to_us(T0) // DAY_US
A_DAY = 24 * 60
"""Minutes."""


def seal(store: OpenedStore, *days: int) -> None:
    for day in days:
        run(store, BeginSeal(day))
        digest = digest_of(store, day)
        run(store, SetSeal(day, digest))


def digest_of(store: OpenedStore, day: int) -> bytes:
    found = read(store, lambda connection: seals.digest(raw_of(connection), day))
    assert found is not None
    return found


def sealed(store: OpenedStore) -> list[int]:
    """Return the days whose seals hold; each has to fit its events."""
    there = read(store, lambda connection: seals.sealed(raw_of(connection)))
    assert all(digest_of(store, day) == digest for day, digest in there.items())
    return list(there)


@pytest.fixture
def week(store: OpenedStore) -> OpenedStore:
    """A store of seven days, all sealed."""
    for day in range(7):
        record(store, event(day * A_DAY), units(day * A_DAY + 5), event(day * A_DAY + 90, "W2"))
    record(store, event(3 * A_DAY + 7, "W3", camera_id=SIMULATED))
    seal(store, *range(DAY, DAY + 7))
    assert sealed(store) == [*range(DAY, DAY + 7)]
    return store


def test_that_what_is_new_breaks_no_seal(week: OpenedStore) -> None:
    record(week, event(7 * A_DAY), event(8 * A_DAY))
    assert sealed(week) == [*range(DAY, DAY + 7)]


def test_that_a_late_event_breaks_that_of_its_day(week: OpenedStore) -> None:
    record(week, event(2 * A_DAY + 30), event(9 * A_DAY))
    assert sealed(week) == [*range(DAY, DAY + 2), *range(DAY + 3, DAY + 7)]
    record(week, event(-A_DAY), event(2 * A_DAY + 30))
    assert len(sealed(week)) == 6


def replace(store: OpenedStore) -> None:
    record(store, event(3 * A_DAY + 7, "W3"))


def clear(store: OpenedStore) -> None:
    run(store, Operate(Clear(), TimeRule(), UTC))


def remove(store: OpenedStore) -> None:
    run(store, Operate(RemoveSimulated(), TimeRule(), UTC))


@pytest.mark.parametrize("change", [replace, clear, remove])
def test_that_where_events_go_or_give_way_no_seal_holds(
    week: OpenedStore, change: Callable[[OpenedStore], None]
) -> None:
    change(week)
    assert sealed(week) == []


def test_that_retention_takes_those_below_it_alone(week: OpenedStore) -> None:
    before = T0.replace(day=T0.day + 3)
    assert run(week, RetireEvents(before)) > 0
    assert run(week, RetireEvents(before)) == 0
    left = sealed(week)
    assert left == [*range(DAY + 3, DAY + 7)]


def test_that_what_comes_while_a_day_is_sealed_says_no(week: OpenedStore) -> None:
    record(week, event(8 * A_DAY))
    run(week, BeginSeal(DAY + 8))
    before = digest_of(week, DAY + 8)
    record(week, event(8 * A_DAY + 1))
    run(week, SetSeal(DAY + 8, before))
    assert DAY + 8 not in sealed(week)


def test_that_a_change_from_outside_is_seen_and_left_in_the_trail(week: OpenedStore) -> None:
    change = "UPDATE event SET conf_ppm = conf_ppm + 1 WHERE ts_us >= ? AND ts_us < ?"
    span = (DAY + 4) * DAY_US, (DAY + 5) * DAY_US
    run(week, Call(lambda one: one.raw.execute(change, span)))
    there = read(week, lambda connection: seals.sealed(raw_of(connection)))
    assert [day for day in there if digest_of(week, day) != there[day]] == [DAY + 4]
    run(week, BreakSeal(DAY + 4))
    assert DAY + 4 not in sealed(week)
    assert read(week, audit.read).lines[0].action == "day-changed"


def test_that_days_without_a_seal_are_found_the_latest_first(week: OpenedStore) -> None:
    record(week, event(2 * A_DAY + 1), event(9 * A_DAY), event(11 * A_DAY))

    def unsealed(past: int) -> list[int]:
        before = (DAY + past) * DAY_US + 1
        return read(week, lambda connection: seals.unsealed(raw_of(connection), before))

    assert unsealed(20) == [DAY + 11, DAY + 9, DAY + 2]
    assert unsealed(11) == [DAY + 9, DAY + 2]
    assert unsealed(2) == []
    assert seals.name(DAY) == "2026-01-22"


def test_that_a_digest_can_be_called_off(week: OpenedStore) -> None:
    called = lambda connection: seals.digest(raw_of(connection), DAY, lambda: True)  # noqa: E731
    assert read(week, called) is None
