"""Shifts, breaks and targets in words."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.clock_change import changed_shifts, next_change
from factory_desktop.domain.plan_fault import PlanFault, minutes
from factory_desktop.domain.shift import EVERY_DAY, Shift
from factory_desktop.models import text
from factory_desktop.models.said import said

tr = partial(QCoreApplication.translate, "calendar_text")


def fault(found: PlanFault) -> str:
    """Say what keeps shifts from being a plan."""
    return said(found.sentence())


def since(day: date) -> str:
    """Say from when on something is valid: `Since the beginning` or `From 22 Jan 2026`."""
    if day == FIRST_DAY:
        return tr("Since the beginning")
    return tr("From {day}").format(day=text.calendar_day(day))


def hours(shift: Shift) -> str:
    """Name a shift with its hours, and with its days where they are not all."""
    words = tr("{name} {start}–{end}")
    if shift.weekdays != EVERY_DAY:
        words = tr("{name} {start}–{end} {days}")
    return words.format(
        name=shift.name,
        start=text.wall_time(shift.start),
        end=text.wall_time(shift.end),
        days=weekdays(shift.weekdays),
    )


def plan(one: ShiftPlan) -> str:
    """Tell a plan in a line: from when on, and which shifts."""
    if not one.shifts:
        return tr("{since}: no shifts").format(since=since(one.valid_from))
    return tr("{since}: {shifts}").format(
        since=since(one.valid_from), shifts=", ".join(map(hours, one.shifts))
    )


def lengths(shift: Shift) -> str:
    """Say how long a shift is, and on which day it ends."""
    whole = minutes(shift.start, shift.end)
    breaks = sum(minutes(one.start, one.end) for one in shift.breaks)
    said = tr("{length}, {work} without breaks") if breaks else tr("{length}")
    length = text.duration(timedelta(minutes=whole))
    work = text.duration(timedelta(minutes=max(0, whole - breaks)))
    said = said.format(length=length, work=work)
    if shift.end > shift.start:
        return said
    over_night = tr("Ends the next day; belongs to the day it starts.")
    return tr("{lengths}. {over_night}").format(lengths=said, over_night=over_night)


def weekdays(days: frozenset[int]) -> str:
    """Name days of the week: `every day`, `Mon–Fri` or `Mon, Wed`."""
    if days == EVERY_DAY:
        return tr("every day")
    ordered = sorted(days)
    if len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1:  # noqa: PLR2004 - a row
        first, last = text.weekday(ordered[0]), text.weekday(ordered[-1])
        return tr("{first}–{last}").format(first=first, last=last)
    return ", ".join(map(text.weekday, ordered))


def clock_change(shifts: Sequence[Shift], zone: ZoneInfo, now: datetime) -> str:
    """Say when the clocks change next, and how long shifts are on that day."""
    at = next_change(zone, now)
    if at is None:
        return tr("The clocks do not change in {zone}.").format(zone=zone.key)
    day = text.date(at, zone)
    changed = changed_shifts(shifts, zone, at)
    if not changed:
        return tr("The clocks change on {day}; no shift is longer or shorter then.").format(day=day)
    one = changed[0]
    return tr("The clocks change on {day}: {shift} of {start} is {length} long.").format(
        day=day,
        shift=one.placed.key.name,
        start=text.day(one.placed.start, zone),
        length=text.duration(one.length),
    )
