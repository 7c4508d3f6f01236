import json
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import to_us
from factory_desktop.store import audit
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, rows, run


def test_that_a_line_says_when_what_and_with_what(store: OpenedStore) -> None:
    def act(transaction: Transaction) -> int:
        audit.note(transaction, "tested", number=1, path=Path("a") / "b", nothing=None)
        return to_us(transaction.now)

    at_us = run(store, Call(act))
    found = rows(store, "SELECT at_us, actor, action, detail FROM audit ORDER BY id DESC LIMIT 1")
    assert found[0][:3] == (at_us, "", "tested")
    assert json.loads(found[0][3]) == {
        "number": 1,
        "path": str(Path("a") / "b"),
        "nothing": None,
    }


def test_that_what_was_rolled_back_leaves_no_line(store: OpenedStore) -> None:
    def fail(transaction: Transaction) -> None:
        audit.note(transaction, "tested")
        raise KnownError("No.")

    with pytest.raises(KnownError):
        run(store, Call(fail))
    assert rows(store, "SELECT count(*) FROM audit WHERE action = 'tested'") == [(0,)]
