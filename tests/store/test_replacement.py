import sqlite3

import pytest

from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import event, record, run, submit, wait_until


class Meet:
    """Meet damage."""

    def run(self, _transaction: Transaction) -> None:
        error = sqlite3.DatabaseError("it is injected")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def test_that_it_is_tried_until_it_is_done_and_whoever_waits_is_told(store: OpenedStore) -> None:
    tried: list[int] = []
    replace = store._replace

    def replace_at_last() -> None:
        tried.append(1)
        if len(tried) == 1:
            raise KnownError("It cannot be moved.")
        replace()

    store.writer.replace_by(replace_at_last)
    with pytest.raises(StoreUnavailableError, match="damaged"):
        run(store, Meet())
    wait_until(lambda: len(tried) == 1)
    with pytest.raises(StoreUnavailableError, match="cannot be moved"):
        record(store, event())
    wait_until(lambda: len(tried) == 2)
    record(store, event())


def test_that_the_program_can_end_before_it_is_done(store: OpenedStore) -> None:
    def never() -> None:
        raise KnownError("It cannot be moved.")

    store.writer.replace_by(never)
    waiting = submit(store, Meet())
    with pytest.raises(StoreUnavailableError):
        waiting.result(10)
    assert store.writer.stop()
