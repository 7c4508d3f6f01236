from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import View
from factory_desktop.models.span_text import shift_in_words, shown_in_words, span_in_words
from tests.snapshots import NOW, shift_snapshot, snapshot

TALLINN = ZoneInfo("Europe/Tallinn")


def utc(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (TimeSpan(utc(2026, 1, 21, 22), utc(2026, 1, 22, 22)), "Thu 22 Jan, 00:00–24:00"),
        (TimeSpan(utc(2026, 1, 22, 6), utc(2026, 1, 22, 14)), "Thu 22 Jan, 08:00–16:00"),
        (
            TimeSpan(utc(2026, 1, 21, 22), utc(2026, 1, 23, 22)),
            "Thu 22 Jan, 00:00 – Fri 23 Jan, 24:00",
        ),
        (TimeSpan(utc(2022, 3, 29, 5), utc(2022, 3, 29, 6)), "29 Mar 2022, 08:00–09:00"),
        (
            TimeSpan(utc(2025, 12, 31, 12), utc(2026, 1, 1, 12)),
            "31 Dec 2025, 14:00 – Thu 1 Jan, 14:00",
        ),
        (TimeSpan(utc(2026, 1, 21, 22)), ""),
    ],
)
def test_that_a_span_is_written_by_the_plants_clock(span: TimeSpan, words: str) -> None:
    assert span_in_words(span, TALLINN, 2026) == words


def test_that_a_night_shift_has_the_day_on_which_it_starts() -> None:
    night = Shift(time(22), time(6), "Night shift").placed(date(2026, 1, 21), TALLINN)
    assert shift_in_words(night, TALLINN, 2026) == "Night shift   Wed 21 Jan   22:00–06:00"
    assert "21 Jan 2026" in shift_in_words(night, TALLINN, 2027)


def test_that_a_shift_shown_is_named() -> None:
    assert shown_in_words(shift_snapshot()) == "Day shift   Thu 22 Jan   06:00–14:00"


def test_that_the_latest_shift_is_today_where_none_is_planned() -> None:
    shown = replace(snapshot(), view=View(LATEST))
    assert shown_in_words(shown) == "Today   Thu 22 Jan, 00:00–24:00"


def test_that_a_shift_no_plan_has_any_more_is_its_hours_alone() -> None:
    gone = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 22), "Gone"))
    shown = replace(snapshot(), view=View(gone))
    assert shown_in_words(shown) == "Thu 22 Jan, 00:00–24:00"


def test_that_an_open_span_is_said_as_far_as_it_is_drawn() -> None:
    shown = TimeSpan(NOW - timedelta(hours=24), NOW)
    view = View(SpanChoice(SpanKind.LAST_24_HOURS))
    said = shown_in_words(replace(snapshot(), view=view, span=TimeSpan(shown.start), shown=shown))
    assert said == "Last 24 hours   Wed 21 Jan, 11:40 – Thu 22 Jan, 11:40"


def test_that_a_custom_span_is_its_time_alone() -> None:
    span = TimeSpan(utc(2026, 1, 22, 7), utc(2026, 1, 22, 8))
    view = View(SpanChoice(SpanKind.CUSTOM, span))
    said = shown_in_words(replace(snapshot(), view=view, span=span, shown=span))
    assert said == "Thu 22 Jan, 09:00–10:00"
