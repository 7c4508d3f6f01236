"""Step: from one span of time to the one before or after it, never into the future."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanChoice, SpanKind

_DAY = timedelta(days=1)


def stepped(
    choice: SpanChoice, step: int, now: datetime, calendar: PlantCalendar
) -> SpanChoice | None:
    """Return the span after (`step` 1) or before (-1) the one chosen; None where there is none.

    Shifts step to the next shift, whole local days to as many days, all else by its own length
    of real time. What begins after `now` is not to be had; what runs now follows the clock.
    """
    shift = choice.placed(now, calendar)
    if shift:
        beside = calendar.neighbor(shift.key, step)
        if beside is None or beside.start > now:
            return None
        return SpanChoice.of_shift(beside, calendar.latest(now))
    span = choice.resolve(now, calendar)
    if span.start is None:
        return None
    return _moved(TimeSpan(span.start, span.end or now), step, now, calendar.zone)


def day_choice(day: date, now: datetime, zone: ZoneInfo) -> SpanChoice:
    """Choose a whole local day; the running one is Today."""
    if now.astimezone(zone).date() == day:
        return SpanChoice(SpanKind.TODAY)
    return SpanChoice(SpanKind.CUSTOM, local_day(datetime.combine(day, time(12), zone), zone))


def _moved(span: TimeSpan, step: int, now: datetime, zone: ZoneInfo) -> SpanChoice | None:
    start, end = span.start, span.end
    assert start is not None  # noqa: S101 - the caller has looked
    assert end is not None  # noqa: S101 - as above
    days = _whole_days(start, end, zone)
    if days:
        first = start.astimezone(zone).date() + step * days * _DAY
        moved = _days_from(first, days, zone)
    else:
        moved = TimeSpan(start + step * (end - start), end + step * (end - start))
    if moved.start is None or moved.start >= now:
        return None
    if days == 1:
        return day_choice(moved.start.astimezone(zone).date(), now, zone)
    return SpanChoice(SpanKind.CUSTOM, moved)


def _days_from(first: date, days: int, zone: ZoneInfo) -> TimeSpan:
    ends = (first, first + (days - 1) * _DAY)
    sides = [local_day(datetime.combine(day, time(12), zone), zone) for day in ends]
    return TimeSpan(sides[0].start, sides[1].end)


def _whole_days(start: datetime, end: datetime, zone: ZoneInfo) -> int:
    """Count the local days that a span is made of; 0 where it is not."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    days = (last.date() - first.date()).days
    whole = days > 0 and _days_from(first.date(), days, zone) == TimeSpan(start, end)
    return days if whole else 0
