from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.store import review_candidates
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.review_candidates import Found
from tests.factories import T0, read, record, rows
from tests.labels import said, write
from tests.model_floor import DAY, sent

MINUTE = timedelta(minutes=1)
LATER = to_us(T0 + DAY)


def look(store: OpenedStore, rows: int = 100, each: int = 10, model: int | None = None) -> Found:
    found = Found()
    read(
        store,
        lambda c: review_candidates.look(raw_of(c), found, LATER, rows, each, model),
    )
    return found


def test_that_of_each_group_the_least_sure_are_candidates(store: OpenedStore) -> None:
    events = [sent(T0 + n * MINUTE, confidence=0.9 - n / 10, camera="CAM-1") for n in range(4)]
    other = sent(T0, "2.1", kind=EventType.IDLE, confidence=0.99, camera="CAM-2", worker="W2")
    record(store, *events, other)
    found = look(store, each=2)
    assert sorted(one.conf_ppm for one in found.candidates) == [600_000, 700_000, 990_000]
    assert len({one.group for one in found.candidates}) == 2
    assert (found.seen, found.since_us) == (5, to_us(T0))


def test_that_labelled_events_are_no_candidates_and_count_as_done(store: OpenedStore) -> None:
    events = [sent(T0 + n * MINUTE, confidence=0.5 + n / 10) for n in range(4)]
    record(store, *events)
    write(store, said(events[0]), said(events[2]))
    found = look(store)
    assert sorted(one.conf_ppm for one in found.candidates) == [600_000, 800_000]
    assert list(found.done.values()) == [2]


def test_that_no_more_than_the_newest_are_looked_through(store: OpenedStore) -> None:
    record(store, *(sent(T0 + n * MINUTE, confidence=0.1 + n / 100) for n in range(50)))
    write(store, said(sent(T0)))
    found = look(store, rows=10)
    assert (found.seen, found.since_us) == (10, to_us(T0 + 40 * MINUTE))
    assert min(one.conf_ppm for one in found.candidates) == 500_000
    assert found.done.total() == 0


def test_that_one_version_can_be_looked_for_alone(store: OpenedStore) -> None:
    record(store, *(sent(T0 + n * MINUTE, "2.1" if n % 2 else "2.0") for n in range(6)))
    ((key,),) = rows(store, "SELECT id FROM model_version WHERE version = '2.1'")
    found = look(store, model=key)
    assert (found.seen, {one.group.model for one in found.candidates}) == (3, {key})
    assert look(store, model=99).since_us is None


def test_that_what_was_passed_over_counts_as_done(store: OpenedStore) -> None:
    record(store, sent(T0), sent(T0 + MINUTE))
    found = look(store)
    first = found.candidates[0]
    assert list(review_candidates.without(found, {first.key})) == found.candidates[1:]
    assert found.done[first.group] == 1
