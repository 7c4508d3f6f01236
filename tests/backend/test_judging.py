import json

import pytest

from factory_desktop.backend.judging import judge
from factory_desktop.domain.event import Event, Rejection
from factory_desktop.listener.intake import read_event
from tests.factories import T0

SENT = {
    "timestamp": "2026-01-22T08:00:00Z",
    "worker_id": "W1",
    "workstation_id": "S1",
    "event_type": "working",
    "confidence": 0.9,
}


@pytest.mark.parametrize("more", [{}, {"confidence": 2}, {"timestamp": "2999-01-01T00:00:00Z"}])
def test_that_it_judges_as_the_listener_does(more: dict[str, object]) -> None:
    body = json.dumps(SENT | more).encode()
    assert judge(body, T0) == read_event(body, T0)
    assert isinstance(judge(body, T0), Rejection if more else Event)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"nonsense", b"[" * 4096])
def test_that_what_is_no_json_is_refused_and_never_an_error(body: bytes) -> None:
    found = judge(body, T0)
    assert isinstance(found, Rejection)
    assert found.code == "malformed"
