import json
from datetime import timedelta

import pytest

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.store import rejected
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rejected import Kept
from factory_desktop.store.roster import AddWorker, read_keyed
from factory_desktop.store.unknown import MOST_NAMED, Unknown, named
from tests.factories import T0, Call, run

NO_WORKER = Rejection("unknown-worker", "/worker_id", "No worker with this id.")
NO_STATION = Rejection("unknown-station", "/workstation_id", "No station with this id.")


def body(worker: str = "W7", station: str = "S1", **more: object) -> bytes:
    return json.dumps({"worker_id": worker, "workstation_id": station} | more).encode()


def refuse(store: OpenedStore, why: Rejection, *bodies: bytes, minute: int = 0) -> None:
    at = T0 + timedelta(minutes=minute)
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, one) for one in bodies], at)))


def waiting(store: OpenedStore, unknown: Unknown | None = None) -> AllWaiting:
    with store.reading.connect() as connection:
        return (unknown or Unknown()).read(connection, read_keyed(connection))


def kept(code: str, sent: bytes, length: int | None = None) -> Kept:
    now_us = to_us(T0)
    return Kept(b"", code, sent, length or len(sent), 1, now_us, now_us)


@pytest.mark.parametrize(
    ("code", "sent", "found"),
    [
        ("unknown-worker", body(), (Who.WORKER, "W7")),
        ("unknown-station", body("W1", "S9"), (Who.STATION, "S9")),
        ("conflict", body(), None),
        ("unknown-worker", body() + b"{", (Who.WORKER, "W7")),
        ("unknown-worker", b'{"note": "\\ud800", "worker_id" : "W7"}', (Who.WORKER, "W7")),
        ("unknown-worker", b'{"note": "\\"worker_id\\": \\"W8\\""', None),
        ("unknown-worker", b'{"worker_id": "<img src=x>', None),
        ("unknown-worker", b"\xff\x00", None),
        ("unknown-worker", b"[" * 4096, None),
    ],
)
def test_that_the_id_comes_from_the_body(code: str, sent: bytes, found: object) -> None:
    assert named(kept(code, sent)) == found


def test_that_nothing_refused_waits_for_nobody(store: OpenedStore) -> None:
    refuse(store, Rejection("invalid", "/count", "A count is a whole number."), body())
    assert waiting(store) == AllWaiting()


def test_that_events_are_added_up_by_id_the_most_first(store: OpenedStore) -> None:
    refuse(store, NO_STATION, body("W1", "S9"), minute=1)
    refuse(store, NO_WORKER, body(count=1), body(count=2), minute=2)
    refuse(store, NO_WORKER, body(count=1), body("W8"), minute=3)
    later = [T0 + timedelta(minutes=minute) for minute in range(4)]
    assert waiting(store) == AllWaiting(
        (
            Waiting(Who.WORKER, "W7", 2, 2, 3, later[2]),
            Waiting(Who.STATION, "S9", 1, 1, 1, later[1]),
            Waiting(Who.WORKER, "W8", 1, 1, 1, later[3]),
        ),
        times=5,
    )


def test_that_it_is_worked_out_anew_only_when_something_has_changed(store: OpenedStore) -> None:
    unknown = Unknown()
    refuse(store, NO_WORKER, body())
    waiting(store, unknown)
    before = unknown._waiting
    waiting(store, unknown)
    assert unknown._waiting is before
    refuse(store, NO_WORKER, body(), minute=1)
    assert waiting(store, unknown).by_id[0].times == 2


def test_that_who_was_added_meanwhile_is_marked_without_any_other_change(
    store: OpenedStore,
) -> None:
    unknown = Unknown()
    refuse(store, NO_WORKER, body())
    assert [one.known for one in waiting(store, unknown).by_id] == [False]
    run(store, AddWorker("W7", "Ana"))
    assert [one.known for one in waiting(store, unknown).by_id] == [True]


def test_that_what_was_cut_is_counted_and_waits_only_while_the_id_is_unknown(
    store: OpenedStore,
) -> None:
    refuse(store, NO_WORKER, body(note="x" * rejected.KEPT_BYTES), body())
    (one,) = waiting(store).by_id
    assert (one.events, one.whole) == (2, 1)
    run(store, Call(lambda t: rejected.forget(t.raw, [rejected.read_kept(t.raw)[1]])))
    assert [(one.events, one.whole) for one in waiting(store).by_id] == [(1, 0)]
    run(store, AddWorker("W7", "Ana"))
    assert waiting(store) == AllWaiting()


def test_that_any_number_of_ids_is_told_in_a_few_lines(store: OpenedStore) -> None:
    refuse(store, NO_WORKER, *(body(f"X{number}") for number in range(MOST_NAMED + 30)))
    found = waiting(store)
    assert (len(found.by_id), found.more_ids, found.times) == (MOST_NAMED, 30, MOST_NAMED + 30)
