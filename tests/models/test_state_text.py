from datetime import timedelta

import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import StateNow
from factory_desktop.models import state_text
from factory_desktop.models.text import SPACE
from tests.snapshots import NOW


def test_that_each_state_has_its_word_and_none_is_not_seen() -> None:
    states = (EventType.WORKING, EventType.IDLE, EventType.ABSENT, None)
    words = [state_text.word(state) for state in states]
    assert words == ["Working", "Idle", "Absent", "Not seen"]


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(minutes=10), f"10{SPACE}min"),
        (timedelta(hours=4, minutes=15), f"4:15{SPACE}h"),
        (timedelta(days=2, hours=3), f"2{SPACE}d 3{SPACE}h"),
        (timedelta(seconds=-20), f"0{SPACE}min"),
    ],
)
def test_that_a_state_tells_how_long_it_lasts(length: timedelta, said: str) -> None:
    assert state_text.elapsed(StateNow(EventType.IDLE, NOW - length), NOW) == said


def test_that_what_never_began_tells_no_time() -> None:
    assert state_text.elapsed(StateNow(None, None), NOW) == ""
    assert state_text.elapsed(None, NOW) == ""
