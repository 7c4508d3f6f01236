from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.plan_fault import PlanFault, PlanFaultKind
from factory_desktop.domain.shift import EVERY_DAY, Break, Shift
from factory_desktop.models import calendar_text
from factory_desktop.models.text import SPACE

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
TALLINN = ZoneInfo("Europe/Tallinn")
EARLY = Shift(time(6), time(14), "Early", (Break("Lunch", time(10), time(10, 30)),))
NIGHT = Shift(time(22), time(6), "Night")


@pytest.mark.parametrize("kind", PlanFaultKind)
def test_that_every_fault_is_said_as_the_program_says_it_elsewhere(kind: PlanFaultKind) -> None:
    found = PlanFault(kind, "Early", "Lunch")
    assert calendar_text.fault(found) == str(found)


def test_that_a_plan_is_told_in_a_line() -> None:
    weekdays = replace(NIGHT, weekdays=frozenset(range(5)))
    assert calendar_text.plan(ShiftPlan(FIRST_DAY, (EARLY, weekdays))) == (
        "Since the beginning: Early 06:00–14:00, Night 22:00–06:00 Mon–Fri"
    )
    assert calendar_text.plan(ShiftPlan(date(2026, 1, 22), ())) == "From 22 Jan 2026: no shifts"


def test_that_a_night_says_to_which_day_it_belongs() -> None:
    assert calendar_text.lengths(EARLY) == f"8:00{SPACE}h, 7:30{SPACE}h without breaks"
    assert calendar_text.lengths(NIGHT) == (
        f"8:00{SPACE}h. Ends the next day; belongs to the day it starts."
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (EVERY_DAY, "every day"),
        (frozenset(range(5)), "Mon–Fri"),
        (frozenset({0, 2}), "Mon, Wed"),
        (frozenset({5, 6}), "Sat, Sun"),
    ],
)
def test_that_weekdays_are_named(days: frozenset[int], words: str) -> None:
    assert calendar_text.weekdays(days) == words


@pytest.mark.parametrize(
    ("shifts", "zone", "words"),
    [
        ((EARLY, NIGHT), "Europe/Tallinn",
         f"The clocks change on 29 Mar 2026: Night of Sat 28 Mar is 7:00{SPACE}h long."),
        ((EARLY,), "Europe/Tallinn",
         "The clocks change on 29 Mar 2026; no shift is longer or shorter then."),
        ((NIGHT,), "UTC", "The clocks do not change in UTC."),
    ],
)  # fmt: skip
def test_that_the_next_change_of_the_clocks_is_foretold(
    shifts: tuple[Shift, ...], zone: str, words: str
) -> None:
    assert calendar_text.clock_change(shifts, ZoneInfo(zone), NOW) == words
