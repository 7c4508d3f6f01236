import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.domain.label import RIGHT, WRONG, EventName, Label, Verdict, judged
from tests.factories import T0

NAME = EventName(T0, "W1", "S1", EventType.WORKING)


def test_that_what_it_was_says_whether_the_camera_was_right() -> None:
    assert judged(EventType.IDLE, EventType.IDLE) == RIGHT
    assert judged(EventType.IDLE, EventType.ABSENT) == Verdict(False, EventType.ABSENT)


def test_that_a_verdict_has_one_word() -> None:
    assert [one.word for one in (RIGHT, WRONG, Verdict(False, EventType.IDLE))] == [
        "right",
        "wrong",
        "idle",
    ]


@pytest.mark.parametrize(
    "verdict", [Verdict(True, EventType.IDLE), Verdict(False, EventType.WORKING)]
)
def test_that_no_label_says_two_things_at_once(verdict: Verdict) -> None:
    with pytest.raises(ValueError, match="right"):
        Label(NAME, verdict)


def test_that_a_label_may_say_what_it_was_or_nothing_any_more() -> None:
    assert Label(NAME, Verdict(False, EventType.IDLE)).verdict is not None
    assert Label(NAME, None).verdict is None
