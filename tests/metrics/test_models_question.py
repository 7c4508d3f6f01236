from random import Random
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.model_version import ActivateModel
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.models_question import Models, ModelsQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store import model_versions
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, Call, read, record, run
from tests.model_floor import DAY, MODEL, sent, week

CALENDAR = PlantCalendar(ZoneInfo("UTC"))


def ask(store: OpenedStore, days: float = 0, *, past: bool = False, **chosen: int | None) -> Models:
    moment = Moment(T0 + days * DAY, TimeRule(), CALENDAR, past=past)
    return read(store, ModelsQuestion(**chosen).answer, moment)


def named(models: Models) -> tuple[str | None, str | None]:
    return (models.a.version if models.a else None, models.b.version if models.b else None)


@pytest.fixture
def two(store: OpenedStore) -> OpenedStore:
    dice = Random(11)
    record(store, *week("2.0", dice), *week("2.1", dice, range(7, 10), mean=0.82))
    return store


def test_that_the_newest_is_set_against_the_one_before(two: OpenedStore) -> None:
    found = ask(two, 11)
    assert named(found) == ("2.0", "2.1")
    assert found.comparison is not None
    assert (found.comparison.a.events, found.comparison.cells) == (840, 4)
    assert [one.version for one in found.trend.marks] == ["2.0", "2.1"]
    assert found.drift is not None
    assert found.drift.end == T0 + 11 * DAY


def test_that_others_can_be_chosen_and_a_choice_that_is_gone_is_none(two: OpenedStore) -> None:
    old, new = ask(two, 11).versions
    assert named(ask(two, 11, a=new.key, b=old.key)) == ("2.1", "2.0")
    assert named(ask(two, 11, a=new.key, b=new.key)) == ("2.0", "2.1")
    assert named(ask(two, 11, a=77, b=old.key)) == ("2.0", "2.1")


def test_that_a_store_without_versions_has_nothing_to_say(store: OpenedStore) -> None:
    found = ask(store)
    assert (named(found), found.comparison, found.drift) == ((None, None), None, None)
    record(store, sent(version=None, model=None))
    found = ask(store, 1)
    assert (named(found), found.versions) == ((None, None), ())
    assert found.drift is not None


def test_that_one_version_alone_is_told_of(store: OpenedStore) -> None:
    record(store, *week("2.0", Random(1)))
    found = ask(store, 7)
    assert named(found) == ("2.0", None)
    assert found.comparison is not None
    assert found.comparison.b is None


def test_that_a_version_that_is_not_active_and_still_sends_is_pointed_out(
    two: OpenedStore,
) -> None:
    assert ask(two, 9.1).strays == ()
    run(two, Call(lambda t: model_versions.activate(t, ActivateModel(MODEL, "2.0"))))
    found = ask(two, 9.1)
    assert [one.version for one in found.strays] == ["2.1"]
    assert {one.version for one in found.versions if one.key in found.active} == {"2.0"}
    assert ask(two, 12).strays == ()


def test_that_a_past_moment_knows_nothing_of_later_ones(two: OpenedStore) -> None:
    found = ask(two, 5, past=True)
    assert named(found) == ("2.0", None)
    assert found.comparison is not None
    assert found.comparison.a.days == 5


def test_that_each_version_is_told_by_its_own_last_thirty_days(store: OpenedStore) -> None:
    dice = Random(3)
    record(store, *week("2.0", dice, range(-100, -93)), *week("2.1", dice, range(3)))
    found = ask(store, 3)
    assert found.comparison is not None
    assert found.comparison.b is not None
    assert (found.comparison.a.days, found.comparison.b.days) == (7, 3)
