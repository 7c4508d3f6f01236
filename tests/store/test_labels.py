import sqlite3
from contextlib import closing
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy.exc import IntegrityError

from factory_desktop.domain.event import EventType, Rejection
from factory_desktop.domain.label import RIGHT, WRONG, SetLabels
from factory_desktop.domain.operation import Clear, RemoveSimulated, UndoClear
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import backups, labels
from factory_desktop.store.copying import copy
from factory_desktop.store.labels import Labelled
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.roster import RenameWorker
from factory_desktop.store.transaction import Transaction
from tests.factories import SIMULATED, T0, Call, event, on_file, read, record, rows, run, units
from tests.labels import said, was, words, write
from tests.store.test_operations import operate

ROLLS = "SELECT * FROM roll_recent UNION ALL SELECT * FROM roll_recent"


def audited(store: OpenedStore) -> list[str]:
    found = rows(store, "SELECT detail FROM audit WHERE action = 'labels-written' ORDER BY id")
    return [detail for (detail,) in found]


def test_that_an_event_gets_a_label_and_stays_as_it_is(store: OpenedStore) -> None:
    record(store, event(0), units(1))
    before, sums = on_file(store), rows(store, ROLLS)
    assert write(store, said(event(0)), said(units(1), WRONG)) == (Labelled(1), Labelled(2))
    assert words(store) == [(1, 1, None), (2, 0, None)]
    assert (on_file(store), rows(store, ROLLS)) == (before, sums)
    assert audited(store) == ['{"added":2,"replaced":[],"removed":[]}']


def test_that_a_new_label_takes_the_place_of_the_old_and_the_trail_says_of_which(
    store: OpenedStore,
) -> None:
    record(store, event(0))
    write(store, said(event(0), WRONG))
    outcomes = write(store, said(event(0), was(EventType.IDLE)))
    assert outcomes == (Labelled(2, WRONG),)
    assert words(store) == [(2, 0, 1)]
    assert '"replaced":[{"event":1,"before":"wrong","after":"idle"}]' in audited(store)[-1]


def test_that_the_same_again_changes_nothing_and_leaves_no_line(store: OpenedStore) -> None:
    record(store, event(0))
    write(store, said(event(0)))
    assert write(store, said(event(0))) == (Labelled(1, RIGHT, changed=False),)
    assert words(store) == [(1, 1, None)]
    assert len(audited(store)) == 1


def test_that_a_label_can_be_taken_back_and_its_number_is_never_given_again(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1))
    write(store, said(event(0)))
    assert write(store, said(event(0), None)) == (Labelled(None, RIGHT),)
    assert words(store) == []
    assert '"removed":[{"event":1,"before":"right"}]' in audited(store)[-1]
    assert write(store, said(event(0), None)) == (Labelled(None, changed=False),)
    assert write(store, said(event(1))) == (Labelled(2),)


def test_that_each_that_cannot_be_kept_says_why_and_the_others_are(store: OpenedStore) -> None:
    record(store, event(0))
    outcomes = write(
        store,
        said(event(0, "W9")),
        said(event(0)),
        said(event(0, station="S9")),
        said(event(5)),
        said(event(0, kind=EventType.IDLE)),
    )
    codes = [one.code if isinstance(one, Rejection) else one.number for one in outcomes]
    assert codes == ["unknown-worker", 1, "unknown-station", "unknown-event", "unknown-event"]


def test_that_labels_go_with_their_events_when_these_are_retired(store: OpenedStore) -> None:
    late = event(60 * 24 * 30)
    record(store, event(0), late)
    write(store, said(event(0)), said(late, WRONG))
    made = copy(store.place.file, store.place.backups, "test", T0)
    run(store, RetireEvents(T0 + timedelta(days=10)))
    assert words(store) == [(2, 0, None)]
    backups.retire(store.place, T0 + timedelta(days=10), T0)
    with closing(sqlite3.connect(made)) as raw:
        assert raw.execute("SELECT id FROM label").fetchall() == [(2,)]


def test_that_a_clear_takes_them_and_its_undo_brings_them_back_with_their_numbers(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1), event(2))
    write(store, said(event(0)), said(event(1), was(EventType.ABSENT)), said(event(2)))
    before = rows(store, "SELECT * FROM label")
    cleared = operate(store, Clear())
    assert words(store) == []
    # One of them is there again, and was labelled otherwise since.
    record(store, event(2))
    write(store, said(event(2), WRONG))
    assert cleared.backup is not None
    operate(store, UndoClear(cleared.backup))
    found = rows(store, "SELECT * FROM label")
    assert found[:2] == before[:2]
    assert words(store)[2] == (4, 0, None)


def test_that_a_label_does_not_pass_to_an_event_that_says_something_else(
    store: OpenedStore,
) -> None:
    record(store, event(0, model_id="m", model_version="1"))
    write(store, said(event(0)))
    cleared = operate(store, Clear())
    record(store, event(0, model_id="m", model_version="2"))
    assert cleared.backup is not None
    operate(store, UndoClear(cleared.backup))
    assert words(store) == []


def test_that_removing_simulated_events_takes_their_labels_alone(store: OpenedStore) -> None:
    record(store, event(0, camera_id=SIMULATED), event(1, camera_id="C1"))
    write(store, said(event(0)), said(event(1)))
    operate(store, RemoveSimulated())
    assert words(store) == [(2, 1, None)]


def test_that_an_event_that_takes_the_place_of_a_simulated_one_has_no_label(
    store: OpenedStore,
) -> None:
    record(store, event(0, camera_id=SIMULATED), event(1, camera_id=SIMULATED))
    write(store, said(event(0)), said(event(1)))
    record(store, event(0, camera_id="C1"))
    assert words(store) == [(2, 1, None)]


def test_that_neither_has_one_that_comes_back_from_a_backup(store: OpenedStore) -> None:
    record(store, event(0, camera_id="C1"))
    write(store, said(event(0), WRONG))
    cleared = operate(store, Clear())
    record(store, event(0, camera_id=SIMULATED), event(1, camera_id=SIMULATED))
    write(store, said(event(0)), said(event(1)))
    assert cleared.backup is not None
    operate(store, UndoClear(cleared.backup))
    assert words(store) == [(1, 0, None), (3, 1, None)]


def test_that_a_conflicting_or_repeated_event_leaves_the_label(store: OpenedStore) -> None:
    record(store, units(0, 3), event(0))
    write(store, said(units(0)), said(event(0)))
    record(store, units(0, 7), event(0, confidence=0.1))
    assert words(store) == [(1, 1, None), (2, 1, None)]


def test_that_renaming_and_erasing_a_worker_leave_the_labels_of_what_is_left(
    store: OpenedStore,
) -> None:
    record(store, event(0))
    write(store, said(event(0)))
    run(store, RenameWorker("W1", "Another"))
    new_id = operate(store, EraseWorker("W1")).erased_as
    assert write(store, said(event(0, new_id))) == (Labelled(1, RIGHT, changed=False),)
    assert not any("W1" in detail for detail in audited(store))


def test_that_a_copy_of_the_store_has_them(store: OpenedStore) -> None:
    record(store, event(0))
    write(store, said(event(0), was(EventType.IDLE)))
    made = copy(store.place.file, store.place.backups, "test", T0)
    with closing(sqlite3.connect(made)) as raw:
        assert raw.execute("SELECT is_right, actual FROM label").fetchall() == [(0, 1)]


def test_that_a_label_of_another_file_gets_another_number_where_its_own_is_taken(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1), event(2))
    write(store, said(event(0)))
    keys = [row[:4] for row in rows(store, "SELECT ts_us, worker, station, type FROM event")]
    kept = [(1, *keys[1], 1, None, 5), (9, *keys[2], 0, None, 6), (8, *keys[0], 0, None, 7)]
    assert run(store, Call(lambda t: labels.take_in(t.raw, kept))) == 2
    assert words(store) == [(1, 1, None), (9, 0, None), (10, 1, None)]
    assert run(store, Call(lambda t: labels.following(t.raw))) == 11


def test_that_the_tables_themselves_keep_labels_and_events_together(store: OpenedStore) -> None:
    record(store, event(0))

    def add(values: tuple[object, ...], transaction: Transaction) -> None:
        insert = "INSERT INTO label VALUES (1, {}, 1, 1, 0, 0, {}, {}, 0)"
        transaction.connection.exec_driver_sql(insert.format(*values))

    at_us = read(store, lambda c: c.exec_driver_sql("SELECT ts_us FROM event").scalar())
    for values in ((at_us + 1, 1, "NULL"), (at_us, 1, 2), (at_us, 0, 0), (at_us, 2, "NULL")):
        with pytest.raises(IntegrityError):
            run(store, Call(partial(add, values)))


def test_that_an_operation_keeps_them_and_tells_those_whose_events_are_gone(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1))
    gone = said(event(7))
    result = operate(store, SetLabels((said(event(0), WRONG), gone, said(event(1)))))
    assert result.refused_labels == (gone,)
    assert words(store) == [(1, 0, None), (2, 1, None)]
    operate(store, SetLabels((said(event(0), None), said(event(1), None))))
    assert words(store) == []
    assert len(audited(store)) == 2
