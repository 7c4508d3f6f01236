from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.alert_sentence import length, sentence
from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.waiting import Waiting, Who

FULL = Concern(
    ConcernKind.NOBODY_SEEN,
    worker_id="W1",
    station_id="S1",
    lasting=timedelta(minutes=125),
    units=12.4,
    share=0.713,
    count=7,
    camera_id="CAM-1",
)


@pytest.mark.parametrize("kind", ConcernKind)
def test_that_every_kind_has_a_whole_sentence(kind: ConcernKind) -> None:
    for concern in (replace(FULL, kind=kind), Concern(kind)):
        said = sentence(concern)
        assert said.endswith(".")
        assert "{" not in said
        assert "None" not in said


def test_that_it_says_whom_and_how_much() -> None:
    assert sentence(replace(FULL, kind=ConcernKind.WORKER_IDLE)) == (
        "Worker W1 has been idle for 2 h 5 min."
    )
    assert sentence(replace(FULL, kind=ConcernKind.LOW_CONFIDENCE)) == (
        "The mean confidence of camera CAM-1 is 71 %."
    )
    stray = Concern(ConcernKind.STRAY_MODEL, version="detector/1.0")
    assert sentence(stray) == ("Version detector/1.0 sends events, although another one is active.")
    assert sentence(Concern(ConcernKind.MODEL_DRIFT, share=0.153)).endswith("drift score 0.15.")
    waiting = Waiting(Who.STATION, "S9", 3, 3, 4, datetime(2026, 1, 22, tzinfo=UTC))
    assert sentence(Concern(ConcernKind.UNKNOWN, waiting=waiting)) == (
        "Events of station S9 wait, which is on no roster."
    )


def test_that_a_length_has_the_units_that_it_needs() -> None:
    assert [length(timedelta(seconds=one)) for one in (59, 60, 3599, -7200)] == [
        *("59 s", "1 min", "59 min"),
        "2 h 0 min",
    ]
