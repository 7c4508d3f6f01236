from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs

from factory_desktop.domain.note import Note
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.charts import state_words as words
from factory_desktop.views.charts.spell_selection import Item
from tests.timelines import IDLE, answer, at, shift, spell

NAMES = {"W1": "Ann", "W2": "Ben", "W3": "Cy", "W4": "Di", "S5": "Packing"}
TOLD = shift(rule=TimeRule("measured"))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_that_a_workers_spell_is_told_with_its_confidence() -> None:
    said = words.of_spell(spell("W1", 0, 8.5, IDLE, "S5"), TOLD, NAMES)
    assert plain(said) == (
        "Idle 06:00:00–06:08:30, 8 min 30 s, Ann at S5, 2 events, confidence 0.88"
    )


def test_that_a_stations_spell_names_who_is_there_or_counts_them() -> None:
    one = structs.replace(
        spell("", 0, 10, station="S5"), events=0, mean_confidence=None, workers=("W1", "W2")
    )
    said = plain(words.of_spell(one, TOLD, NAMES))
    assert said == "Working 06:00:00–06:10:00, 10 min, Ann, Ben at S5"
    many = structs.replace(one, workers=("W1", "W2", "W3", "W4"))
    assert "4 workers at S5" in plain(words.of_spell(many, TOLD, NAMES))


def test_that_a_gap_says_nothing_of_the_person() -> None:
    said = words.of_gap(Item(0, "W1", at(10), at(20)), TOLD, NAMES)
    assert plain(said) == "Not seen 06:10:00–06:20:00, 10 min, Ann"


def test_that_notes_are_told_with_what_they_are_about() -> None:
    item = Item(0, "W1", at(10), at(20), spell("W1", 10, 20, IDLE, "S5"))
    notes = (
        Note(at(12), at(15), "W1", None, "Waiting for material", "Pallets"),
        Note(at(0), at(60), None, "S5", text="Slow belt"),
        Note(at(0), at(60), text="Drill"),
        Note(at(12), at(15), "W2", reason="Training"),
        Note(at(12), at(15), "W1", "S1", reason="Elsewhere"),
        Note(at(20), at(25), "W1", reason="Later"),
    )
    said = words.with_notes("Idle", item, notes)
    assert said == "Idle – Waiting for material: Pallets – Slow belt – Drill"


def test_that_totals_are_short_and_have_a_dash_for_what_cannot_be_told() -> None:
    row = answer().rows[0]
    assert words.totals(row, timedelta(hours=8)) == ("3:00", "1:00", "0:30", "0:15", "12")
    unknown = structs.replace(row, not_seen=None)
    assert [plain(one) for one in words.totals(unknown, timedelta(minutes=5))] == [
        "3 h",
        "1 h",
        "30 min",
        "–",
        "12",
    ]
    assert words.headings() == ("Working", "Idle", "Absent", "Not seen", "Units")


@pytest.mark.parametrize("shown", [timedelta(hours=1), timedelta(days=30)])
def test_that_the_widest_totals_leave_room_for_all(shown: timedelta) -> None:
    rows = [
        structs.replace(answer().rows[0], working=timedelta(seconds=seconds), units=seconds)
        for seconds in (0, 59, 3599, 3601, 5025, 36_000, 2_000_000)
    ]
    widest = [len(one) for one in words.widest_totals(rows, shown)]
    for row in rows:
        lengths = [len(one) for one in words.totals(row, shown)]
        assert all(own <= most for own, most in zip(lengths, widest, strict=True))


def test_that_the_subtitle_says_whose_states_and_by_which_times() -> None:
    assert words.subtitle(TOLD, RowKind.WORKERS) == "state of each worker, 06:00–14:00"
    fixed = replace(TOLD, rule=TimeRule("fixed"), view=View(pick=Pick("W1")))
    assert words.subtitle(fixed, RowKind.STATIONS) == (
        "state of each station with John Martinez, 06:00–14:00, times as measured"
    )


def test_that_the_summary_names_a_dozen_rows() -> None:
    said = words.summary(answer(workers=14).rows, "state of each worker")
    assert said.startswith(
        "state of each worker. John Martinez: working 3:00, idle 1:00, absent 0:30, "
        "not seen 0:15 hours, units 12."
    )
    assert said.endswith("And 2 more.")


def test_that_no_rows_have_words() -> None:
    assert words.nothing(RowKind.STATIONS, 0) == "No stations yet."
    assert words.nothing(RowKind.WORKERS, 0) == "No workers yet."
    assert words.nothing(RowKind.WORKERS, 1) == ""
    assert words.title(RowKind.STATIONS) == "What goes on at each station"
