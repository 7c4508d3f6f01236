"""Times as people type them: yesterday, a shift's name, a date, a time of the day."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.span_step import day_choice
from factory_desktop.models import span_text, text
from factory_desktop.models.palette_model import Command

tr = partial(QCoreApplication.translate, "times")

_DAY = timedelta(days=1)
_WEEK = 7
_HALF = timedelta(minutes=30)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.?(\d{4})?")
_WORDED = re.compile(r"(\d{1,2})\.? +([^\W\d_]{3,})\.?(?: +(\d{4}))?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def times(now: datetime, calendar: PlantCalendar) -> list[Command]:
    """Offer the days and shifts of the last week, the latest first."""
    today = calendar.day(now)
    days = (today - back * _DAY for back in range(1, _WEEK))
    return [*(_day(day, today, now, calendar.zone) for day in days), *_shifts(now, calendar)]


def typed_times(typed: str, now: datetime, calendar: PlantCalendar) -> list[Command]:
    """Offer what a typed date or time of the day means; nothing where it is neither.

    A date without a year is the last one that has begun, a time the last one that has passed;
    it stands for the half hours before and after it.
    """
    typed = typed.strip()
    today = calendar.day(now)
    day = _date(typed, today)
    if day is not None and day <= today:
        return [_day(day, today, now, calendar.zone, typed)]
    found = _CLOCK.fullmatch(typed)
    moment = _moment(int(found[1]), int(found[2]), now, calendar.zone) if found else None
    if moment is None:
        return []
    span = TimeSpan(moment - _HALF, moment + _HALF)
    title = span_text.span_in_words(span, calendar.zone, now.astimezone(calendar.zone).year)
    return [Command(SpanChoice(SpanKind.CUSTOM, span), title, tr("Time"), names=(typed,))]


def _shifts(now: datetime, calendar: PlantCalendar) -> Iterator[Command]:
    today, year = calendar.day(now), now.astimezone(calendar.zone).year
    latest = calendar.latest(now)
    begun = calendar.between(now - _WEEK * _DAY, now + timedelta(microseconds=1))
    for shift in reversed(begun):
        title = span_text.shift_in_words(shift, calendar.zone, year)
        choice = SpanChoice.of_shift(shift, latest)
        yield Command(choice, title, tr("Shift"), names=_day_names(shift.key.day, today))


def _day(day: date, today: date, now: datetime, zone: ZoneInfo, *names: str) -> Command:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    word = text.day(noon, zone) if day.year == today.year else text.date(noon, zone)
    title = tr("Yesterday, {day}").format(day=word) if today - day == _DAY else word
    names = (*names, *_day_names(day, today))
    return Command(day_choice(day, now, zone), title, tr("Day"), names=names)


def _day_names(day: date, today: date) -> tuple[str, ...]:
    near = {0: (tr("today"),), 1: (tr("yesterday"),)}.get((today - day).days, ())
    return *near, text.locale().dayName(day.isoweekday()), day.isoformat()


def _date(typed: str, today: date) -> date | None:
    iso, dotted, worded = (one.fullmatch(typed) for one in (_ISO, _DOTTED, _WORDED))
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    if dotted:
        return _recent(int(dotted[1]), int(dotted[2]), dotted[3], today)
    month = _month(worded[2]) if worded else None
    return _recent(int(worded[1]), month, worded[3], today) if worded and month else None


def _month(word: str) -> int | None:
    names = [text.locale().monthName(number).casefold() for number in range(1, 13)]
    fits = [number for number, name in enumerate(names, 1) if name.startswith(word.casefold())]
    return fits[0] if len(fits) == 1 else None


def _recent(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _made(int(year), month, day)
    this = _made(today.year, month, day)
    return this if this is not None and this <= today else _made(today.year - 1, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moment(hour: int, minute: int, now: datetime, zone: ZoneInfo) -> datetime | None:
    local = now.astimezone(zone)
    try:
        at = local.replace(hour=hour, minute=minute, second=0, microsecond=0, fold=0)
    except ValueError:
        return None
    if at > local:
        at = (at.replace(tzinfo=None) - _DAY).replace(tzinfo=zone)
    return at.astimezone(now.tzinfo)
