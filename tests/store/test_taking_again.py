"""Refused events judged anew, over real files, by the listener's own grammar."""

import json
from collections import Counter
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.backend.judging import judge
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.errors import CancelledByUserError, RosterError
from factory_desktop.domain.event import Rejection, sent_by
from factory_desktop.domain.instant import text
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    RefusedChange,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.waiting import Who
from factory_desktop.store import rejected
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.rollups import left_out
from factory_desktop.store.roster import AddWorker, read_keyed
from factory_desktop.store.taking_again import CUT
from factory_desktop.store.transaction import Transaction
from factory_desktop.store.unknown import Unknown
from tests.factories import T0, AddPlant, Call, on_file, open_store, read, rows, run


def body(minute: float = 0, worker: str = "W7", station: str = "S1", **more: object) -> bytes:
    sent = {
        "timestamp": text(T0 + timedelta(minutes=minute)),
        "worker_id": worker,
        "workstation_id": station,
        "event_type": "working",
        "confidence": 0.9,
    }
    return json.dumps(sent | more).encode()


def send(store: OpenedStore, *bodies: bytes, sender: str = "") -> None:
    """Have bodies judged and recorded as the listener does; a sender has shown its key."""

    def record(t: Transaction) -> None:
        RecordEvents(tuple(sent_by(judge(b, t.now), sender) for b in bodies), bodies, sender).run(t)

    run(store, Call(record))


def decide(store: OpenedStore, change: RefusedChange) -> Decided:
    plant = store.plant
    result = run(store, Operate(change, plant.rule, plant.zone, judge))
    assert result.decided is not None
    assert result.events_added == result.decided.stored
    return result.decided


def codes(store: OpenedStore) -> dict[str, int]:
    return Counter(code for (code,) in rows(store, "SELECT code FROM rejected_event"))


def lines(store: OpenedStore) -> list[tuple[str, int]]:
    with store.reading.connect() as connection:
        found = Unknown().read(connection, read_keyed(connection))
    return [(one.id, one.events) for one in found.by_id]


def test_that_adding_a_worker_takes_in_what_waits(store: OpenedStore) -> None:
    send(store, *(body(minute) for minute in range(12)), body(0, "W8"))
    assert lines(store) == [("W7", 12), ("W8", 1)]
    done = decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert done == Decided(stored=12)
    assert {one.event.worker_id for one in on_file(store)} == {"W7"}
    assert len(on_file(store)) == 12
    assert lines(store) == [("W8", 1)]
    assert rows(store, "SELECT name FROM worker WHERE worker_id = 'W7'") == [("Ana",)]
    audited = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 2")
    assert [tuple(row) for row in audited] == [
        ("TakeInAgain", '{"worker":"W7","added":12,"duplicates":0,"refused":0,"cut":0}'),
        ("worker-added", '{"worker_id":"W7","name":"Ana"}'),
    ]


def test_that_an_event_of_two_unknown_moves_from_one_line_to_the_other(store: OpenedStore) -> None:
    send(store, body(0, "W7", "S9"), body(1, "W7", "S9"))
    assert lines(store) == [("W7", 2)]
    assert decide(store, AddUnknown(Who.WORKER, "W7", "Ana")) == Decided(refused=2)
    assert lines(store) == [("S9", 2)]
    done = decide(store, AddUnknown(Who.STATION, "S9", "Line D", "Assembly"))
    assert done == Decided(stored=2)
    assert lines(store) == []
    assert codes(store) == {}


def test_that_a_worker_added_elsewhere_has_the_events_taken_in_when_asked(
    store: OpenedStore,
) -> None:
    send(store, body(0), body(1))
    run(store, AddWorker("W7", "Ana"))
    assert on_file(store) == ()
    with pytest.raises(RosterError):
        decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert lines(store) == [("W7", 2)]
    assert decide(store, TakeInWaiting(Who.WORKER, "W7")) == Decided(stored=2)


def test_that_duplicates_leave_and_conflicts_stay_with_their_reason(store: OpenedStore) -> None:
    count = {"event_type": "product_count"}
    first, other = body(0, count=3, **count), body(0, count=4, **count)
    send(store, first, other, body(1), body(1, note="again"))
    conflicts = Conflicts()
    assert read(store, conflicts.read) == frozenset()
    done = decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert done == Decided(stored=2, duplicates=1, refused=1)
    assert codes(store) == {"conflict": 1}
    assert [one.event.count for one in on_file(store)] == [3, 0]
    assert len(read(store, conflicts.read)) == 1
    # What was counted as refused when it came is not refused twice.
    assert read(store, left_out.count, ALL_TIME).rejected == 4
    assert decide(store, TakeInAgain()) == Decided(refused=1)
    assert read(store, left_out.count, ALL_TIME).rejected == 4


def test_that_what_was_cut_stays_and_says_so(store: OpenedStore) -> None:
    send(store, body(0, note="x" * 5000), body(1, note="y" * 5000), body(2))
    done = decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert done == Decided(stored=1, cut=2)
    assert rows(store, "SELECT DISTINCT detail FROM rejected_event") == [(CUT.detail,)]
    assert lines(store) == []
    cut = tuple(one.digest for one in read(store, rejected.newest))
    assert len(cut) == 2
    assert decide(store, TakeInAgain(cut)) == Decided(cut=2)
    assert decide(store, TakeInAgain()) == Decided()
    assert codes(store) == {"cut": 2}


def test_that_the_picked_ones_are_judged_by_the_rules_of_now(store: OpenedStore) -> None:
    why = Rejection("invalid", "/confidence", "It was refused by another rule.")
    bad = body(0, "W1", confidence=2)
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, body(0, "W1")), (why, b"{")], T0)))
    send(store, bad)
    by_body = {one.sent: one.digest for one in read(store, rejected.newest)}
    picked = TakeInAgain((by_body[body(0, "W1").decode()], by_body["{"]))
    assert decide(store, picked) == Decided(stored=1, refused=1)
    assert codes(store) == {"invalid": 1, "malformed": 1}
    assert decide(store, picked) == Decided()


def test_that_discarding_forgets_the_picked_ones_and_no_others(store: OpenedStore) -> None:
    send(store, body(0), body(1), body(2))
    first, second, _ = read(store, rejected.newest)
    assert decide(store, Discard((first.digest, second.digest))) == Decided(discarded=2)
    assert lines(store) == [("W7", 1)]
    audited = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 1")
    assert [tuple(row) for row in audited] == [
        ("Discard", '{"events":2,"codes":["unknown-worker"]}')
    ]
    # Its number is free and may be given anew; what was discarded is not the one that has it.
    send(store, body(3))
    assert decide(store, Discard((first.digest,))) == Decided()


def test_that_a_bound_camera_does_not_pass_as_another_by_what_it_was_refused(
    store: OpenedStore,
) -> None:
    plant = store.plant
    run(store, Operate(SetCamera("CAM-1", stations=("S1",)), plant.rule, plant.zone))
    wrong, unknown = body(0, "W1", "S2", camera_id="CAM-2"), body(1, "W7", "S2", camera_id="CAM-2")
    own = body(2, "W7", "S1", camera_id="CAM-2")
    send(store, wrong, unknown, own, sender="CAM-1")
    assert codes(store) == {"wrong-station": 1, "unknown-worker": 2}
    done = decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert done == Decided(stored=1, refused=1)
    assert decide(store, TakeInAgain()) == Decided(refused=2)
    assert [(e.event.station_id, e.event.camera_id) for e in on_file(store)] == [("S1", "CAM-1")]
    assert codes(store) == {"wrong-station": 2}
    # The one whose key was shown is still known where the reason has changed.
    run(store, Operate(SetCamera("CAM-1"), plant.rule, plant.zone))
    assert decide(store, TakeInAgain()) == Decided(stored=2)
    assert {one.event.camera_id for one in on_file(store)} == {"CAM-1"}


def test_that_the_same_sent_by_another_waits_for_itself(store: OpenedStore) -> None:
    sent = body(0, camera_id="CAM-2")
    plant = store.plant
    run(store, Operate(SetCamera("CAM-1", stations=("S2",)), plant.rule, plant.zone))
    send(store, sent)
    send(store, sent, sender="CAM-1")
    send(store, sent, sender="CAM-2")
    kept = rows(store, "SELECT sender, times FROM rejected_event ORDER BY id")
    assert kept == [("", 1), ("CAM-1", 1), ("CAM-2", 1)]
    done = decide(store, AddUnknown(Who.WORKER, "W7", "Ana"))
    assert done == Decided(stored=1, duplicates=1, refused=1)
    assert [one.event.camera_id for one in on_file(store)] == ["CAM-2"]
    assert rows(store, "SELECT sender, code FROM rejected_event") == [("CAM-1", "wrong-station")]


def test_that_cancel_leaves_all_as_it_was(store: OpenedStore) -> None:
    send(store, *(body(minute) for minute in range(1500)))

    def stop_late(done: int, _total: int) -> None:
        if done:
            raise CancelledByUserError("Cancelled.")

    plant = store.plant
    operation = AddUnknown(Who.WORKER, "W7", "Ana")
    with pytest.raises(CancelledByUserError):
        run(store, Operate(operation, plant.rule, plant.zone, judge), stop_late)
    assert on_file(store) == ()
    assert lines(store) == [("W7", 1500)]
    assert decide(store, operation) == Decided(stored=1500)


@pytest.mark.parametrize(("worker_first", "twice"), list(product((True, False), repeat=2)))
def test_that_in_the_end_the_store_is_as_if_all_had_been_known(
    store: OpenedStore, worker_first: bool, twice: bool
) -> None:
    sent = [
        body(minute, worker, station)
        for minute, worker, station in product(range(3), ("W1", "W7"), ("S1", "S9"))
    ]
    send(store, *sent, *(sent if twice else ()))
    steps: list[RefusedChange] = [
        AddUnknown(Who.WORKER, "W7", "Ana"),
        AddUnknown(Who.STATION, "S9", "Line D", "Assembly"),
    ]
    for step in steps if worker_first else reversed(steps):
        decide(store, step)
    assert codes(store) == {}
    keys = {(one.event.at, one.event.worker_id, one.event.station_id) for one in on_file(store)}
    assert len(keys) == len(on_file(store)) == len(sent)


STEPS: tuple[RefusedChange, ...] = (
    AddUnknown(Who.WORKER, "W7", "Ana"),
    AddUnknown(Who.WORKER, "W8", "Ben"),
    AddUnknown(Who.STATION, "S9", "Line D", "Assembly"),
)


@settings(max_examples=15)
@given(
    sent=st.lists(
        st.builds(
            lambda minute, worker, station, count: body(
                minute, worker, station, event_type="product_count", count=count
            ),
            st.integers(0, 2),
            st.sampled_from(["W1", "W7", "W8"]),
            st.sampled_from(["S1", "S9"]),
            st.integers(0, 2),
        ),
        max_size=40,
    ),
    steps=st.permutations(STEPS),
)
def test_that_it_ends_like_a_store_in_which_nobody_was_unknown(
    tmp_path_factory: pytest.TempPathFactory, sent: list[bytes], steps: list[RefusedChange]
) -> None:
    found = []
    for before, after in (((), steps), (steps, ())):
        store = open_store(tmp_path_factory.mktemp("store"))
        run(store, AddPlant())
        for step in before:
            decide(store, step)
        send(store, *sent)
        for step in after:
            decide(store, step)
        found.append(({one.event for one in on_file(store)}, set(codes(store))))
        store.close()
    assert found[0] == found[1]
