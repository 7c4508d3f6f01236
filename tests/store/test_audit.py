import json
import sqlite3
from concurrent.futures import Future
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from factory_desktop.domain.audit_line import Disclosure, Misfit
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import to_us
from factory_desktop.store import audit
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, open_store, read, rows, run


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


def noted(store: OpenedStore, *actions: str) -> None:
    for action in actions:
        run(store, Call(partial(audit.note, action=action, worker_id="W1")))


def misfit(file: Path) -> Misfit | None:
    with closing(sqlite3.connect(file)) as raw:
        return audit.misfit(raw)


def spoil(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute(statement)


def test_that_the_newest_lines_are_read_with_who_wanted_them(store: OpenedStore) -> None:
    before = read(store, audit.read).count
    done: Future[None] = Future()
    command = audit.WriteDisclosure(Disclosure("report-printed", (("report", "Day"),)))
    ticket = Ticket(command, lambda result, _error: done.set_result(result), actor="window")
    store.writer.submit(ticket)
    done.result(20)
    trail = read(store, audit.read, 1)
    assert (trail.count, trail.misfit) == (before + 1, None)
    (line,) = trail.lines
    assert (line.number, line.actor, line.action) == (before + 1, "window", "report-printed")
    assert line.detail == '{"report":"Day"}'


def test_that_one_changed_byte_names_its_line(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    noted(store, "first-one", "marked-one", "third-one")
    file = store.place.file
    store.close()
    assert misfit(file) is None
    held = file.read_bytes()
    assert held.count(b"marked-one") == 1
    file.write_bytes(held.replace(b"marked-one", b"marked-onf"))
    assert misfit(file) == Misfit(2)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE audit SET at_us = at_us + 1 WHERE id = 2", Misfit(2)),
        ("UPDATE audit SET actor = 'window' WHERE id = 3", Misfit(3)),
        ("UPDATE audit SET detail = '{}' WHERE id = 1", Misfit(1)),
        ("UPDATE audit SET hash = x'00' WHERE id = 2", Misfit(2)),
        ("UPDATE audit SET id = 9 WHERE id = 4", Misfit(9)),
        ("DELETE FROM audit WHERE id = 2", Misfit(3)),
        ("DELETE FROM audit WHERE id > 2", Misfit(3, missing=True)),
        ("DELETE FROM audit", Misfit(1, missing=True)),
    ],
)
def test_that_the_first_line_that_does_not_fit_is_told(
    tmp_path: Path, statement: str, found: Misfit
) -> None:
    store = open_store(tmp_path)
    noted(store, "a-1", "a-2", "a-3", "a-4")
    file = store.place.file
    store.close()
    assert misfit(file) is None
    spoil(file, statement)
    assert misfit(file) == found
    # What is written later mends nothing.
    store = open_store(tmp_path)
    noted(store, "a-5")
    store.close()
    told = misfit(file)
    assert told is not None
    assert told.number in {found.number, found.number + 1}


def test_that_a_chain_made_anew_fits(store: OpenedStore) -> None:
    def rewrite(transaction: Transaction) -> None:
        transaction.raw.execute("UPDATE audit SET detail = '{}' WHERE id > 1")
        audit.chain(transaction.raw, audit.all_lines(transaction.raw))
        audit.note(transaction, "after-all")

    noted(store, "a-1", "a-2")
    run(store, Call(rewrite))
    assert read(store, audit.read).misfit is None
