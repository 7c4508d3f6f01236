from datetime import datetime, timedelta
from pathlib import Path

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import to_us
from factory_desktop.store import events, rejected
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, AddPlant, Call, event, open_store, read, record, rows, run

WHY = Rejection("invalid", "/count", "A count is a whole number.")


UNKNOWN = Rejection("unknown-worker", "/worker_id", "Who?")


def keep(
    store: OpenedStore,
    *bodies: bytes,
    why: Rejection = WHY,
    at: datetime = T0,
    sender: str = "",
) -> None:
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, body) for body in bodies], at, sender)))


def shares(store: OpenedStore) -> dict[tuple[str, str], int]:
    found = rows(store, "SELECT sender, code, count(*) FROM rejected_event GROUP BY 1, 2")
    return {(sender, code): count for sender, code, count in found}


def test_that_a_refused_event_is_kept_with_its_reason_and_body(store: OpenedStore) -> None:
    keep(store, b'{"count": -1}')
    assert rows(
        store,
        "SELECT code, pointer, detail, body, body_bytes, times, first_us, last_us"
        " FROM rejected_event",
    ) == [("invalid", "/count", WHY.detail, b'{"count": -1}', 13, 1, to_us(T0), to_us(T0))]


def test_that_the_same_again_counts_up_over_restarts(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    record(store, event(worker="W9"), event(worker="W9"))
    store.close()
    store = open_store(tmp_path)
    record(store, event(worker="W9"))
    assert rows(store, "SELECT times, first_us < last_us FROM rejected_event") == [(3, 1)]
    assert read(store, rejected.count) == 3
    store.close()


def test_that_another_body_or_another_reason_is_another_entry(store: OpenedStore) -> None:
    keep(store, b"a", b"b")
    keep(store, b"a", why=Rejection("invalid", "/confidence", ""))
    keep(store, b"a", why=Rejection("conflict", "/count", ""))
    assert read(store, rejected.count) == len(rows(store, "SELECT 1 FROM rejected_event")) == 4


def test_that_reason_and_body_cannot_be_shifted_into_each_other(store: OpenedStore) -> None:
    keep(store, b"/xy", why=Rejection("invalid", "", ""))
    keep(store, b"y", why=Rejection("invalid", "/x", ""))
    assert len(rows(store, "SELECT 1 FROM rejected_event")) == 2


def test_that_only_the_beginning_of_a_large_body_is_kept_but_the_whole_tells_it_apart(
    store: OpenedStore,
) -> None:
    keep(store, b"x" * 10_000 + b"1", b"x" * 10_000 + b"2")
    found = rows(store, "SELECT length(body), body_bytes FROM rejected_event")
    assert found == [(4096, 10_001)] * 2


def test_that_no_more_than_the_newest_ten_thousand_are_kept(store: OpenedStore) -> None:
    keep(store, *(b"%d" % number for number in range(9_999)))
    keep(store, b"0", b"1", at=T0 + timedelta(hours=1))  # seen again: no longer the oldest
    keep(store, *(b"new %d" % number for number in range(5)), at=T0 + timedelta(hours=2))
    assert rows(store, "SELECT count(*) FROM rejected_event") == [(9_900,)]
    bodies = {body for (body,) in rows(store, "SELECT body FROM rejected_event")}
    assert {b"0", b"1", b"new 0", b"new 4"} <= bodies
    assert {b"%d" % number for number in range(2, 106)}.isdisjoint(bodies)
    keep(store, *(b"more %d" % number for number in range(100)))
    assert rows(store, "SELECT count(*) FROM rejected_event") == [(10_000,)]


def test_that_who_sends_much_costs_others_nothing_that_is_kept(store: OpenedStore) -> None:
    keep(store, b"of nobody", sender="")
    keep(store, b"of another", sender="CAM-2")
    for batch in range(11):
        junk = (b"%d-%d" % (batch, number) for number in range(1000))
        keep(store, *junk, why=UNKNOWN, at=later(1 + batch), sender="CAM-1")
    assert shares(store) == {
        ("", "invalid"): 1,
        ("CAM-1", "unknown-worker"): 9_898,
        ("CAM-2", "invalid"): 1,
    }
    oldest = "SELECT CAST(body AS TEXT) FROM rejected_event WHERE sender = 'CAM-1' ORDER BY id"
    assert rows(store, oldest)[0] == ("1-102",)


def test_that_those_who_send_most_come_down_to_the_same(store: OpenedStore) -> None:
    for sender, count in (("CAM-1", 6000), ("CAM-2", 3900), ("CAM-3", 100)):
        keep(store, *(b"%d" % number for number in range(count)), sender=sender)
    keep(store, *(b"%d" % number for number in range(5000)), sender="CAM-3")
    senders = ("CAM-1", "CAM-2", "CAM-3")
    assert [shares(store)[sender, "invalid"] for sender in senders] == [3300, 3300, 3300]


def test_that_what_cannot_be_read_goes_before_what_waits(store: OpenedStore) -> None:
    keep(store, b"waits", why=UNKNOWN)
    for batch in range(11):
        junk = (b"%d-%d" % (batch, number) for number in range(1000))
        keep(store, *junk, at=later(1 + batch))
    assert shares(store) == {("", "unknown-worker"): 1, ("", "invalid"): 9_899}


def test_that_pruning_reads_no_more_than_it_removes(store: OpenedStore) -> None:
    with store.reading.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        cursor = raw.cursor()
        cursor.execute("EXPLAIN QUERY PLAN " + rejected._PRUNE, ("CAM-1", 1))
        plan = " ".join(row[3] for row in cursor.fetchall())
    assert "rejected_event_share (sender=?)" in plan
    assert "TEMP B-TREE" not in plan


def test_that_nothing_refused_counts_as_nothing(store: OpenedStore) -> None:
    assert read(store, rejected.count) == 0


def test_that_the_body_kept_is_that_of_the_refused_event(store: OpenedStore) -> None:
    run(store, RecordEvents((event(0), event(1, "W9"), event(2)), (b"zero", b"one", b"two")))
    assert rows(store, "SELECT body FROM rejected_event") == [(b"one",)]


def test_that_each_of_several_senders_stored_at_once_is_kept_with_its_own(
    store: OpenedStore,
) -> None:
    sent = (
        RecordEvents((event(0), WHY), (b"zero", b"one"), "CAM-1"),
        RecordEvents((WHY,), (b"two",)),
        RecordEvents((WHY, event(1, "W9")), (b"one", b"four"), "CAM-2"),
    )
    run(store, Call(lambda transaction: events.record(transaction, sent)))
    kept = rows(store, "SELECT sender, body FROM rejected_event ORDER BY id")
    assert kept == [("CAM-1", b"one"), ("", b"two"), ("CAM-2", b"one"), ("CAM-2", b"four")]


def test_that_the_newest_are_read_first_as_text(store: OpenedStore) -> None:
    keep(store, b'{"worker_id": "W9"}', at=T0)
    keep(store, b"\xff" + b"x" * 5000, why=Rejection("invalid", "", "No JSON."), at=later(1))
    keep(store, b'{"worker_id": "W9"}', at=later(2))
    first, second = read(store, rejected.newest)
    assert (first.sent, first.times, first.last_at) == ('{"worker_id": "W9"}', 2, later(2))
    assert (first.reason, first.pointer, first.is_whole) == (WHY.detail, "/count", True)
    assert second.sent.startswith("\N{REPLACEMENT CHARACTER}xxx")
    assert (len(second.sent), second.is_whole) == (4096, False)
    assert read(store, rejected.newest, 1) == (first,)
    assert first.number != second.number


def refuse_again(store: OpenedStore, body: bytes, why: Rejection) -> None:
    def refuse(transaction: Transaction) -> None:
        (one,) = (one for one in rejected.read_kept(transaction.raw) if one.body == body)
        rejected.refuse_again(transaction.raw, one, why)

    run(store, Call(refuse))


def test_that_another_reason_takes_the_place_of_the_first_and_the_stamp_tells(
    store: OpenedStore,
) -> None:
    keep(store, b"a", b"b")
    before = read(store, rejected.read_stamp)
    refuse_again(store, b"a", Rejection("invalid", "/count", "Said in other words."))
    assert read(store, rejected.read_stamp) == before
    refuse_again(store, b"a", Rejection("conflict", "/count", "Another."))
    assert read(store, rejected.read_stamp) != before
    keep(store, b"a", why=Rejection("conflict", "/count", "Another."), at=later(1))
    found = rows(store, "SELECT body, code, detail, times FROM rejected_event ORDER BY body")
    assert found == [(b"a", "conflict", "Another.", 2), (b"b", "invalid", WHY.detail, 1)]


def test_that_an_event_refused_for_both_reasons_is_one(store: OpenedStore) -> None:
    why = Rejection("unknown-station", "/workstation_id", "Who?")
    keep(store, b"a", at=later(2))
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, b"a")], later(5))))
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, b"a")], later(6))))

    def refuse(transaction: Transaction) -> None:
        first = rejected.read_kept(transaction.raw)[0]
        rejected.refuse_again(transaction.raw, first, why)

    run(store, Call(refuse))
    found = rows(store, "SELECT code, times, first_us, last_us FROM rejected_event")
    assert found == [("unknown-station", 3, to_us(later(2)), to_us(later(6)))]


def later(minutes: int) -> datetime:
    return T0 + timedelta(minutes=minutes)
