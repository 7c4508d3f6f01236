from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import ahead
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from tests.factories import T0

DAY = timedelta(days=1)
NOW = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))


def of(start: timedelta | None, end: timedelta | None = None) -> View:
    sides = (None if one is None else T0 + one for one in (start, end))
    return View(SpanChoice(SpanKind.CUSTOM, TimeSpan(*sides)), Pick("W1"))


def test_that_it_is_asked_of_everybody_up_to_now() -> None:
    timeline, losses, _ = ahead.questions(of(-30 * DAY), NOW)
    assert timeline == TimelineQuestion(RowKind.WORKERS, (T0 - 30 * DAY, T0))
    assert losses == LossesQuestion(View(of(-30 * DAY).choice))


@pytest.mark.parametrize("view", [of(None), of(-63 * DAY), of(DAY, 2 * DAY)])
def test_that_nothing_endless_too_long_or_to_come_is_asked(view: View) -> None:
    assert ahead.questions(view, NOW) == ()


def test_that_nothing_is_asked_of_a_past_moment() -> None:
    past = Moment(T0, TimeRule(), NOW.calendar, past=True)
    assert ahead.questions(of(-DAY), past) == ()
