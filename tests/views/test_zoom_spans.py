from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.views.zoom_row import Zoom
from factory_desktop.views.zoom_spans import span_of
from tests.snapshot_floor import CALENDAR
from tests.snapshots import NOW, snapshot

DAY = timedelta(days=1)
SNAPSHOT = snapshot(calendar=CALENDAR)


def midnight(day: int, month: int = 1) -> datetime:
    """Midnight in Tallinn, in winter."""
    return datetime(2026, month, day, tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("zoom", "wanted"),
    [
        (Zoom.DAY, (midnight(22), midnight(23))),
        (Zoom.WEEK, (midnight(16), midnight(23))),
        (Zoom.THIRTY_DAYS, (midnight(23) - 30 * DAY, midnight(23))),
        (Zoom.SHIFT, (midnight(22) + DAY / 4, midnight(22) + 14 * DAY / 24)),
        (Zoom.SPAN, None),
    ],
)
def test_that_calendar_spans_are_the_plants(
    zoom: Zoom, wanted: tuple[datetime, datetime] | None
) -> None:
    assert span_of(zoom, NOW, SNAPSHOT) == wanted


def test_that_a_short_span_is_around_the_moment_or_mostly_before_now() -> None:
    at = NOW - timedelta(hours=3)
    assert span_of(Zoom.HOUR, at, SNAPSHOT) == (at - DAY / 48, at + DAY / 48)
    start, end = span_of(Zoom.FIVE_MINUTES, NOW, SNAPSHOT) or (NOW, NOW)
    assert end - start == timedelta(minutes=5)
    assert NOW - start > 4 * (end - NOW) > timedelta()


def test_that_between_shifts_the_one_before_is_meant_and_without_shifts_none() -> None:
    evening = midnight(22) + 20 * DAY / 24
    assert span_of(Zoom.SHIFT, evening, SNAPSHOT) == span_of(Zoom.SHIFT, NOW, SNAPSHOT)
    assert span_of(Zoom.SHIFT, NOW, snapshot(calendar=None)) is None


def test_that_a_day_with_a_change_of_the_clocks_is_whole() -> None:
    at = datetime(2026, 3, 29, 12, tzinfo=UTC)
    start, end = span_of(Zoom.DAY, at, SNAPSHOT) or (at, at)
    assert end - start == timedelta(hours=23)
    start, end = span_of(Zoom.WEEK, at, SNAPSHOT) or (at, at)
    assert end - start == timedelta(days=7) - timedelta(hours=1)
