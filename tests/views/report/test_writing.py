from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models import text
from factory_desktop.views.card_figures import card_figures
from factory_desktop.views.report.writing import report_of
from tests import snapshots
from tests.snapshots import NOW, ZONE
from tests.speaking import speaking
from tests.views.report.papers import shift_snapshot


def test_that_a_shift_is_named_with_its_day_and_hours() -> None:
    report = report_of(shift_snapshot(), "plant")
    assert report.title == "Day shift, Thu 22 Jan"
    assert report.span == "22 Jan 2026, 06:00–14:00"
    assert report.moment == "As of 22 Jan 2026, 11:40, time zone Europe/Tallinn"
    assert (report.plant, report.narrowed) == ("plant", "")


def test_that_other_spans_are_named_too() -> None:
    day = report_of(snapshots.snapshot(), "plant")
    assert (day.title, day.span) == ("Report, Thu 22 Jan", "22 Jan 2026")
    week = TimeSpan(NOW - timedelta(days=7), NOW)
    said = report_of(snapshots.snapshot(span=week, shown=week), "plant")
    assert (said.title, said.span) == ("Report", "15 Jan 2026, 11:40 – 22 Jan 2026, 11:40")


def test_that_the_figures_are_those_of_the_cards() -> None:
    snapshot = shift_snapshot()
    read = [(card.name, card.read(snapshot)) for card in card_figures()]
    wanted = [(name, one.figure, one.unit, one.footnote) for name, one in read]
    figures = report_of(snapshot, "").figures
    assert [(one.name, one.figure, one.unit, one.footnote) for one in figures] == wanted


def test_that_a_pick_is_told() -> None:
    for pick, words in (
        (Pick("W2"), "Only Sarah Chen"),
        (Pick("W2", "S9"), "Only Sarah Chen at S9"),
        (Pick(station_id="S1"), "Only Assembly Line A"),
    ):
        assert report_of(shift_snapshot(view=View(pick=pick)), "").narrowed == words


def test_that_losses_come_the_longest_first_and_say_of_what() -> None:
    snapshot = shift_snapshot()
    lost = snapshot.losses
    assert lost is not None
    report = report_of(snapshot, "")
    lengths = [one.length for one in report.losses]
    assert lengths == sorted((lost.idle, lost.absent, lost.not_seen), reverse=True)
    assert {one.state for one in report.losses} == {EventType.IDLE, EventType.ABSENT, None}
    assert text.hours(lost.planned) in report.losses_note


def test_that_what_is_missing_is_said() -> None:
    bars = tuple(replace(bar, target=None) for bar in shift_snapshot().units)
    report = report_of(
        shift_snapshot(
            losses=None, presence=None, target=None, shift=None, notes=(), units=bars, spells=()
        ),
        "",
    )
    assert report.losses == ()
    assert report.losses_note == "Without shifts it is not known which time was to be worked."
    assert report.hours_note == "No target is set."
    assert report.notes_note == "Nothing was noted."
    assert report.workers == ()
    assert report.quality == "14 events late, 3 sent twice, 2 refused."


def test_that_notes_say_when_who_where_and_why() -> None:
    first, second = report_of(shift_snapshot(), "").notes
    assert (first.when, first.text) == (
        "09:40–10:40",
        "Sarah Chen, Quality Control 1, Machine stopped, Belt",
    )
    assert (second.when, second.text) == ("10:40–11:40", "Waiting for material")


def test_that_the_quality_of_the_data_is_said() -> None:
    snapshot = shift_snapshot(simulated=True)
    assert snapshot.presence is not None
    seen = text.percent(snapshot.presence.share)
    assert report_of(snapshot, "").quality == (
        f"{seen} of the working time seen; 14 events late, 3 sent twice, 2 refused. "
        "Simulated events are among them."
    )


def test_that_marks_are_whole_hours_and_days_where_there_are_many() -> None:
    assert [mark.text for mark in report_of(shift_snapshot(), "").marks] == [
        f"{hour:02d}:00" for hour in range(6, 14)
    ]
    month = TimeSpan(NOW - timedelta(days=6), local_day(NOW, ZoneInfo(ZONE)).end)
    spells = tuple(snapshots.spells_of("W1", NOW - timedelta(days=6)))
    marks = report_of(snapshots.snapshot(span=month, shown=month, spells=spells), "").marks
    assert 4 <= len(marks) <= 14
    assert all("Jan" in mark.text for mark in marks)


def test_that_the_reasons_of_a_new_store_are_in_the_language_of_the_paper() -> None:
    with speaking("de"):
        notes = [note.text for note in report_of(shift_snapshot(), "Werk").notes]
    assert any("Maschine steht, Belt" in one for one in notes)
