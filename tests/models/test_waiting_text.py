from dataclasses import replace

import pytest

from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.models import waiting_text
from tests.snapshots import NOW

W7 = Waiting(Who.WORKER, "W7", 12, 12, 14, NOW)
S9 = Waiting(Who.STATION, "S9", 1, 1, 1, NOW)


@pytest.mark.parametrize(
    ("given", "title", "meaning", "way"),
    [
        (
            W7,
            "W7 is unknown: 12 events wait",
            "Cameras name a worker who is not on the roster.",
            "Add worker…",
        ),
        (
            S9,
            "S9 is unknown: 1 event waits",
            "Cameras name a station that is not on the roster.",
            "Add station…",
        ),
        (
            replace(W7, known=True, whole=11),
            "W7 was added: 12 events wait",
            "Sent before the worker was added.",
            "Take in 11 events",
        ),
        (
            replace(S9, known=True),
            "S9 was added: 1 event waits",
            "Sent before it was added.",
            "Take in 1 event",
        ),
    ],
)
def test_that_what_waits_is_said_in_a_line(
    given: Waiting, title: str, meaning: str, way: str
) -> None:
    said = waiting_text.title(given), waiting_text.meaning(given), waiting_text.way(given)
    assert said == (title, meaning, way)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            W7,
            (
                "12 events that wait are taken in. "
                "This cannot be undone: a worker with events stays on the roster."
            ),
        ),
        (
            S9,
            (
                "1 event that waits is taken in."
                " This cannot be undone: a station with events stays on the roster."
            ),
        ),
        (
            replace(W7, whole=11),
            (
                "11 events that wait are taken in."
                " 1 event is too long to have been kept whole, and stays refused."
                " This cannot be undone: a worker with events stays on the roster."
            ),
        ),
        (
            replace(W7, whole=0),
            "12 events are too long to have been kept whole, and stay refused.",
        ),
    ],
)
def test_that_it_is_said_before_what_adding_does(given: Waiting, said: str) -> None:
    assert waiting_text.promise(given) == said
