from datetime import timedelta

import pytest

from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.model_version import ActivateModel, ModelVersion, SetModelVersion
from factory_desktop.store import model_versions
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from tests.factories import T0, Call, event, read, record, rows, run
from tests.model_floor import DAY, HOUR, MODEL, sent

MINUTE = timedelta(minutes=1)


def versions(store: OpenedStore, *before: object) -> dict[str, ModelVersion]:
    return {one.version: one for one in read(store, model_versions.read, *before)}


def change(store: OpenedStore, what: SetModelVersion | ActivateModel) -> None:
    if isinstance(what, SetModelVersion):
        run(store, Call(lambda t: model_versions.set_version(t, what)))
    else:
        run(store, Call(lambda t: model_versions.activate(t, what)))


def test_that_a_version_is_there_at_first_sight_with_all_that_it_has_sent(
    store: OpenedStore,
) -> None:
    record(store, event(), sent(T0 + MINUTE), sent(T0 + 3 * HOUR), sent(T0 + 2 * DAY, "2.1"))
    found = versions(store)
    assert set(found) == {"2.0", "2.1"}
    old = found["2.0"]
    assert (old.model_id, old.events) == (MODEL, 2)
    assert (old.first_at, old.last_at) == (T0 + MINUTE, T0 + 3 * HOUR)
    assert (old.deployed_at, old.since, old.marked) == (None, T0 + MINUTE, False)


def test_that_of_a_past_moment_nothing_later_is_known(store: OpenedStore) -> None:
    record(store, sent(T0), sent(T0 + 5 * MINUTE), sent(T0 + 9 * MINUTE), sent(T0 + DAY, "2.1"))
    found = versions(store, T0 + 9 * MINUTE)
    assert (found["2.0"].events, found["2.0"].last_at) == (2, T0 + 5 * MINUTE)
    assert (found["2.1"].events, found["2.1"].first_at) == (0, None)
    assert versions(store, T0 + 2 * HOUR)["2.0"].events == 3


def test_that_what_retention_has_removed_still_counts_by_its_hours(store: OpenedStore) -> None:
    record(store, sent(T0 + 5 * MINUTE), sent(T0 + 20 * DAY))
    run(store, RetireEvents(T0 + 10 * DAY))
    found = versions(store)["2.0"]
    assert (found.events, found.first_at, found.last_at) == (2, T0, T0 + 20 * DAY)


def test_that_what_a_person_says_is_kept_and_written_down_with_what_was_before(
    store: OpenedStore,
) -> None:
    record(store, sent())
    change(store, SetModelVersion(MODEL, "2.0", T0 - DAY, 0.93, "Trained on hall 2"))
    found = versions(store)["2.0"]
    assert (found.deployed_at, found.accuracy, found.notes) == (T0 - DAY, 0.93, "Trained on hall 2")
    assert found.since == T0 - DAY
    change(store, SetModelVersion(MODEL, "2.0"))
    assert versions(store)["2.0"].accuracy is None
    (_, last) = rows(store, "SELECT detail FROM audit WHERE action = 'model-set' ORDER BY id")
    assert '"accuracy":0.93' in last[0]


def test_that_a_version_can_be_there_before_it_sends_and_its_events_find_it(
    store: OpenedStore,
) -> None:
    change(store, SetModelVersion(MODEL, "3.0", T0))
    assert versions(store)["3.0"].events == 0
    record(store, sent(T0, "3.0"))
    assert versions(store)["3.0"].events == 1


def test_that_a_mark_goes_from_one_version_of_a_model_to_another(store: OpenedStore) -> None:
    record(store, sent(T0, "2.0"), sent(T0 + MINUTE, "2.1"), sent(T0 + HOUR, "1", model="other"))
    change(store, ActivateModel("other", "1"))
    change(store, ActivateModel(MODEL, "2.1"))
    change(store, ActivateModel(MODEL, "2.0"))
    assert {one.version for one in versions(store).values() if one.marked} == {"1", "2.0"}
    change(store, ActivateModel(MODEL, None))
    assert {one.version for one in versions(store).values() if one.marked} == {"1"}
    (found,) = rows(store, 'SELECT detail FROM audit WHERE detail LIKE \'%"after":"2.0"%\'')
    assert '"before":"2.1"' in found[0]


def test_that_no_version_that_is_not_there_can_be_marked(store: OpenedStore) -> None:
    record(store, sent())
    change(store, ActivateModel(MODEL, "2.0"))
    with pytest.raises(RosterError, match=r"No version 9\.9"):
        change(store, ActivateModel(MODEL, "9.9"))
    assert versions(store)["2.0"].marked
