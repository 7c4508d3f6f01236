from datetime import timedelta
from pathlib import Path
from sqlite3 import IntegrityError
from threading import Event as Signal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker
from tests.factories import (
    SIMULATED,
    T0,
    ZONES,
    AddPlant,
    Call,
    Empty,
    distinct,
    event,
    events_of,
    key,
    on_file,
    open_store,
    read,
    record,
    recording,
    rows,
    run,
    scalar,
    submit,
    units,
)

BAD = event(confidence=2.0)
"""Passes no CHECK of the table: it stands for any fault inside a command."""


def test_that_a_new_event_gets_an_id_and_is_on_file_as_it_was_sent(store: OpenedStore) -> None:
    sent = event(
        7, "W2", "S10", EventType.IDLE, confidence=0.123456, camera_id="C1", model_id="m",
        model_version="2",
    )  # fmt: skip
    recorded = record(store, sent)
    assert recorded.stored == 1
    assert (recorded.duplicates, recorded.refusals) == ({}, {})
    (found,) = on_file(store)
    assert found.event == sent
    assert found.seq == recorded.seqs[0] == 1
    assert found.received_at == recorded.received_at
    assert not found.simulated


def test_that_what_was_not_given_stays_none(store: OpenedStore) -> None:
    record(store, event(0), event(1, model_id="m"), event(2, model_version="2"))
    none, model, version = (one.event for one in on_file(store))
    assert (none.camera_id, none.model_id, none.model_version) == (None, None, None)
    assert (model.model_id, model.model_version) == ("m", None)
    assert (version.model_id, version.model_version) == (None, "2")


def test_that_ten_new_one_duplicate_and_five_new_store_fifteen(store: OpenedStore) -> None:
    items = [*map(event, range(10)), event(0), *map(event, range(10, 15))]
    recorded = record(store, *items)
    assert recorded.stored == 15
    assert list(recorded.duplicates) == [10]
    assert recorded.duplicates[10].seq == recorded.seqs[0]
    assert [index for index, seq in enumerate(recorded.seqs) if seq is None] == [10]
    assert [one.event for one in on_file(store)] == list(map(event, range(15)))


def test_that_a_key_is_stored_once_in_one_batch_in_two_and_after_a_restart(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    assert record(store, event(), event(confidence=0.1)).stored == 1
    assert record(store, event(camera_id="C2", model_id="other")).stored == 0
    store.close()
    store = open_store(tmp_path)
    again = record(store, event())
    assert again.stored == 0
    assert again.duplicates[0].event == event()
    assert len(on_file(store)) == 1
    store.close()


def test_that_the_first_of_a_key_stays(store: OpenedStore) -> None:
    record(store, event(confidence=0.5, camera_id="C1"), event(confidence=0.7, camera_id="C2"))
    (found,) = on_file(store)
    assert (found.event.confidence, found.event.camera_id) == (0.5, "C1")


def test_that_two_types_at_one_instant_are_two_events(store: OpenedStore) -> None:
    assert record(store, *(event(kind=kind) for kind in EventType)).stored == 4


def test_that_the_same_instant_in_another_zone_is_the_same_key(store: OpenedStore) -> None:
    sent = [structs.replace(event(), at=T0.astimezone(zone)) for zone in ZONES]
    assert record(store, *sent).stored == 1


def test_that_unknown_ids_cost_only_their_own_events(store: OpenedStore) -> None:
    recorded = record(store, event(0), event(1, "W9"), event(2, station="S9"), event(3))
    assert recorded.stored == 2
    assert {index: why.code for index, why in recorded.refusals.items()} == {
        1: "unknown-worker",
        2: "unknown-station",
    }
    assert recorded.refusals[1].pointer == "/worker_id"
    assert recorded.refusals[2].pointer == "/workstation_id"
    assert rows(store, "SELECT code, times FROM rejected_event ORDER BY id") == [
        ("unknown-worker", 1),
        ("unknown-station", 1),
    ]


def test_that_an_event_is_taken_once_its_worker_is_on_the_roster(store: OpenedStore) -> None:
    assert record(store, event(worker="W9")).stored == 0
    run(store, AddWorker("W9", "New"))
    assert record(store, event(worker="W9")).stored == 1


def test_that_rejections_pass_through_to_the_answer_and_are_kept(store: OpenedStore) -> None:
    why = Rejection("invalid", "/confidence", "The confidence has to be 0 to 1.")
    recorded = record(store, event(0), why, event(1))
    assert recorded.stored == 2
    assert recorded.refusals == {1: why}
    assert rows(store, "SELECT code, pointer, detail FROM rejected_event") == [
        (why.code, why.pointer, why.detail)
    ]


def test_that_another_count_for_the_same_key_is_a_conflict_and_the_first_stays(
    store: OpenedStore,
) -> None:
    record(store, units(count=3))
    again = record(store, units(count=3), units(count=4), units(1))
    assert again.stored == 1
    assert list(again.duplicates) == [0]
    assert again.refusals[1].code == "conflict"
    assert on_file(store)[0].event.count == 3
    assert rows(store, "SELECT code, pointer FROM rejected_event") == [("conflict", "/count")]


def test_that_a_real_event_takes_the_place_of_a_simulated_one(store: OpenedStore) -> None:
    record(store, units(count=9, camera_id=SIMULATED))
    assert record(store, units(count=8, camera_id=SIMULATED)).stored == 0
    assert on_file(store)[0].simulated
    recorded = record(store, units(count=4, camera_id="C1"))
    assert recorded.stored == 1
    (found,) = on_file(store)
    assert not found.simulated
    assert (found.event.count, found.event.camera_id) == (4, "C1")
    assert found.seq == recorded.seqs[0] == 3


@pytest.mark.parametrize("camera_id", [None, "C1"])
def test_that_a_simulated_event_never_takes_the_place_of_a_real_one(
    store: OpenedStore, camera_id: str | None
) -> None:
    record(store, units(count=4, camera_id=camera_id))
    recorded = record(store, units(count=9, camera_id=SIMULATED))
    assert recorded.stored == 0
    assert recorded.duplicates[0].event.count == 4
    assert recorded.refusals == {}
    assert on_file(store)[0].event.count == 4


def test_that_real_and_simulated_meet_in_one_batch_in_any_order(store: OpenedStore) -> None:
    real, simulated = units(camera_id="C1", count=1), units(camera_id=SIMULATED, count=2)
    first = record(store, simulated, real, simulated, real)
    assert [seq is not None for seq in first.seqs] == [True, True, False, False]
    assert [one.event.count for one in on_file(store)] == [1]
    run(store, Empty())
    record(store, real, simulated)
    assert [one.event.count for one in on_file(store)] == [1]


def test_that_cameras_and_models_get_a_row_at_first_sight(store: OpenedStore) -> None:
    record(store, event(0, camera_id="C1", model_id="m", model_version="1"))
    record(store, event(1, camera_id="C1", model_id="m", model_version="2"))
    cameras = rows(
        store,
        "SELECT name, simulated, first_seen_us < last_seen_us FROM camera WHERE camera_id = 'C1'",
    )
    assert cameras == [("C1", 0, 1)]
    models = rows(store, "SELECT model_id, version FROM model_version WHERE id > 0 ORDER BY id")
    assert models == [("m", "1"), ("m", "2")]


def test_that_a_duplicate_too_shows_that_its_camera_is_alive(store: OpenedStore) -> None:
    record(store, event(camera_id="C1"))
    (before,) = rows(store, "SELECT last_seen_us FROM camera WHERE camera_id = 'C1'")
    record(store, event(camera_id="C1"))
    (after,) = rows(store, "SELECT last_seen_us FROM camera WHERE camera_id = 'C1'")
    assert after[0] > before[0]


def test_that_no_id_is_given_twice_whatever_happens_between(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    given_ids = [*record(store, event(0), event(0), event(1)).seqs]
    with pytest.raises(IntegrityError):
        record(store, event(2), BAD)
    given_ids += record(store, event(2)).seqs
    run(store, Empty())
    store.close()
    store = open_store(tmp_path)
    given_ids += record(store, event(0)).seqs
    ids = [seq for seq in given_ids if seq is not None]
    assert len(ids) == len(set(ids)) == 4
    assert ids == sorted(ids)
    store.close()


def test_that_a_command_that_fails_takes_its_cameras_along_and_no_others(
    store: OpenedStore,
) -> None:
    record(store, event(9))  # the writer knows its keys now
    with pytest.raises(IntegrityError):
        record(store, event(0, camera_id="C1"), event(1, confidence=2.0, camera_id="C1"))
    assert rows(store, "SELECT count(*) FROM camera WHERE camera_id = 'C1'") == [(0,)]
    assert record(store, event(0, camera_id="C1")).stored == 1


def test_that_one_failing_command_does_not_cost_those_that_waited_with_it(
    store: OpenedStore,
) -> None:
    go = Signal()
    blocker = submit(store, Call(lambda _: go.wait(20)))
    good = submit(store, recording(event(0), event(1, "W9"), event(0)))
    bad = submit(store, recording(event(2), BAD))
    other = submit(store, recording(event(0), event(3)))
    go.set()
    assert blocker.result(10)
    assert good.result(10).stored == 1
    assert list(good.result().duplicates) == [2]
    assert isinstance(bad.exception(10), IntegrityError)
    assert other.result(10).stored == 1
    assert other.result().duplicates[0].seq == good.result().seqs[0]
    assert [one.event.at - T0 for one in on_file(store)] == [
        timedelta(),
        timedelta(minutes=3),
    ]
    assert read(store, scalar, "SELECT sum(times) FROM rejected_event") == 1


def test_that_each_sender_of_a_group_is_told_of_its_own_events(store: OpenedStore) -> None:
    go = Signal()
    submit(store, Call(lambda _: go.wait(20)))
    one = submit(store, recording(event(0), event(0), event(1, "W9")))
    two = submit(store, recording(event(0), event(2, station="S9"), event(3)))
    go.set()
    first, second = one.result(10), two.result(10)
    assert (list(first.duplicates), list(first.refusals), first.stored) == ([1], [2], 1)
    assert (list(second.duplicates), list(second.refusals), second.stored) == ([0], [1], 1)
    assert first.received_at == second.received_at  # they were one transaction
    bodies = rows(store, "SELECT body FROM rejected_event ORDER BY id")
    assert bodies == [(repr(event(1, "W9")).encode(),), (repr(event(2, station="S9")).encode(),)]


@settings(max_examples=40)
@given(st.data())
def test_that_however_often_and_in_whatever_order_they_come_events_are_stored_once(
    shared_store: OpenedStore, data: st.DataObject
) -> None:
    wanted = distinct(data.draw(st.lists(events_of(steps=30), min_size=1, max_size=60)))
    repeated = [one for one in wanted for _ in range(data.draw(st.integers(1, 5)))]
    shuffled = data.draw(st.permutations(repeated))
    run(shared_store, Empty())
    stored = 0
    while shuffled:
        size = data.draw(st.integers(1, 150))
        batch, shuffled = shuffled[:size], shuffled[size:]
        recorded = record(shared_store, *batch)
        assert recorded.stored + len(recorded.duplicates) == len(batch)
        stored += recorded.stored
    assert stored == len(wanted)
    found = [one.event for one in on_file(shared_store)]
    assert {key(one): _value(one) for one in found} == {key(one): _value(one) for one in wanted}


def _value(one: Event) -> tuple[float, int]:
    return one.confidence, one.count


def test_that_a_batch_of_a_thousand_may_hold_every_kind_of_fault(store: OpenedStore) -> None:
    items: list[Event | Rejection] = [event(index) for index in range(1000)]
    for index in range(0, 1000, 50):
        items[index] = event(index, "W9")
    for index in range(25, 1000, 50):
        items[index] = event(index - 1)
    recorded = record(store, *items)
    assert list(recorded.refusals) == list(range(0, 1000, 50))
    assert sorted(recorded.duplicates) == list(range(25, 1000, 50))
    assert recorded.stored == 960 == len(on_file(store))
