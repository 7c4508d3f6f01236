from datetime import timedelta

from sqlalchemy import Connection

from factory_desktop.domain.event import Event
from factory_desktop.domain.event_log import Key, Mark
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.operation import RemoveSimulated
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store.history import explains, read_mark
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.roster import AddWorker
from tests.factories import T0, event, read, record, run


def key_at(minute: float) -> Key:
    return (to_us(T0 + timedelta(minutes=minute)), 0, 0, 0)


def explained(
    store: OpenedStore, then: Mark | None, key: Key | None, span: TimeSpan = ALL_TIME
) -> bool:
    def ask(connection: Connection) -> bool:
        return explains(connection, then, read_mark(connection), key, span)

    return read(store, ask)


def after(store: OpenedStore, *events: Event) -> Mark:
    """Store events, and return the mark before them."""
    then = read(store, read_mark)
    record(store, *events)
    return then


def test_that_nothing_has_changed_where_nothing_was_sent(store: OpenedStore) -> None:
    assert explained(store, after(store), key_at(5))


def test_that_a_first_reading_explains_nothing(store: OpenedStore) -> None:
    assert not explained(store, None, key_at(5))


def test_that_new_events_above_the_key_leave_the_rest_as_it_was(store: OpenedStore) -> None:
    record(store, event(1))
    then = after(store, event(5), event(9))
    assert explained(store, then, key_at(5))
    assert explained(store, then, None)


def test_that_a_late_event_below_the_key_is_noticed(store: OpenedStore) -> None:
    assert not explained(store, after(store, event(9), event(4)), key_at(5))


def test_that_an_event_sent_again_is_taken_for_a_change(store: OpenedStore) -> None:
    record(store, event(9))
    assert not explained(store, after(store, event(9)), key_at(5))


def test_that_events_after_a_past_span_do_not_matter(store: OpenedStore) -> None:
    past = TimeSpan(None, T0 + timedelta(minutes=10))
    assert explained(store, after(store, event(11)), key_at(12), past)
    assert not explained(store, after(store, event(3)), key_at(12), past)


def test_that_an_operation_is_noticed_and_a_name_on_the_roster_is_not(store: OpenedStore) -> None:
    then = after(store)
    run(store, AddWorker("W8", "Emily Davis"))
    assert explained(store, then, key_at(5))
    run(store, Operate(RemoveSimulated(), store.plant.rule, store.plant.zone))
    assert not explained(store, then, key_at(5))
