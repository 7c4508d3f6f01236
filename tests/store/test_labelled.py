from datetime import timedelta

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.label import RIGHT, WRONG
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import labelled, model_versions
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, on_file, read, record, rows
from tests.labels import said, was, write
from tests.model_floor import DAY, sent

MINUTE = timedelta(minutes=1)


def test_that_labelled_events_are_read_with_all_that_the_camera_said(store: OpenedStore) -> None:
    first, second = sent(T0), sent(T0 + DAY, "2.1", camera="CAM-2", worker="W2")
    record(store, first, sent(T0 + MINUTE), second)
    write(store, said(second, was(EventType.IDLE)), said(first))
    found = read(store, labelled.of_span)
    assert [one.number for one in found] == [1, 2]
    assert [one.verdict for one in found] == [was(EventType.IDLE), RIGHT]
    assert [one.stored for one in found] == [on_file(store)[2], on_file(store)[0]]
    assert read(store, labelled.of_worker, "W2") == found[:1]


def test_that_a_span_is_read_alone_and_page_by_page(store: OpenedStore) -> None:
    events = [sent(T0 + n * MINUTE) for n in range(6)]
    record(store, *events)
    write(store, *(said(one) for one in reversed(events)))
    span = TimeSpan(T0 + MINUTE, T0 + 4 * MINUTE)
    found = read(store, labelled.of_span, span)
    assert [one.stored.event for one in found] == events[3:0:-1]
    first = read(store, labelled.of_span, span, 0, 2)
    assert first + read(store, labelled.of_span, span, first[-1].number, 2) == found


def test_that_what_is_new_since_a_label_is_counted(store: OpenedStore) -> None:
    record(store, event(0), event(1))
    assert (read(store, labelled.count_since), read(store, labelled.newest_number)) == (0, 0)
    write(store, said(event(0)), said(event(1)))
    newest = read(store, labelled.newest_number)
    assert (read(store, labelled.count_since), newest) == (2, 2)
    assert read(store, labelled.count_since, newest) == 0
    # One that says something else of the same event is new again.
    write(store, said(event(0), WRONG))
    assert (read(store, labelled.count_since, newest), read(store, labelled.count_since)) == (1, 2)


def test_that_sums_are_by_version_and_of_what_was_known_by_then(store: OpenedStore) -> None:
    events = [sent(T0), sent(T0 + MINUTE), sent(T0, "2.1"), sent(T0 + MINUTE, "2.1"), event(9)]
    events[2] = sent(T0, "2.1", worker="W2")
    events[3] = sent(T0 + MINUTE, "2.1", worker="W2")
    record(store, *events)
    write(store, *(said(one) for one in events[:3]), said(events[3], WRONG), said(events[4], WRONG))
    keys = dict(rows(store, "SELECT version, id FROM model_version"))
    assert read(store, labelled.sums) == {
        keys["2.0"]: Accuracy(2, 2),
        keys["2.1"]: Accuracy(1, 2),
        0: Accuracy(0, 1),
    }
    versions = read(store, model_versions.read)
    assert [one.labelled for one in versions] == [Accuracy(2, 2), Accuracy(1, 2)]
    (at_us,) = rows(store, "SELECT min(labelled_us) FROM label")[0]
    assert at_us > to_us(T0)
    assert read(store, labelled.sums, T0) == {}
