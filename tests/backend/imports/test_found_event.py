import json

import pytest

from factory_desktop.backend.imports.found_event import found, malformed, too_long
from factory_desktop.domain.event import Event, Rejection
from tests.factories import T0

SENT = {
    "timestamp": "2026-01-22T08:00:00Z",
    "worker_id": "W1",
    "workstation_id": "S1",
    "event_type": "working",
    "confidence": 0.9,
}


def test_that_an_event_is_read_as_the_listener_reads_it() -> None:
    one = found(3, json.dumps(SENT).encode(), T0)
    assert isinstance(one.item, Event)
    assert (one.line, one.item.at, one.item.worker_id) == (3, T0, "W1")


def test_that_a_wrong_field_is_named() -> None:
    one = found(1, json.dumps(SENT | {"confidence": 2}).encode(), T0)
    assert isinstance(one.item, Rejection)
    assert (one.item.code, one.item.pointer) == ("invalid", "/confidence")


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"nonsense"])
def test_that_what_is_no_json_is_refused_like_the_rest(body: bytes) -> None:
    one = found(1, body, T0)
    assert isinstance(one.item, Rejection)
    assert one.item.code == "malformed"


def test_that_refusals_keep_what_was_there() -> None:
    assert malformed(2, b"x", "No.").item == Rejection("malformed", "", "No.")
    assert too_long(2, b"x").body == b"x"
