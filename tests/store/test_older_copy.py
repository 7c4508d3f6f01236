from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from factory_desktop.domain.operation import Clear, Operation
from factory_desktop.store import older_copy
from factory_desktop.store.copying import copy
from factory_desktop.store.engine import raw_of
from factory_desktop.store.older_copy import OlderCopy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, read, record, rows, run


@dataclass(frozen=True)
class Copying:
    reason: str

    def run(self, transaction: Transaction) -> Path:
        return copy(transaction.store, transaction.backups, self.reason, transaction.now)


def operate(store: OpenedStore, operation: Operation) -> None:
    run(store, Operate(operation, store.plant.rule, store.plant.zone))


def newest(store: OpenedStore, closing: ExitStack) -> OlderCopy:
    found = older_copy.newest(store.place)
    assert found is not None
    return closing.enter_context(found)


def counts(store: OpenedStore, copied: OlderCopy, *, whole: bool = True) -> bool:
    return read(
        store,
        lambda connection: copied.is_newer_than_removals(raw_of(connection), trail_is_whole=whole),
    )


def test_that_the_newest_copy_that_can_be_read_is_taken(store: OpenedStore) -> None:
    with ExitStack() as closing:
        assert older_copy.newest(store.place) is None
        first = run(store, Copying("daily"))
        (store.place.backups / "factory-29991231-000000-daily.db").write_bytes(b"damaged" * 999)
        assert newest(store, closing).file == first


def test_that_its_events_are_given_in_order_and_its_keys_compared(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(25)))
    run(store, Copying("daily"))
    run(store, Call(lambda transaction: transaction.raw.execute("DELETE FROM worker WHERE id = 3")))
    with ExitStack() as closing:
        copied = newest(store, closing)
        found = list(copied.events(0, 10))
        assert [len(one) for one in found] == [10, 10, 5]
        assert [row for one in found for row in one] == rows(store, "SELECT * FROM event")
        assert read(store, lambda c: copied.same_keys(raw_of(c)))["worker"] == {1, 2}
        assert copied.roots()["event"] > 1
        assert len(copied.rows("worker", "id > 1")) == 2


@pytest.mark.parametrize(("reason", "is_taken"), [("daily", True), ("before-clear", False)])
def test_that_without_the_trail_the_reason_of_the_copy_counts(
    store: OpenedStore, reason: str, is_taken: bool
) -> None:
    run(store, Copying(reason))
    with ExitStack() as closing:
        assert counts(store, newest(store, closing), whole=False) is is_taken


def test_that_what_was_cleared_since_does_not_come_back(store: OpenedStore) -> None:
    record(store, event())
    run(store, Copying("daily"))
    with ExitStack() as closing:
        copied = newest(store, closing)
        assert counts(store, copied)
        operate(store, Clear())
        assert not counts(store, copied)
        record(store, event(1))
        run(store, Copying("later"))
