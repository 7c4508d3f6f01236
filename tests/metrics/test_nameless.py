from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.metrics.nameless import nameless
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker
from tests.factories import T0, read, run

HOUR = timedelta(hours=1)
NAMES = {"W7": "Ana María López", "W8": "Li Na", "W9": "O'Brien", "W10": "x"}


def masked(store: OpenedStore, text: str, reason: str = "") -> Note:
    note = Note(T0, T0 + HOUR, "W7", None, reason, text)

    def query(connection: Connection) -> tuple[Note, ...]:
        return nameless(connection, (note,))

    (found,) = read(store, query)
    return found


@pytest.fixture
def named(store: OpenedStore) -> OpenedStore:
    for worker_id, name in NAMES.items():
        run(store, AddWorker(worker_id, name))
    return store


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ana María López waits", "W7 waits"),
        ("ana maría lópez, LI NA", "W7, W8"),
        ("López and María's belt", "W7 and W7's belt"),
        ("Ask O'Brien.", "Ask W9."),
        ("Nap, line, banana, Lopezia", "Nap, line, banana, Lopezia"),
        ("Box x is empty", "Box x is empty"),
        ("", ""),
    ],
)
def test_that_names_and_their_parts_are_ids(named: OpenedStore, text: str, said: str) -> None:
    found = masked(named, text)
    assert found.text == said
    assert found.masked == (text != said)


def test_that_a_reason_names_nobody_either(named: OpenedStore) -> None:
    assert masked(named, "", "Waiting for Li Na").reason == "Waiting for W8"


def test_that_what_was_changed_is_never_written_back(named: OpenedStore) -> None:
    with pytest.raises(ValueError, match="Show names again"):
        WriteNote(masked(named, "Li Na waits"))
    assert WriteNote(masked(named, "All wait")).note.text == "All wait"


def test_that_without_notes_nothing_is_read(store: OpenedStore) -> None:
    assert read(store, nameless, ()) == ()


def test_that_times_stay(named: OpenedStore) -> None:
    found = masked(named, "Li Na")
    assert (found.start, found.end, found.worker_id) == (T0, T0 + HOUR, "W7")
    assert isinstance(found.start, datetime)
