from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import LeftOut
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models.explaining.explanation import STATES, evidence, exactly, remarks
from tests.snapshots import NOW, snapshot

MEASURED = TimeRule("measured", cap=timedelta(minutes=7))


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(), "0:00:00"),
        (timedelta(hours=4, minutes=15, seconds=30), "4:15:30"),
        (timedelta(seconds=59.25), "0:00:59.25"),
        (timedelta(microseconds=1), "0:00:00.000001"),
        (timedelta(hours=1234, microseconds=500_000), "1,234:00:00.5"),
    ],
)
def test_that_a_length_is_written_exactly(length: timedelta, said: str) -> None:
    assert exactly(length) == said


def test_that_what_was_left_out_is_said() -> None:
    told = remarks(snapshot(left_out=LeftOut(1, 12, 3)), timed=False)
    (only,) = told
    assert "1 sent again" in only
    assert "12 late" in only
    assert "3 refused" in only
    timed = remarks(snapshot(rule=MEASURED), timed=True)
    assert timed[0] == "Time by the measured rule, at most 7\xa0min."
    assert len(timed) == 3


def test_that_the_events_of_a_count_are_those_of_the_span() -> None:
    shown = snapshot(view=View(pick=Pick("W3", "S2")))
    found = evidence(shown, (EventType.PRODUCT_COUNT,), timed=False)
    assert found.span == shown.span
    assert (found.query.workers, found.query.stations) == (("W3",), ("S2",))
    assert found.query.types == (EventType.PRODUCT_COUNT,)


def test_that_measured_time_takes_every_state_from_the_cap_before() -> None:
    shown = snapshot(rule=MEASURED)
    found = evidence(shown, (EventType.WORKING,), station_id="S1", timed=True)
    assert shown.span.start is not None
    assert found.span.start == shown.span.start - timedelta(minutes=7)
    assert set(found.query.types or ()) == set(STATES)
    # Whoever left the station has ended a state there by an event elsewhere.
    assert found.query.stations is None


def test_that_a_past_moment_knows_no_later_event() -> None:
    shown = replace(snapshot(), past=True)
    assert evidence(shown, (EventType.WORKING,), timed=True).span.end == NOW
