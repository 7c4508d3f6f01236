from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.metrics.review_question import Review, Tally
from factory_desktop.models import label_text
from factory_desktop.models.event_columns import Names
from factory_desktop.models.text import DASH, SPACE
from tests.factories import T0, event, units

UTC = ZoneInfo("UTC")


def test_that_an_event_of_another_day_has_its_day_and_unknown_things_a_dash() -> None:
    stored = StoredEvent(1, event(0, kind=EventType.ABSENT), T0)
    found = label_text.facts(stored, UTC, T0 + timedelta(days=3), Names())
    assert [value for _, value in found] == [
        "Absent", "0.90", "22 Jan 08:00:00.000", "W1", "S1", DASH, DASH,
    ]  # fmt: skip
    assert label_text.said(StoredEvent(2, units(0, 1), T0)) == "Product count: 1 unit"


def test_that_an_interval_is_written_and_none_is_a_dash() -> None:
    assert label_text.interval(Accuracy()) == DASH
    assert label_text.interval(Accuracy(8, 8)) == f"67.6–100.0{SPACE}%"


def test_that_labels_are_counted_with_how_they_are_meant() -> None:
    said = label_text.counted(Accuracy(81, 90))
    assert said.startswith("81 of 90 labels say that it was right.\nIn so many")
    assert label_text.counted(Accuracy()).startswith("Nobody has labeled")


def test_that_it_is_said_why_there_is_nothing() -> None:
    assert label_text.nothing(Review((), 0, 0, None)).startswith("Nothing to review yet.")
    assert "labeled or skipped" in label_text.nothing(Review((), 9, 0, T0))


def test_that_more_is_never_left_than_nothing() -> None:
    said = label_text.progress(3, 3, Review((), 2, 2, T0), -1, "08:00")
    assert "Not labeled: 0 of the 2 events" in said


def test_that_versions_are_told_apart() -> None:
    tallies = [
        Tally("m", "1", Accuracy(1, 2)),
        Tally("m", "2", Accuracy()),
        Tally("", "", Accuracy()),
    ]
    assert len({label_text.tally_key(one) for one in tallies}) == 3
    interval = label_text.tally_columns()[2]
    assert interval.in_order(tallies, descending=True)[0] == tallies[0]
