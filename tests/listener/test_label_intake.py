"""Labels read from bytes; over HTTP they are tested with their route."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from factory_desktop.domain.event import EventType, Rejection
from factory_desktop.domain.label import WRONG, EventName, Label, Verdict
from factory_desktop.listener.label_intake import read_labels
from tests.listener.test_intake import INVALID

NOW = datetime(2026, 2, 1, tzinfo=UTC)
GOOD = {
    "timestamp": "2026-01-22T10:15:00Z",
    "worker_id": "W1",
    "workstation_id": "S3",
    "event_type": "idle",
    "verdict": "wrong",
}
NAME = EventName(datetime(2026, 1, 22, 10, 15, tzinfo=UTC), "W1", "S3", EventType.IDLE)
NAMELESS = (
    *("half a character", "NUL in an id", "newline behind an id", "HTML", "SQL", "empty id"),
    *("id of 51 characters", "another event type", "no zone", "+25:00", "24:00", "30 February"),
    *("year 1999", "year 9999 pushed above", "epoch seconds", "null", "a list", "a number"),
)
"""Events that are wrong in what names them."""


def read(*labels: object) -> tuple[Label | Rejection, ...]:
    return read_labels(msgspec.json.encode({"labels": labels}), NOW)


def test_that_a_label_says_whether_and_what_it_was() -> None:
    assert read(GOOD, GOOD | {"actual_type": "absent"}, GOOD | {"note": [1]}) == (
        Label(NAME, WRONG),
        Label(NAME, Verdict(False, EventType.ABSENT)),
        Label(NAME, WRONG),
    )


def test_that_of_a_doubled_key_the_last_counts() -> None:
    body = msgspec.json.encode(GOOD)[:-1] + b',"verdict":"right"}'
    (found,) = read_labels(b'{"labels":[' + body + b"]}", NOW)
    assert isinstance(found, Label)
    assert found.verdict == Verdict(True)


@pytest.mark.parametrize("wrong", NAMELESS)
def test_that_nothing_is_said_of_an_event_that_cannot_be(wrong: str) -> None:
    sent = INVALID[wrong].replace(b"{", b'{"verdict":"right",', 1)
    (found,) = read_labels(b'{"labels":[' + sent + b"]}", NOW)
    assert isinstance(found, Rejection)


def test_that_what_has_not_happened_yet_cannot_be_labelled() -> None:
    (found,) = read(GOOD | {"timestamp": (NOW + timedelta(minutes=6)).isoformat()})
    assert isinstance(found, Rejection)
    assert found.pointer == "/timestamp"
