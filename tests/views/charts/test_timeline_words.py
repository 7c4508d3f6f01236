from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.snapshot import Pick, Spell, View
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts import timeline_words as words
from tests.snapshots import NOW, empty_snapshot, snapshot


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        (utc(21, 22), utc(22, 22), "00:00–24:00"),
        (utc(22, 7), utc(22, 9, 30), "09:00–11:30"),
        (utc(20, 7), utc(20, 9), "20 Jan, 09:00–11:00"),
        (utc(21, 9, 40), utc(22, 9, 40), "21 Jan, 11:40 – 22 Jan, 11:40"),
        (utc(15, 9, 40), utc(22, 9, 40), "15 Jan – 22 Jan"),
        (utc(15, 22), utc(20, 22), "16 Jan – 20 Jan"),
    ],
)
def test_that_the_span_is_told_shortly(start: datetime, end: datetime, wanted: str) -> None:
    shown = snapshot(shown=TimeSpan(start, end))
    assert words.subtitle(shown) == f"state of each worker, {wanted}"


def test_that_an_old_session_tells_its_year() -> None:
    start = datetime(2022, 8, 5, 7, 0, tzinfo=UTC)
    shown = snapshot(shown=TimeSpan(start, start + timedelta(hours=1)))
    assert words.subtitle(shown).endswith("5 Aug 2022, 10:00–11:00")


def test_that_the_subtitle_names_the_pick() -> None:
    shown = snapshot(view=View(pick=Pick("W2", "S5")))
    assert words.subtitle(shown) == "state of Sarah Chen at Packaging Station, 00:00–24:00"


def test_that_a_spell_over_midnight_tells_both_days() -> None:
    start, end = utc(20, 21, 50), utc(20, 22, 10)
    spell = Spell("W1", "S2", EventType.IDLE, start, end, 1, simulated=False)
    said = words.of_spell(spell, "Ann", snapshot()).replace(SPACE, " ")
    assert said == "Idle 20 Jan 23:50:00–21 Jan 00:10:00, 20 min, Ann at S2, 1 event"


@pytest.mark.parametrize(
    ("bucket", "start", "end", "cell"),
    [
        (Bucket.HOUR, utc(20, 7), utc(20, 8), "20 Jan 09:00–10:00"),
        (Bucket.DAY, utc(19, 22), utc(20, 22), "20 Jan"),
        (Bucket.WEEK, utc(11, 22), utc(18, 22), "12 Jan – 18 Jan"),
    ],
)
def test_that_states_that_are_added_up_tell_of_which_time(
    bucket: Bucket, start: datetime, end: datetime, cell: str
) -> None:
    state, length = EventType.WORKING, timedelta(minutes=38)
    spell = Spell("W1", "", state, start, start + length, 9, simulated=False, within=(start, end))
    shown = snapshot(spells_by=bucket)
    said = words.of_spell(spell, "Ann", shown).replace(SPACE, " ")
    assert said == f"Working 38 min, {cell}, Ann, 9 events"
    assert words.of_gap(start, end, "Ann", shown) == "Not seen, Ann"
    assert words.subtitle(shown).endswith(f", added up by {bucket.value}")


def test_that_a_gap_until_today_tells_the_day_it_began() -> None:
    said = words.of_gap(utc(21, 12), NOW, "Ann", snapshot()).replace(SPACE, " ")
    assert said == "Not seen 21 Jan 14:00:00–11:40:00, 21 h 40 min, Ann"


def test_that_nothing_to_draw_is_told_kindly() -> None:
    assert words.nothing(empty_snapshot()) == "No workers yet."
    assert words.nothing(replace(snapshot(), spells=())) == "Nobody was seen in this time."
    assert words.nothing(snapshot()) == ""


def test_that_the_summary_says_by_which_rule_its_hours_are() -> None:
    said = words.summary(snapshot(rule=TimeRule("measured"))).replace(SPACE, " ")
    assert said.endswith(" hours. Hours by the measured rule, at most 5 min.")
    assert "rule" not in words.summary(empty_snapshot())
