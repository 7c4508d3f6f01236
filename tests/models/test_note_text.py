from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.note import Note
from factory_desktop.domain.shift import Shift
from factory_desktop.models import note_text
from factory_desktop.models.note_text import Names
from tests import snapshots

TALLINN = ZoneInfo("Europe/Tallinn")
NIGHT = Shift(time(22), time(6), "Night shift")
CALENDAR = PlantCalendar(TALLINN, (ShiftPlan(date(2026, 1, 1), (NIGHT,)),))
START = datetime(2026, 1, 22, 20, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def names() -> Names:
    return Names.of(replace(snapshots.snapshot(), calendar=CALENDAR))


@pytest.mark.parametrize(
    ("note", "words"),
    [
        (Note(START, START + 8 * HOUR), "Night shift, Thu 22 Jan 22:00–06:00"),
        (Note(START, START + HOUR), "Thu 22 Jan 22:00–23:00"),
        (Note(START, START), "Thu 22 Jan 22:00"),
        (Note(START, START + 30 * HOUR), "Thu 22 Jan 22:00 to Sat 24 Jan 04:00"),
        (Note(START, START + HOUR, "W2", "S1"),
         "Sarah Chen at Assembly Line A, Thu 22 Jan 22:00–23:00"),
        (Note(START, START + HOUR, "W2"), "Sarah Chen, Thu 22 Jan 22:00–23:00"),
        (Note(START, START + HOUR, None, "S9"), "S9, Thu 22 Jan 22:00–23:00"),
    ],
)  # fmt: skip
def test_that_it_is_said_what_a_note_is_about(names: Names, note: Note, words: str) -> None:
    assert names.about(note) == words


@pytest.mark.parametrize(
    ("reason", "text", "words"),
    [
        ("Changeover", "new\n tool", "Changeover: new tool"),
        ("Changeover", "", "Changeover"),
        ("", "new tool", "new tool"),
    ],
)
def test_that_a_note_is_told_in_a_line(reason: str, text: str, words: str) -> None:
    assert note_text.words(Note(START, START, reason=reason, text=text)) == words
