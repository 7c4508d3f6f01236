import logging

import pytest

from factory_desktop.listener import throttle
from factory_desktop.listener.incidents import EVERY, Incidents


def met(incidents: Incidents, kind: type[Exception]) -> str:
    with pytest.raises(kind) as met_with:
        raise kind("Secret")
    return incidents.word(met_with.value)


def test_that_a_fault_met_by_many_is_one_incident_logged_whole(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 5.0
    monkeypatch.setattr(throttle, "monotonic", lambda: now)
    caplog.set_level(logging.ERROR)
    incidents = Incidents()
    words = {met(incidents, KeyError) for _ in range(100)}
    words.add(met(incidents, ValueError))
    now += EVERY
    words.add(met(incidents, KeyError))
    assert len(words) == len(caplog.records) == 3
    assert {record.getMessage().split()[1] for record in caplog.records} == words
    assert all(record.exc_info for record in caplog.records)


def test_that_one_that_was_never_raised_has_a_word_too() -> None:
    assert Incidents().word(ValueError()) != Incidents().word(ValueError())


def test_that_faults_without_end_are_each_logged(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttle, "MOST", 2)
    monkeypatch.setattr("factory_desktop.listener.incidents.MOST", 2)
    caplog.set_level(logging.ERROR)
    incidents = Incidents()
    kinds = (KeyError, ValueError, TypeError, OSError, KeyError)
    words = [met(incidents, kind) for kind in kinds]
    assert [record.getMessage().split()[1] for record in caplog.records] == words
