"""Spans of time as people call them: a shift and its day, or the clock's and calendar's words."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.shift import PlacedShift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "spans")

_GAP = "   "
"""Between a name and its time, which are two things on one line."""


def kind_word(kind: SpanKind) -> str:
    """Name a kind of span; empty for one whose time says it all."""
    words = {
        SpanKind.SHIFT: tr("Shift"),
        SpanKind.TODAY: tr("Today"),
        SpanKind.LAST_24_HOURS: tr("Last 24 hours"),
        SpanKind.LAST_7_DAYS: tr("Last 7 days"),
        SpanKind.ALL: tr("All"),
    }
    return words.get(kind, "")


def shift_in_words(shift: PlacedShift, zone: ZoneInfo, this_year: int) -> str:
    """`Day shift   Thu 22 Jan   06:00–14:00`; a night shift has the day on which it starts."""
    start, end = shift.start, shift.end
    same_year = start.astimezone(zone).year == this_year
    day = text.day(start, zone) if same_year else text.date(start, zone)
    hours = f"{text.clock_time(start, zone)}–{text.clock_time(end, zone)}"
    return _GAP.join((shift.key.name, day, hours))


def shown_in_words(snapshot: Snapshot) -> str:
    """Say which time a snapshot shows, with the name of its shift or kind before it."""
    zone = ZoneInfo(snapshot.zone)
    this_year = snapshot.taken_at.astimezone(zone).year
    if snapshot.shift:
        return shift_in_words(snapshot.shift, zone, this_year)
    kind = snapshot.view.choice.kind
    if kind is SpanKind.SHIFT:
        # Where no shift is planned, the latest one is today; of a named one its hours are left.
        kind = SpanKind.CUSTOM if snapshot.view.choice.shift else SpanKind.TODAY
    name = kind_word(kind)
    words = span_in_words(span_shown(snapshot), zone, this_year)
    return _GAP.join(part for part in (name, words) if part)


def span_shown(snapshot: Snapshot) -> TimeSpan:
    """Return the span asked for; where it is open, as far as it is drawn."""
    asked, drawn = snapshot.span, snapshot.shown
    return TimeSpan(asked.start or drawn.start, asked.end or drawn.end)


def span_in_words(span: TimeSpan, zone: ZoneInfo, this_year: int) -> str:
    """Write a span by the plant's clock, `Thu 22 Jan, 08:00–16:00`, with a year if not this one.

    Empty where a side is open.
    """
    if span.start is None or span.end is None:
        return ""

    def day(at: datetime) -> str:
        local = at.astimezone(zone)
        return text.day(at, zone) if local.year == this_year else text.date(at, zone)

    start, end = span.start.astimezone(zone), span.end.astimezone(zone)
    midnight = end.hour == end.minute == 0 and end > start
    # Midnight ends the day before it.
    last = end - text.MINUTE if midnight else end
    begins = text.clock_time(start, zone)
    ends = "24:00" if midnight else text.clock_time(end, zone)
    if start.date() == last.date():
        return f"{day(start)}, {begins}–{ends}"
    return f"{day(start)}, {begins} – {day(last)}, {ends}"
