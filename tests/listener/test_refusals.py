import logging

import pytest

from factory_desktop.listener import throttle
from factory_desktop.listener.refusals import A_SECOND, EVERY, LOCKED_OUT, Refusals
from factory_desktop.logs.sparing import Sparing


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


def test_that_many_addresses_make_few_lines(caplog: pytest.LogCaptureFixture) -> None:
    now = 5.0
    caplog.set_level(logging.INFO)
    refusals = Refusals(lambda: now)
    for number in range(1000):
        refusals.note("bad-request", f"192.0.2.{number}")
    assert len(caplog.records) == A_SECOND
    now += 1
    refusals.note("bad-request", "198.51.100.1")
    assert len(caplog.records) == A_SECOND + 1


def test_that_no_noise_hides_who_guesses_keys(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    refusals, sparing = Refusals(lambda: 5.0), Sparing()
    for number in range(100):
        refusals.note("foreign-host", f"192.0.2.{number}")
        refusals.note("unauthorized", "198.51.100.36")
    refusals.note(LOCKED_OUT, "198.51.100.36")
    written = [record for record in caplog.records if sparing.filter(record)]
    assert len(written) == A_SECOND + 1
    assert written[-1].levelname == "WARNING"
    assert written[-1].getMessage() == "Refused 198.51.100.36: too-many-keys (0 more before)"
    assert any("unauthorized" in record.getMessage() for record in written)
