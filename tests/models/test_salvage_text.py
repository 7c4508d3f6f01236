from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factory_desktop.domain.salvage import Salvage
from factory_desktop.models.salvage_text import in_words

FILE = Path("somewhere") / "factory-damaged-20261126-031500.db"
KEPT = "The damaged file is kept as factory-damaged-20261126-031500.db."
BEGINS = "The store was damaged; a new one is in its place."
DAYS = (date(2026, 10, 26), date(2026, 11, 24))
END = Salvage(FILE, done=True, share=1.0, saved=998_031, saved_days=DAYS)
ROSTER = "Parts of the roster are lost: look through workers, stations and cameras."
SETTINGS = "Settings are lost: check the time rule, the time zone and the retention."
OTHERS = "Shifts, targets, notes, labels or lines of the audit trail are lost too."
SAVED = "Saved from it: 998,031 events of 26 Oct 2026 to 24 Nov 2026."


def test_that_it_tells_how_far_it_has_come() -> None:
    assert in_words(Salvage(FILE, share=0.455)) == (
        "The store was damaged; a new one is in its place and takes events. The earlier ones are"
        f" being brought back: 46\N{NO-BREAK SPACE}%. {KEPT}"
    )


def test_that_it_says_when_nothing_is_lost() -> None:
    assert in_words(END) == f"{BEGINS} {SAVED} No event is lost. {KEPT}"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"lost": 1}, "Lost: 1 event."),
        (
            {"lost": 1969, "lost_days": (date(2026, 11, 1), date(2026, 11, 1))},
            "Lost: 1,969 events of 1 Nov 2026.",
        ),
        ({"lost": 12_500, "is_exact": False}, "Lost: about 12,500 events."),
        ({"is_exact": False}, "How many are lost cannot be told."),
        ({"from_backup": 3}, "From the newest backup: 3 events. No event is lost."),
        (
            {"lost_tables": ("worker",)},
            f"No event is lost. {ROSTER}",
        ),
        (
            {"lost_tables": ("meta", "note")},
            f"No event is lost. {SETTINGS} {OTHERS}",
        ),
    ],
)
def test_that_it_says_what_is_lost(changes: dict[str, object], said: str) -> None:
    found = replace(END, **changes)  # type: ignore[arg-type]
    assert in_words(found) == f"{BEGINS} {SAVED} {said} {KEPT}"


def test_that_it_says_when_nothing_could_be_read() -> None:
    found = Salvage(FILE, done=True, is_exact=False)
    assert "No event of the damaged one could be read. How many are lost" in in_words(found)
