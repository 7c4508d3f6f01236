"""The rows of each explanation add up to the lost time that it explains."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.models.explaining.explanation import exactly
from factory_desktop.models.explaining.lost_time import of_plant
from factory_desktop.models.explaining.plant import floor_seen
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    STATIONS,
    T0,
    WORKERS,
    AddPlant,
    event,
    open_store,
    read,
    record,
    run,
)

SHIFT = Shift(time(7), time(15), "Day", (Break("Lunch", time(11), time(11, 30)),))
CALENDAR = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), (SHIFT,)),))
BARE = PlantCalendar(ZoneInfo("UTC"))
HOUR = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path)
    run(opened, AddPlant())
    dice = random.Random(4)
    kinds = tuple(EventType)
    record(
        opened,
        *(
            event(
                dice.uniform(0, 400),
                dice.choice(WORKERS[:2]),
                dice.choice(STATIONS[:2]),
                kind := dice.choice(kinds),
                count=3 if kind is EventType.PRODUCT_COUNT else 0,
            )
            for _ in range(200)
        ),
        # One is seen at one place alone.
        event(10, WORKERS[2], STATIONS[2]),
    )
    yield opened
    opened.close()


def shown(store: OpenedStore, calendar: PlantCalendar, pick: Pick, rule: TimeRule) -> Snapshot:
    view = View(SpanChoice(SpanKind.CUSTOM, TimeSpan(T0 - HOUR, T0 + 8 * HOUR)), pick)
    return read(store, take, view, Moment(T0 + 7 * HOUR, rule, calendar))


def length(written: str) -> timedelta:
    hours, minutes, seconds = written.split(":")
    return timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))


def summed(rows: Sequence[Sequence[str]], column: int) -> timedelta:
    return sum((length(row[column]) for row in rows), timedelta())


@pytest.mark.parametrize("pick", [Pick(), Pick("W1"), Pick(None, "S1"), Pick("W2", "S2")])
def test_that_what_is_lost_in_shifts_is_the_sum_of_its_rows(store: OpenedStore, pick: Pick) -> None:
    snapshot = shown(store, CALENDAR, pick, TimeRule("fixed"))
    losses = snapshot.losses
    assert losses is not None
    explained = of_plant(snapshot)
    sums = [summed(explained.rows, column) for column in (1, 2, 3)]
    assert sums == [losses.idle, losses.absent, losses.not_seen]
    assert losses.idle > timedelta()
    for one in (*sums, losses.breaks):
        assert exactly(one) in explained.result


@pytest.mark.parametrize("pick", [Pick(), Pick("W1"), Pick(None, "S1"), Pick("W2", "S2")])
def test_that_what_was_seen_of_the_floor_is_too(store: OpenedStore, pick: Pick) -> None:
    snapshot = shown(store, CALENDAR, pick, TimeRule("fixed"))
    assert snapshot.presence is not None
    rows = floor_seen(snapshot).rows
    assert summed(rows, 1) == snapshot.presence.planned
    assert summed(rows, 2) == snapshot.presence.seen


@pytest.mark.parametrize("rule", ["fixed", "measured"])
@pytest.mark.parametrize("pick", [Pick(), Pick("W1"), Pick(None, "S1")])
def test_that_without_shifts_it_is_what_the_cameras_say(
    store: OpenedStore, pick: Pick, rule: str
) -> None:
    named = TimeRule("fixed" if rule == "fixed" else "measured")
    snapshot = shown(store, BARE, pick, named)
    assert snapshot.losses is None
    explained = of_plant(snapshot)
    for column, word in ((1, "idle"), (2, "absent")):
        assert f"{word} {exactly(summed(explained.rows, column))} h" in explained.result
