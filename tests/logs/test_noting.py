import logging
from datetime import UTC, datetime

from factory_desktop.domain.sentence import Sentence
from factory_desktop.logs.noting import noted
from factory_desktop.logs.redaction import HIDDEN
from tests.logs.records import NAME, WORKER_ID, record

KEY = "Ab9_" * 11


def test_that_a_record_is_told_whole() -> None:
    made = record("Listening on %s", "http://127.0.0.1:8000", level=logging.INFO)
    made.created, made.threadName = 1_769_070_600.5, "listener"
    line = noted(made)
    assert line.at == datetime(2026, 1, 22, 8, 30, 0, 500_000, tzinfo=UTC)
    assert (line.level, line.logger) == (logging.INFO, "factory_desktop.store.writer")
    assert (line.message, line.thread) == ("Listening on http://127.0.0.1:8000", "listener")
    assert (line.incident, line.exception, line.left_out) == ("", "", 0)


def test_that_an_incident_can_be_looked_up() -> None:
    line = noted(record("Incident %s", "0123456789ab", error=KeyError(WORKER_ID)))
    assert line.incident == "0123456789ab"
    assert line.exception.endswith("KeyError")


def test_that_sentences_and_errors_name_nobody() -> None:
    said = Sentence("{id} has events", id=WORKER_ID)
    for made in (
        record(said),
        record("%s", said),
        record("Failed: %s", ValueError(NAME)),
        record("%(who)s failed", {"who": {"name": NAME}}),
        record(KeyError(WORKER_ID)),
        record("Failed", error=ValueError(NAME)),
    ):
        assert NAME not in repr(noted(made))
        assert WORKER_ID not in repr(noted(made))


def test_that_what_a_library_has_finished_is_cut_behind_its_first_words() -> None:
    finished = f"Task exception was never retrieved\nfuture: <Task exception=ValueError('{NAME}')>"
    assert noted(record(finished, name="asyncio")).message == "Task exception was never retrieved"
    called = f"Exception in callback greet('{NAME}')"
    assert noted(record(called, name="asyncio")).message == "Exception in callback greet"


def test_that_a_pattern_with_the_wrong_values_is_told_without_them() -> None:
    assert noted(record("%d events of %s", NAME, 3)).message == "%d events of %s"


def test_that_no_key_is_told_wherever_it_stands() -> None:
    for made in (
        record("Got %s", f"Bearer {KEY[:10]}"),
        record(f"Got {KEY}"),
        record("x " * 32_750 + KEY),
        record("Got %s", OSError(2, "missing", KEY)),
        record("Failed", error=TypeError(f"not {KEY}")),
    ):
        assert "Ab9_Ab9" not in repr(noted(made))
    assert HIDDEN in noted(record(f"Got {KEY}")).message
