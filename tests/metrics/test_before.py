from datetime import UTC, date, datetime, timedelta

import pytest

from factory_desktop.domain.shift import ShiftKey
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.before import span_before
from tests.metrics.calendars import DAY, MINUTE, NIGHT, TALLINN, calendar

HOUR = 60 * MINUTE
WEEK = timedelta(weeks=1)
PLANT = calendar(DAY, NIGHT)


def at(day: int, hour: int, minute: int = 0, month: int = 1) -> datetime:
    """A moment of 2026 by the clock of Tallinn."""
    return datetime(2026, month, day, hour, minute, tzinfo=TALLINN).astimezone(UTC)


def test_that_a_shift_is_compared_as_far_as_it_has_come() -> None:
    shift = PLANT.find(ShiftKey(date(2026, 1, 22), "Day"))
    assert shift is not None
    for now, end in (
        (at(22, 8), at(15, 8)),
        (at(22, 9, 5), at(15, 9)),  # In the break as much work is done as when it began.
        (at(22, 10), at(15, 10)),
        (at(22, 14), at(15, 14)),
        (at(25, 1), at(15, 14)),
    ):
        found = span_before(SpanKind.SHIFT, shift.span, shift, now, PLANT)
        assert found == TimeSpan(at(15, 6), end)


def test_that_a_shift_that_begins_is_compared_with_nothing() -> None:
    shift = PLANT.find(ShiftKey(date(2026, 1, 22), "Day"))
    assert shift is not None
    assert span_before(SpanKind.SHIFT, shift.span, shift, shift.start, PLANT) is None


def test_that_a_night_when_the_clocks_change_is_compared_by_its_work() -> None:
    """The night of 28 March has seven hours, the one before it eight."""
    shift = PLANT.find(ShiftKey(date(2026, 3, 28), "Night"))
    assert shift is not None
    now = at(29, 5, month=3)  # Six hours of real time after 22:00, half an hour of them a break.
    found = span_before(SpanKind.SHIFT, shift.span, shift, now, PLANT)
    assert found == TimeSpan(at(21, 22, month=3), at(22, 4, month=3))
    over = span_before(SpanKind.SHIFT, shift.span, shift, shift.end, PLANT)
    assert over == TimeSpan(at(21, 22, month=3), at(22, 6, month=3))


def test_that_a_shift_without_one_of_its_name_is_compared_by_the_clock() -> None:
    shift = PLANT.find(ShiftKey(date(2026, 1, 22), "Day"))
    assert shift is not None
    bare = calendar(NIGHT)
    found = span_before(SpanKind.SHIFT, shift.span, shift, at(22, 9, 5), bare)
    assert found == TimeSpan(at(15, 6), at(15, 9, 5))


@pytest.mark.parametrize(("day", "month"), [(22, 1), (29, 3), (5, 4), (25, 10)])
def test_that_a_day_is_compared_with_the_same_hours_by_the_clock(day: int, month: int) -> None:
    """Even if it, or the one before it, has 23 or 25 hours."""
    now = at(day, 15, 20, month=month)
    span = local_day(now, TALLINN)
    found = span_before(SpanKind.TODAY, span, None, now, PLANT)
    earlier = now.astimezone(TALLINN).date() - WEEK
    assert found is not None
    assert found.start == datetime(earlier.year, earlier.month, earlier.day, tzinfo=TALLINN)
    assert found.end == datetime(earlier.year, earlier.month, earlier.day, 15, 20, tzinfo=TALLINN)


def test_that_a_span_of_a_day_is_compared_whole() -> None:
    span = TimeSpan(at(20, 8), at(21, 8))
    found = span_before(SpanKind.CUSTOM, span, None, at(22, 9), PLANT)
    assert found == TimeSpan(at(13, 8), at(14, 8))


@pytest.mark.parametrize(
    ("kind", "span"),
    [
        (SpanKind.LAST_24_HOURS, TimeSpan(at(20, 8))),
        (SpanKind.LAST_24_HOURS, TimeSpan(at(20, 8), at(20, 9))),
        (SpanKind.ALL, TimeSpan()),
        (SpanKind.CUSTOM, TimeSpan(at(20, 8))),
        (SpanKind.CUSTOM, TimeSpan(None, at(20, 8))),
        (SpanKind.CUSTOM, TimeSpan(at(20, 8), at(21, 10, 1))),
        (SpanKind.CUSTOM, TimeSpan(at(20, 8), at(20, 8))),
        (SpanKind.CUSTOM, TimeSpan(at(25, 8), at(25, 9))),
    ],
)
def test_that_other_spans_are_compared_with_nothing(kind: SpanKind, span: TimeSpan) -> None:
    assert span_before(kind, span, None, at(22, 9), PLANT) is None
