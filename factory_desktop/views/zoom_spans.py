"""Zoom spans: which stretch of time a button of the timeline means."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.zoom_row import Zoom

Range = tuple[datetime, datetime]

_SHORT = {Zoom.FIVE_MINUTES: timedelta(minutes=5), Zoom.HOUR: timedelta(hours=1)}
_MONTH = timedelta(days=30)
_BEFORE_NOW = 0.9
"""Share of a short stretch that lies before now, where now is looked at."""


def span_of(zoom: Zoom, at: datetime, snapshot: Snapshot) -> Range | None:
    """Return the stretch around a moment; None is the span of the window.

    Shifts, days and weeks are those of the plant's calendar that the moment lies in; between
    shifts it is the one before.
    """
    zone = ZoneInfo(snapshot.zone)
    if zoom in _SHORT:
        length = _SHORT[zoom]
        share = _BEFORE_NOW if at == snapshot.taken_at else 0.5
        return at - share * length, at + (1 - share) * length
    if zoom is Zoom.SHIFT:
        shift = snapshot.calendar.latest(at) if snapshot.calendar else None
        return (shift.start, shift.end) if shift else None
    day = _sides(local_day(at, zone))
    if zoom is Zoom.DAY:
        return day
    if zoom is Zoom.WEEK:
        marks = edges(Bucket.WEEK, at, at + MICROSECOND, zone)
        return marks[0], marks[-1]
    if zoom is Zoom.THIRTY_DAYS:
        return day[1] - _MONTH, day[1]
    return None


def _sides(span: TimeSpan) -> Range:
    assert span.start is not None  # noqa: S101 - a day is closed on both sides
    assert span.end is not None  # noqa: S101 - as above
    return span.start, span.end
