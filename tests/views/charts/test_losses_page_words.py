from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.shift import ShiftKey
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.lost_time import HeatCell
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.charts import losses_page_words as words
from factory_desktop.views.charts.pareto_rows import By, rows_of
from tests.answers import HOUR, lengths, lost_time
from tests.snapshots import snapshot

SHIFT = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(datetime(2026, 1, 22, tzinfo=UTC).date(), "Day"))


def test_that_classes_are_named_by_their_lengths() -> None:
    named = [words.length(one) for one in lengths(1).classes]
    assert named == [
        "under 1 min",
        "1–2 min",
        "2–5 min",
        "5–10 min",
        "10–20 min",
        "20–40 min",
        "40 min and over",
    ]


def test_that_short_spells_are_compared_with_their_time() -> None:
    said = words.lengths_caption(lengths(0, 0, 3, 1))
    # Three of 2.5 min and one of 5.5.
    assert said.startswith("Under 5 min: 75.0\N{NO-BREAK SPACE}% of the spells, 57.7")
    assert words.lengths_subtitle(lengths(1)) == "1 spell, 30\N{NO-BREAK SPACE}s idle in all"
    assert words.of_class(lengths(0, 2).classes[1]) == "1–2 min: 2 spells, 3\N{NO-BREAK SPACE}min"


@pytest.mark.parametrize(
    ("pick", "choice", "said"),
    [
        (Pick("W3"), SHIFT, "No idle spells for Michael Johnson in this shift."),
        (Pick("W3"), SpanChoice(), "No idle spells for Michael Johnson in this time."),
        (
            Pick("W3", "S1"),
            SpanChoice(),
            "No idle spells for Michael Johnson – Assembly Line A in this time.",
        ),
        (Pick(), SHIFT, "No idle spells in this shift."),
        (Pick(), SpanChoice(), "No idle spells in this time."),
    ],
)
def test_that_without_idle_spells_it_says_whose(pick: Pick, choice: SpanChoice, said: str) -> None:
    assert words.nothing_idle(snapshot(view=View(choice, pick))) == said


def test_that_seconds_are_no_zero_minutes() -> None:
    lengths_of_time = (timedelta(), timedelta(seconds=40), timedelta(minutes=9), 2 * HOUR)
    said = [words.time(one).replace("\N{NO-BREAK SPACE}", " ") for one in lengths_of_time]
    assert said == ["0 min", "40 s", "9 min", "2:00 h"]


def test_that_a_cell_says_what_it_is_a_share_of() -> None:
    cell = HeatCell(0, 23, timedelta(minutes=15), 2 * HOUR)
    said = words.of_cell(0, 23, cell).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Monday 23:00–00:00: 12.5 % idle, 0:15 of 2:00 h seen"
    assert words.of_cell(6, 4, None) == "Sunday 04:00–05:00: nobody was seen"
    assert [words.weekday(number) for number in (0, 6)] == ["Mon", "Sun"]


def test_that_a_summary_begins_with_the_largest() -> None:
    assert words.heat_summary(lost_time().heat).startswith("Thursday 13:00")
    said = words.pareto_summary(rows_of(lost_time(), By.STATE))
    assert said.startswith("Idle, 4:00")
    many = rows_of(lost_time(workers=lost_time().workers * 4), By.WORKER)
    assert words.pareto_summary(many).endswith("And 8 more.")


def test_that_a_caption_says_what_cannot_be_known() -> None:
    without = lost_time(not_seen=None, breaks=None)
    assert "single station" in words.pareto_caption(without, By.STATE, "Packaging")
    assert "once shifts are planned" in words.pareto_caption(without, By.STATE, "")
    assert "notes" in words.pareto_caption(lost_time(), By.REASON, "")
    assert "breaks have a bar" in words.pareto_caption(lost_time(), By.STATE, "")
    without_breaks = lost_time(breaks=timedelta())
    assert "outside their breaks" in words.pareto_caption(without_breaks, By.STATE, "")
    for by in (By.STATION, By.WORKER):
        assert "help is needed" in words.pareto_caption(lost_time(), by, "")
    assert words.heat_caption(lost_time(planned=False)).endswith("no shifts are planned in it.")
    assert len({words.pareto_subtitle(by) for by in By}) == 4
