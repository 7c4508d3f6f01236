"""Zoom spans: which stretch of time a button of the timeline means."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.zoom_row import Zoom

Range = tuple[datetime, datetime]

_SHORT = {Zoom.FIVE_MINUTES: timedelta(minutes=5), Zoom.HOUR: timedelta(hours=1)}
_DAYS = {Zoom.WEEK: 7, Zoom.THIRTY_DAYS: 30}
_BEFORE_NOW = 0.9
"""Share of a short stretch that lies before now, where now is looked at."""


def span_of(zoom: Zoom, at: datetime, snapshot: Snapshot) -> Range | None:
    """Return the stretch around a moment; None is the span of the window.

    Shifts and days are those of the plant's calendar that the moment lies in, between shifts
    the one before; weeks and months are so many days up to the end of that day.
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
    if zoom in _DAYS:
        first = at.astimezone(zone) - timedelta(days=_DAYS[zoom] - 1)
        return _sides(local_day(first, zone))[0], day[1]
    return None


def _sides(span: TimeSpan) -> Range:
    assert span.start is not None  # noqa: S101 - a day is closed on both sides
    assert span.end is not None  # noqa: S101 - as above
    return span.start, span.end
