import logging

import pytest

from factory_desktop.listener import throttle
from factory_desktop.listener.refusals import EVERY, Refusals


def test_that_a_thousand_are_one_line_and_the_next_tells_how_many(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 5.0
    monkeypatch.setattr(throttle, "monotonic", lambda: now)
    caplog.set_level(logging.INFO)
    refusals = Refusals()
    for _ in range(1000):
        refusals.note("bad-request", "127.0.0.1")
    refusals.note("bad-request", "127.0.0.2")
    now += EVERY
    refusals.note("bad-request", "127.0.0.1")
    assert [record.getMessage() for record in caplog.records] == [
        "Refused 127.0.0.1: bad-request (0 more before)",
        "Refused 127.0.0.2: bad-request (0 more before)",
        "Refused 127.0.0.1: bad-request (999 more before)",
    ]
    assert EVERY >= 1
