import pytest

from factory_desktop.domain.errors import CancelledByUserError
from factory_desktop.domain.event import Event, Rejection
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.taking_in import TakeIn
from tests.factories import event, on_file, rows, run


def part(*items: Event | Rejection) -> TakeIn:
    return TakeIn(items, [b"{}"] * len(items), "night.jsonl")


def test_that_events_of_several_slices_are_stored_and_told_of(store: OpenedStore) -> None:
    items = [event(minute) for minute in range(1500)]
    recorded = run(store, part(*items, event(0), event(0, worker="W9")))
    assert [one.stored for one in recorded] == [1000, 500]
    assert len(on_file(store)) == 1500


def test_that_what_is_refused_is_kept_like_a_cameras(store: OpenedStore) -> None:
    run(store, part(event(0, worker="W9"), Rejection("malformed", "", "No JSON.")))
    found = rows(store, "SELECT code, body FROM rejected_event ORDER BY id")
    assert [tuple(row) for row in found] == [("unknown-worker", b"{}"), ("malformed", b"{}")]


def test_that_it_stands_in_the_audit_trail(store: OpenedStore) -> None:
    run(store, part(event(0), event(0), event(0, worker="W9")))
    (detail,) = rows(store, "SELECT detail FROM audit WHERE action = 'Import'")[0]
    assert detail == '{"file":"night.jsonl","added":1,"duplicates":1,"refused":1}'


def test_that_cancel_leaves_nothing(store: OpenedStore) -> None:
    def stop_late(done: int, _total: int) -> None:
        if done:
            raise CancelledByUserError("Cancelled.")

    items = [event(minute) for minute in range(1500)]
    with pytest.raises(CancelledByUserError):
        run(store, part(*items, event(0, worker="W9")), stop_late)
    assert on_file(store) == ()
    assert rows(store, "SELECT * FROM audit WHERE action = 'Import'") == []
    assert run(store, part(event(3)))[0].stored == 1
