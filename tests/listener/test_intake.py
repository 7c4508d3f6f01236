"""The table of hostile bodies: each a 4xx problem, nothing stored, and the next event is taken."""

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from factory_desktop.domain import instant
from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.listener import intake
from factory_desktop.listener.intake import read_batch, read_event
from factory_desktop.listener.problem import ProblemError
from tests.listener.client import EVENT, Answer
from tests.listener.conftest import Program

NOW = datetime(2026, 2, 1, tzinfo=UTC)
GOOD = msgspec.json.encode(EVENT)


def altered(**changes: Any) -> bytes:
    return msgspec.json.encode(EVENT | changes)


def spelled(field: str, literal: bytes) -> bytes:
    """The good event with a field's value as it stands, which need not be JSON."""
    value = msgspec.json.encode(EVENT[field])
    return GOOD.replace(
        b'"%s":%s' % (field.encode(), value), b'"%s":%s' % (field.encode(), literal)
    )


NOT_JSON = {
    "empty": b"",
    "malformed": b"{not json}",
    "truncated": GOOD[:-10],
    "something behind": GOOD + b" x",
    "byte order mark": b"\xef\xbb\xbf" + GOOD,
    "UTF-16": GOOD.decode().encode("utf-16"),
    "UTF-16 without a mark": GOOD.decode().encode("utf-16-le"),
    "Latin-1": spelled("worker_id", '"Müller"'.encode("latin-1")),
    "not UTF-8 in an unknown field": GOOD[:-1] + b',"note":"\xff"}',
    "overlong UTF-8": GOOD[:-1] + b',"note":"\xc0\x80"}',
    "nested 100,000 deep": b"[" * 100_000 + b"]" * 100_000,
    "nested in an unknown field": GOOD[:-1] + b',"note":' + b"[" * 99_999 + b"]" * 99_999 + b"}",
    "NaN": spelled("confidence", b"NaN"),
    "Infinity": spelled("confidence", b"Infinity"),
    "minus Infinity": spelled("confidence", b"-Infinity"),
    "leading zero": spelled("count", b"01"),
    "a comment": b"/* */" + GOOD,
    "single quotes": GOOD.replace(b'"', b"'"),
    "a control in a string": spelled("worker_id", b'"W\x001"'),
    "broken behind a wrong field": b'{"confidence":true,',
}

INVALID = {
    "null": b"null",
    "a list": b"[" + GOOD + b"]",
    "a string": b'"event"',
    "a number": b"1",
    "nothing in it": b"{}",
    "half a character": spelled("worker_id", b'"\\ud800"'),
    "half a character in an unknown field": GOOD[:-1] + b',"note":"cut \\ud83d"}',
    "half a character in an unknown name": GOOD[:-1] + b',"\\udc00":1}',
    "half a character behind a wrong field": b'{"confidence":true,"note":"\\ud83d"}',
    "a doubled key whose last is wrong": GOOD[:-1] + b',"confidence":2}',
    "1e999": spelled("confidence", b"1e999"),
    "2**70 as confidence": altered(confidence=2**70),
    "2**70 as count": altered(count=2**70),
    "-2**70 as count": altered(count=-(2**70)),
    "true as confidence": altered(confidence=True),
    "true as count": altered(count=True),
    "quoted confidence": altered(confidence="0.9"),
    "quoted count": altered(count="1"),
    "null confidence": altered(confidence=None),
    "confidence above 1": altered(confidence=1.0000001),
    "confidence below 0": altered(confidence=-0.1),
    "half a unit": altered(count=0.5),
    "minus one": altered(count=-1),
    "too many units": altered(count=100_001),
    "NUL in an id": altered(worker_id="W1\0"),
    "newline behind an id": altered(worker_id="W1\n"),
    "right-to-left override": altered(worker_id="W\u202e1"),
    "HTML": altered(worker_id="<script>alert(1)</script>"),
    "SQL": altered(worker_id="' OR 1=1 --"),
    "empty id": altered(worker_id=""),
    "id of 51 characters": altered(worker_id="W" * 51),
    "id of 10,000 characters": altered(worker_id="W" * 10_000),
    "full-width digits": altered(worker_id="W\uff11"),
    "camera id with a slash": altered(camera_id="../etc"),
    "another event type": altered(event_type="sleeping"),
    "event type in capitals": altered(event_type="WORKING"),
    "no zone": altered(timestamp="2026-01-22T10:15:00"),
    "+25:00": altered(timestamp="2026-01-22T10:15:00+25:00"),
    "24:00": altered(timestamp="2026-01-22T24:00:00Z"),
    ":60": altered(timestamp="2026-01-22T10:15:60Z"),
    "year 0001": altered(timestamp="0001-01-01T00:00:00Z"),
    "year 0001 pushed below": altered(timestamp="0001-01-01T00:00:00+10:00"),
    "year 1999": altered(timestamp="1999-12-31T23:59:59Z"),
    "year 9999": altered(timestamp="9999-12-31T23:59:59Z"),
    "year 9999 pushed above": altered(timestamp="9999-12-31T23:59:59-10:00"),
    "30 February": altered(timestamp="2025-02-30T10:00:00Z"),
    "week date": altered(timestamp="2026-W04-4T10:15:00Z"),
    "epoch seconds": altered(timestamp=1_769_076_900),
    "epoch seconds, quoted": altered(timestamp="1769076900"),
    "a space for the T": altered(timestamp="2026-01-22 10:15:00Z"),
    "a comma for the dot": altered(timestamp="2026-01-22T10:15:00,5Z"),
    "digits of another script": altered(timestamp="٢٠٢٦-01-22T10:15:00Z"),
    "newline behind the time": altered(timestamp="2026-01-22T10:15:00Z\n"),
}


def check_refused(answer: Answer, status: int, sent: bytes) -> None:
    assert answer.status == status, answer
    assert answer.code in {"malformed", "invalid"}
    for telling in (b"script", b"OR 1=1", b"sleeping", b"M\xc3\xbcller", b"1769076900"):
        if telling in sent:
            assert telling not in answer.body, "the input came back"


def stored(program: Program) -> int:
    with sqlite3.connect(program.data_dir / "factory.db") as store:
        return int(store.execute("SELECT count(*) FROM event").fetchone()[0])


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON.keys())
def test_that_what_is_not_json_is_a_400(program: Program, body: bytes) -> None:
    before = stored(program)
    check_refused(program.client.post("/api/v1/events", body), 400, body)
    batch = b'{"events":[' + (body or b",") + b"]}"
    check_refused(program.client.post("/api/v1/events/batch", batch), 400, body)
    assert stored(program) == before
    assert program.takes_a_good_event()


@pytest.mark.parametrize("body", INVALID.values(), ids=INVALID.keys())
def test_that_an_invalid_event_is_a_422_and_in_a_batch_costs_only_itself(
    program: Program, body: bytes
) -> None:
    before = stored(program)
    check_refused(program.client.post("/api/v1/events", body), 422, body)
    batch = b'{"events":[' + body + b"]}"
    told = program.client.post("/api/v1/events/batch", batch)
    assert told.status == 200
    assert [error["code"] for error in told.json["errors"]] == ["invalid"]
    assert stored(program) == before
    assert program.takes_a_good_event()


def test_that_five_minutes_ahead_are_taken_and_more_are_not() -> None:
    for ahead, kind in ((300, Event), (301, Rejection)):
        at = instant.text(NOW + timedelta(seconds=ahead))
        assert isinstance(read_event(altered(timestamp=at), NOW), kind)


def test_that_of_a_doubled_key_the_last_counts() -> None:
    event = read_event(GOOD[:-1] + b',"confidence":0.5}', NOW)
    assert isinstance(event, Event)
    assert event.confidence == 0.5


@pytest.mark.parametrize("first", [b'"!!"', b"5", b"null", b"{}", b"[]"])
def test_that_what_a_later_one_replaces_is_not_judged(first: bytes) -> None:
    event = read_event(b'{"worker_id":' + first + b"," + GOOD[1:], NOW)
    assert event == read_event(GOOD, NOW)


def test_that_the_field_at_fault_is_named_and_not_the_one_replaced() -> None:
    doubled = b'{"worker_id":"!!",' + spelled("confidence", b"2")[1:]
    refused = read_event(doubled, NOW)
    assert isinstance(refused, Rejection)
    assert refused.pointer == "/confidence"


@pytest.mark.parametrize("first", [b"5", b"null", b'[{"a":1}]', b"[]"])
def test_that_of_doubled_events_the_last_count(first: bytes) -> None:
    items, bodies = read_batch(b'{"events":' + first + b',"events":[' + GOOD + b"]}", NOW)
    assert items == (read_event(GOOD, NOW),)
    assert bodies == (GOOD,)


def test_that_half_a_character_costs_only_its_own_event() -> None:
    cut_short = GOOD[:-1] + b',"note":"Caf\xc3\xa9 \\ud83d"}'
    batch = b'{"events": [' + GOOD + b"," + cut_short + b" , " + GOOD + b"]}"
    items, bodies = read_batch(batch, NOW)
    assert [type(item) for item in items] == [Event, Rejection, Event]
    assert bodies == (GOOD, cut_short, GOOD)


def test_that_half_a_character_is_told_and_kept(program: Program) -> None:
    cut_short = GOOD[:-1] + b',"note":"kept \\ud83d"}'
    sent = b'{"events":[' + b",".join([GOOD] * 999 + [cut_short]) + b"]}"
    told = program.client.post("/api/v1/events/batch", sent).json
    assert told["successfully_stored"] + told["duplicates_skipped"] == 999
    assert [error["index"] for error in told["errors"]] == [999]
    assert "half a character" in told["errors"][0]["detail"]
    with sqlite3.connect(program.data_dir / "factory.db") as store:
        query = "SELECT count(*) FROM rejected_event WHERE body = ?"
        assert store.execute(query, (cut_short,)).fetchone() == (1,)


def test_that_unknown_fields_are_ignored() -> None:
    assert read_event(altered(note={"deep": [1, 2]}), NOW) == read_event(GOOD, NOW)


def test_that_minus_zero_is_zero() -> None:
    event = read_event(spelled("confidence", b"-0.0"), NOW)
    assert isinstance(event, Event)
    assert str(event.confidence) == "0.0"


def test_that_only_a_product_count_counts() -> None:
    counts = {}
    for kind in ("working", "product_count"):
        event = read_event(altered(event_type=kind, count=3), NOW)
        assert isinstance(event, Event)
        counts[event.type] = event.count
    assert counts == {EventType.WORKING: 0, EventType.PRODUCT_COUNT: 3}


def test_that_a_batch_keeps_the_bytes_of_each_event() -> None:
    items, bodies = read_batch(b'{"events":[ ' + GOOD + b' , {"a": 1} ]}', NOW)
    assert [type(item) for item in items] == [Event, Rejection]
    assert bodies == (GOOD, b'{"a": 1}')


def test_that_an_event_of_too_many_values_is_refused_without_being_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def again(*_: object) -> Rejection:
        raise AssertionError

    monkeypatch.setattr(intake, "reread", again)
    full = b'"box":[' + b"1," * intake.MOST_MARKS_AGAIN + b"1]}"
    half = GOOD[:-1] + b',"note":"cut \\ud83d",' + full
    wrong = spelled("confidence", b"2")[:-1] + b"," + full
    well = GOOD[:-1] + b"," + full
    batch = b'{"events":[' + b",".join((half, wrong, well)) + b"]}"
    items, _ = read_batch(batch, NOW)
    assert [getattr(item, "pointer", None) for item in items] == ["", "/confidence", None]


def test_that_a_thousand_events_are_a_batch_and_one_more_is_not() -> None:
    thousand = b'{"events":[' + b",".join([GOOD] * 1000)
    assert len(read_batch(thousand + b"]}", NOW)[0]) == 1000
    with pytest.raises(ProblemError, match="too-many-events"):
        read_batch(thousand + b"," + GOOD + b"]}", NOW)
