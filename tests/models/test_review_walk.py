from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.label import RIGHT, WRONG, EventName, Label
from factory_desktop.models.review_walk import RUNS_LOW, ReviewWalk
from tests.factories import T0, event

EVENTS = tuple(StoredEvent(n, event(n), T0) for n in range(12))
NAMES = [EventName.of(one) for one in EVENTS]


def walk() -> ReviewWalk:
    made = ReviewWalk()
    made.take(EVENTS)
    return made


def test_that_each_verdict_leads_to_the_next_event() -> None:
    here = walk()
    assert here.current == EVENTS[0]
    assert here.say(RIGHT) == Label(NAMES[0], RIGHT)
    assert here.say(WRONG) == Label(NAMES[1], WRONG)
    assert (here.current, here.labels) == (EVENTS[2], 2)


def test_that_what_was_said_or_skipped_does_not_come_again_with_more() -> None:
    here = walk()
    here.say(RIGHT)
    here.skip()
    here.take(EVENTS[:5])
    assert here.passed == {NAMES[1]}
    assert here.current == EVENTS[2]
    for expected in EVENTS[2:5]:
        assert here.current == expected
        here.skip()
    assert (here.say(RIGHT), here.labels) == (None, 1)


def test_that_the_event_shown_stays_when_others_come_before_it() -> None:
    here = walk()
    here.skip()
    here.take((EVENTS[5], EVENTS[1], EVENTS[6]))
    assert here.current == EVENTS[1]
    here.skip()
    assert here.current == EVENTS[5]


def test_that_going_back_takes_the_label_back_and_shows_its_event() -> None:
    here = walk()
    here.say(RIGHT)
    here.skip()
    assert here.back() is None
    assert (here.current, here.passed) == (EVENTS[1], frozenset())
    assert here.back() == Label(NAMES[0], None)
    assert (here.current, here.labels, here.can_go_back) == (EVENTS[0], 0, False)
    assert here.back() is None
    assert here.say(WRONG) == Label(NAMES[0], WRONG)


def test_that_a_label_that_could_not_be_kept_is_none() -> None:
    here = walk()
    lost = here.say(RIGHT)
    here.say(WRONG)
    assert lost is not None
    here.lose(lost)
    assert here.labels == 1
    here.take(EVENTS)
    assert here.back() == Label(NAMES[1], None)
    assert not here.can_go_back


def test_that_more_are_asked_for_before_there_are_none() -> None:
    here = walk()
    assert not here.runs_low
    for _ in range(len(EVENTS) - RUNS_LOW + 1):
        here.say(RIGHT)
    assert here.runs_low


def test_that_the_type_of_an_event_is_part_of_its_name() -> None:
    one, other = StoredEvent(1, event(0), T0), StoredEvent(2, event(0, kind=EventType.IDLE), T0)
    here = ReviewWalk()
    here.take((one, other))
    here.say(RIGHT)
    assert here.current == other
