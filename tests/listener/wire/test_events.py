from datetime import UTC, datetime, timedelta

import msgspec

from factory_desktop.domain.event import Event, EventType, StoredEvent
from factory_desktop.listener.wire.events import WORDS, event_out, stored_event_out

AT = datetime(2026, 1, 22, 10, 15, tzinfo=UTC)
EVENT = Event(
    at=AT, worker_id="W1", station_id="S3", type=EventType.IDLE, confidence=0.1234567, count=0
)


def test_that_each_type_has_its_word() -> None:
    assert tuple(kind.word for kind in EventType) == WORDS


def test_that_only_what_is_there_is_written() -> None:
    assert msgspec.to_builtins(event_out(7, EVENT, AT)) == {
        "id": 7,
        "timestamp": "2026-01-22T10:15:00Z",
        "worker_id": "W1",
        "workstation_id": "S3",
        "event_type": "idle",
        "confidence": 0.123457,
        "count": 0,
        "received_at": "2026-01-22T10:15:00Z",
    }


def test_that_a_simulated_event_says_so() -> None:
    told = msgspec.to_builtins(stored_event_out(StoredEvent(7, EVENT, AT, simulated=True)))
    assert told["simulated"] is True


def test_that_fractions_of_a_second_are_kept() -> None:
    received = AT + timedelta(microseconds=120_000)
    assert msgspec.to_builtins(event_out(1, EVENT, received))["received_at"].endswith("00.120000Z")
