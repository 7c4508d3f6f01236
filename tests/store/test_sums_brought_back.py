from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.operation import Clear, UndoClear
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, event, on_file, read, record, rows, run, units
from tests.store.rollups.test_rolling import assert_rebuild_changes_nothing
from tests.store.test_retention import HOUR, MIDNIGHT, NOW, RULES, UTC, retire

SUMS = (
    "SELECT * FROM roll_hour",
    "SELECT * FROM roll_entity",
    "SELECT * FROM roll_model",
    "SELECT hour, camera, n, n_late, delay_us, conf_ppm FROM roll_camera",
)


def worked(store: OpenedStore, hours: int = 60) -> None:
    record(store, *(event(60 * hour + 58, camera_id="C-1") for hour in range(hours)))
    record(store, *(units(60 * hour, 2, worker="W2", model_id="m") for hour in range(hours)))


def clear(store: OpenedStore) -> Path:
    backup = run(store, Operate(Clear(), TimeRule(), UTC)).backup
    assert backup is not None
    return backup


def undo(store: OpenedStore, backup: Path) -> int:
    return run(store, Operate(UndoClear(backup), TimeRule(), UTC)).events_added


def boards(store: OpenedStore) -> list[object]:
    spans = (ALL_TIME, TimeSpan(T0 + 3 * HOUR, T0 + 30 * HOUR), TimeSpan(T0, MIDNIGHT))
    return [read(store, dashboard, span, rule, NOW) for span in spans for rule in RULES]


def sums(store: OpenedStore) -> list[list[tuple[object, ...]]]:
    return [sorted(map(tuple, rows(store, query))) for query in SUMS]


def test_that_an_undo_brings_back_the_sums_of_events_that_were_removed(store: OpenedStore) -> None:
    worked(store)
    retire(store, MIDNIGHT + HOUR)
    before, held, kept = boards(store), on_file(store), sums(store)
    backup = clear(store)
    assert read(store, dashboard, ALL_TIME, TimeRule(), NOW).factory.events == 0
    assert undo(store, backup) == len(held)
    assert (boards(store), on_file(store), sums(store)) == (before, held, kept)
    assert record(store, event(5)).refusals
    assert_rebuild_changes_nothing(store)
    # Once more, nothing is there twice.
    assert undo(store, backup) == 0
    assert boards(store) == before


def test_that_they_come_back_although_the_floor_was_raised_again_meanwhile(
    store: OpenedStore,
) -> None:
    worked(store)
    retire(store, MIDNIGHT)
    before = boards(store)
    backup = clear(store)
    retire(store, MIDNIGHT)
    undo(store, backup)
    assert boards(store) == before


def test_that_events_which_came_since_above_the_floor_stay(store: OpenedStore) -> None:
    worked(store)
    retire(store, MIDNIGHT)
    made = read(store, dashboard, ALL_TIME, TimeRule(), NOW).factory.units
    backup = clear(store)
    record(store, units(60 * 100, 7))
    undo(store, backup)
    assert read(store, dashboard, ALL_TIME, TimeRule(), NOW).factory.units == made + 7


def test_that_sums_which_would_mix_are_refused_in_words(store: OpenedStore) -> None:
    worked(store)
    retire(store, MIDNIGHT)
    backup = clear(store)
    record(store, event(30))
    with pytest.raises(KnownError, match="final sums of a time of which events have come since"):
        undo(store, backup)
    assert len(on_file(store)) == 1


def test_that_what_retention_has_taken_is_not_brought_back(store: OpenedStore) -> None:
    worked(store)
    backup = clear(store)
    run(store, RetireEvents(MIDNIGHT + timedelta(days=1)))
    with pytest.raises(KnownError, match="removed after the plant's retention time"):
        undo(store, backup)
    assert on_file(store) == ()


def rekey(statement: str, transaction: Transaction) -> None:
    transaction.raw.execute(statement)
    transaction.forget_keys()


def test_that_ids_connect_the_two_where_keys_have_changed(store: OpenedStore) -> None:
    worked(store)
    retire(store, MIDNIGHT)
    before = boards(store)
    backup = clear(store)
    for statement in ("UPDATE worker SET id = id + 40", "UPDATE station SET id = id + 50"):
        run(store, Call(partial(rekey, statement)))
    undo(store, backup)
    assert boards(store) == before
