"""Before: the same stretch of time a week earlier."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.shift import PlacedShift, ShiftKey
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind

_WEEK = timedelta(weeks=1)
LONGEST = timedelta(hours=26)
"""A day of 25 hours, and an hour at its edges."""
_COMPARED = {SpanKind.SHIFT, SpanKind.TODAY, SpanKind.CUSTOM}


def span_before(
    kind: SpanKind,
    span: TimeSpan,
    shift: PlacedShift | None,
    now: datetime,
    calendar: PlantCalendar,
) -> TimeSpan | None:
    """Return the span to compare with, cut where as much has passed of it as has of `span`.

    A shift has the shift of its name a week before, up to as much working time; where there is
    none, and for a day or a span of at most 26 hours, it is what the plant's clock showed then.
    None for other spans, and where nothing of the span has passed.
    """
    if kind not in _COMPARED or span.start is None or span.end is None:
        return None
    if span.end - span.start > LONGEST or now <= span.start:
        return None
    earlier = shift and calendar.find(ShiftKey(shift.key.day - _WEEK, shift.key.name))
    if shift and earlier:
        return _shift_before(shift, earlier, now)
    start, end = (_week_before(at, calendar.zone) for at in (span.start, min(span.end, now)))
    return TimeSpan(start, end) if start < end else None


def _shift_before(shift: PlacedShift, earlier: PlacedShift, now: datetime) -> TimeSpan:
    if now >= shift.end:
        return earlier.span
    left = shift.working_time(now)
    for start, end in earlier.working():
        if left <= end - start:
            return TimeSpan(earlier.start, start + left)
        left -= end - start
    return earlier.span


def _week_before(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the instant at which the plant's clock showed the same a week before."""
    local = at.astimezone(zone)
    return (local - _WEEK).replace(fold=local.fold).astimezone(UTC)
