from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.backup import Backup, Contents, Reason
from factory_desktop.models import backup_text
from tests.snapshots import NOW

ZONE = ZoneInfo("Europe/Tallinn")
CONTENTS = Contents(186_204, NOW - timedelta(days=30), NOW, 6, 5, 1_200, 340, whole=False)


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 kB"), (52_400, "52 kB"), (41_800_000, "41.8 MB"), (1_250_000_000, "1.3 GB")],
)
def test_that_sizes_are_told_in_few_digits(count: int, said: str) -> None:
    assert plain(backup_text.size(count)) == said


def test_that_every_reason_has_words_and_a_chosen_file_its_name() -> None:
    made = [Backup(Path("a.db"), NOW, reason, 1) for reason in (*Reason, None)]
    assert [backup_text.why(one) for one in made] == [
        "Each day, by itself",
        "By hand",
        "Before events were cleared",
        "Before a backup was restored",
        "Before an upgrade",
        "When the store was lost",
        "a.db",
    ]


def test_that_it_says_what_is_inside() -> None:
    said = "186,204 events from 23 Dec 2025, 11:40 to 22 Jan 2026, 11:40, 6 workers, 5 stations"
    assert backup_text.inside(CONTENTS, ZONE) == said
    empty = replace(CONTENTS, events=0, first=None, last=None, workers=1)
    assert backup_text.inside(empty, ZONE) == "No events, 1 worker, 5 stations"


def test_that_it_says_what_would_change() -> None:
    assert backup_text.changes(CONTENTS) == (
        "1,200 events come back that the store does not have. 340 events that are not in it stay. "
        "Workers, stations and cameras of these events come back where they are missing."
    )
    assert backup_text.action(CONTENTS) == "Bring 1,200 events back"
    one = backup_text.changes(replace(CONTENTS, coming=1, staying=1))
    assert one.startswith("1 event comes back that")
    assert "1 event that is not in it stays." in one
    nothing = replace(CONTENTS, coming=0, staying=0)
    assert backup_text.changes(nothing) == "No event comes back: the store has all of them."
    assert not backup_text.is_anything(nothing)
    assert backup_text.action(nothing) == "Restore"


def test_that_a_new_store_is_told_to_get_all() -> None:
    whole = replace(CONTENTS, staying=0, whole=True)
    assert "Shifts, targets, reasons, notes" in backup_text.changes(whole)
    assert backup_text.is_anything(replace(whole, coming=0))
    assert backup_text.action(whole) == "Restore"


def test_that_a_files_name_has_the_plants_day() -> None:
    late = NOW.replace(hour=23)
    assert backup_text.day(late, ZONE) == "2026-01-23"
