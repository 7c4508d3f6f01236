import json

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import text, to_us
from factory_desktop.store import rejected
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, read, run

CONFLICT = Rejection("conflict", "/count", "Another count is on file.")
NAME = (to_us(T0), "W1", "S1")


def body(worker: str = "W1", **more: object) -> bytes:
    sent = {"timestamp": text(T0), "worker_id": worker, "workstation_id": "S1", "count": 4}
    return json.dumps(sent | more).encode()


def refuse(store: OpenedStore, *refused: tuple[Rejection, bytes]) -> None:
    def keep(transaction: Transaction) -> None:
        rejected.keep(transaction.raw, refused, transaction.now)

    run(store, Call(keep))


def test_that_only_refused_counts_name_their_events(store: OpenedStore) -> None:
    conflicts = Conflicts()
    assert read(store, conflicts.read) == frozenset()
    invalid = Rejection("invalid", "/count", "Not a number.")
    refuse(store, (CONFLICT, body()), (invalid, body("W2")))
    assert read(store, conflicts.read) == {NAME}


def test_that_another_refusal_is_noticed(store: OpenedStore) -> None:
    conflicts = Conflicts()
    refuse(store, (CONFLICT, body()))
    first = read(store, conflicts.read)
    assert read(store, conflicts.read) is first
    refuse(store, (CONFLICT, body("W2")))
    assert read(store, conflicts.read) == {NAME, (NAME[0], "W2", "S1")}


def test_that_a_body_that_was_cut_or_is_no_event_names_none(store: OpenedStore) -> None:
    long = body(note="x" * rejected.KEPT_BYTES)
    refuse(store, (CONFLICT, long), (CONFLICT, b"\xff"), (CONFLICT, body(timestamp="yesterday")))
    assert read(store, Conflicts().read) == frozenset()
