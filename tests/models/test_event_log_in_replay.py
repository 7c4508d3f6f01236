"""The log of events at a past moment: nothing later is in it, and the counts are of that moment."""

from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot, View
from tests.factories import T0
from tests.models.logs import Log, minutes, row
from tests.models.test_event_log_model import Played
from tests.snapshots import snapshot

ALL = View(SpanChoice(SpanKind.ALL))


def taken(minute: float, *, past: bool = True) -> Snapshot:
    at = T0 + timedelta(minutes=minute)
    return replace(snapshot(spells=()), view=ALL, span=TimeSpan(), taken_at=at, past=past)


def played(count: int = 60) -> Played:
    log = Log()
    log.add(*(row(minute) for minute in range(count)))
    made = Played(log)
    made.model.set_active(True)
    return made


def newest(played: Played) -> float:
    return minutes(list(played.model.rows[:1]))[0]


def test_that_it_ends_before_the_moment_shown_and_follows_it() -> None:
    one = played()
    one.model.show_snapshot(taken(10))
    assert newest(one) == 9
    one.model.show_snapshot(taken(12.5))
    assert newest(one) == 12
    one.model.show_snapshot(taken(5))
    assert newest(one) == 4
    assert len(one.model.rows) == 5


def test_that_what_is_stored_meanwhile_is_not_in_it() -> None:
    one = played()
    one.model.show_snapshot(taken(10))
    one.log.add(row(100), row(9.5))
    one.model.show_snapshot(taken(10))
    assert newest(one) == 9.5


def test_that_a_log_that_stands_still_counts_up_to_the_moment_only() -> None:
    one = played()
    one.model.show_snapshot(taken(10))
    one.model.set_following(False)
    one.model.show_snapshot(taken(14))
    assert newest(one) == 9
    assert one.states[-1].newer == 4


def test_that_one_that_stands_still_does_not_keep_what_is_yet_to_come() -> None:
    one = played()
    one.model.show_snapshot(taken(30, past=False))
    assert newest(one) == 59
    one.model.set_following(False)
    one.model.show_snapshot(taken(10))
    assert newest(one) == 9


def test_that_back_in_the_present_all_of_it_is_there() -> None:
    one = played()
    one.model.show_snapshot(taken(10))
    one.model.show_snapshot(taken(70, past=False))
    assert minutes(list(one.model.rows)) == list(range(59, -1, -1))
