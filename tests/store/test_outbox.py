from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.letter import SHORTEST, Hook, Letter, Outcome
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import outbox
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.outbox import LetterCounts, Post, Settle, TryAgain
from tests.factories import T0, Call, open_store, read, rows, run

A, R = Hook.ALERT, Hook.RETRAINING
WAITS = Outcome(problem=Sentence("The receiver refuses it ({status}).", status=503))
GIVEN_UP = Outcome(given_up=True, problem=Sentence("Never."))
DELIVERED = Outcome(delivered=True)


@dataclass
class HandClock:
    """Stands where it was put."""

    at: datetime = T0
    past: bool = False

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def kept(tmp_path: Path, clock: HandClock) -> Iterator[OpenedStore]:
    store = open_store(tmp_path, clock)
    yield store
    store.close()


def letter(name: str, hook: Hook = A) -> Letter:
    return Letter(name, hook, "fired", '{"worker_id":"W1"}')


def due(store: OpenedStore, *hooks: Hook) -> str | None:
    found = read(store, outbox.next_due, hooks or (A, R))
    return found[0].id if found else None


def test_that_a_letter_waits_until_it_is_delivered_and_is_then_forgotten_but_for_its_fate(
    kept: OpenedStore,
) -> None:
    run(kept, Post(letter("a")))
    assert read(kept, outbox.next_due, (A,)) == (letter("a"), T0)
    assert due(kept, R) is None
    run(kept, Settle(letter("a"), DELIVERED))
    assert due(kept) is None
    (told,) = read(kept, outbox.newest, A, 10)
    assert (told.letter_id, told.tries, told.delivered_at, told.problem) == ("a", 1, T0, None)
    assert rows(kept, "SELECT body FROM outbox") == [("",)]
    assert read(kept, outbox.counts) == {A: LetterCounts(1), R: LetterCounts()}


def test_that_a_letter_put_in_twice_is_one_also_after_it_was_delivered(kept: OpenedStore) -> None:
    run(kept, Post(letter("a")))
    run(kept, Settle(letter("a"), DELIVERED))
    run(kept, Post(letter("a")))
    assert due(kept) is None


def test_that_it_goes_with_the_transaction_that_it_tells_of(kept: OpenedStore) -> None:
    def fail(transaction: object) -> None:
        outbox.put(transaction, (letter("a"),))  # type: ignore[arg-type]
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - our own
        run(kept, Call(fail))
    assert due(kept) is None


def test_that_a_failure_has_all_for_that_address_wait_and_no_other(
    kept: OpenedStore, clock: HandClock
) -> None:
    for one in (letter("a"), letter("b"), letter("r", R)):
        run(kept, Post(one))
    run(kept, Settle(letter("a"), WAITS))
    assert due(kept) == "r"
    found = read(kept, outbox.next_due, (A,))
    assert found is not None
    # The next try is of another one: what is wrong may be one letter.
    assert (found[0].id, found[1]) == ("b", T0 + SHORTEST)
    run(kept, Post(letter("c")))
    clock.at += SHORTEST
    run(kept, Settle(letter("b"), DELIVERED))
    assert due(kept, A) in {"a", "c"}
    told = {one.letter_id: one for one in read(kept, outbox.newest, A, 10)}
    assert told["a"].problem is not None
    assert told["a"].problem == "The receiver refuses it (503)."
    assert told["a"].problem.values == {"status": 503}
    assert told["c"].next_at == T0 + SHORTEST


def test_that_a_pause_that_was_asked_for_is_kept(kept: OpenedStore) -> None:
    run(kept, Post(letter("a")))
    run(kept, Settle(letter("a"), Outcome(retry_after=timedelta(minutes=5))))
    found = read(kept, outbox.next_due, (A,))
    assert found is not None
    assert found[1] >= T0 + timedelta(minutes=5)


def test_that_what_was_given_up_is_tried_again_at_a_new_address(kept: OpenedStore) -> None:
    run(kept, Post(letter("a")))
    run(kept, Settle(letter("a"), GIVEN_UP))
    run(kept, Settle(letter("a"), GIVEN_UP))
    assert due(kept) is None
    assert read(kept, outbox.counts)[A] == LetterCounts(0, 1)
    (told,) = read(kept, outbox.newest, A, 10)
    assert (told.given_up_at, told.problem) == (T0, "Never.")
    run(kept, TryAgain(A))
    assert due(kept) == "a"


def test_that_it_is_bounded(kept: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MOST_WAITING", 3)
    monkeypatch.setattr(outbox, "KEPT", 1)
    for name in "abcde":
        run(kept, Post(letter(name)))
    assert rows(kept, "SELECT id FROM outbox ORDER BY id") == [("c",), ("d",), ("e",)]
    for name in "cde":
        run(kept, Settle(letter(name), DELIVERED))
    assert len(rows(kept, "SELECT id FROM outbox")) == 1
    assert read(kept, outbox.counts)[A] == LetterCounts(3, 2)
