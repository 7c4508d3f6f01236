"""Figures against a brute force over the events; halves of one model against each other."""

from collections.abc import Sequence
from random import Random
from statistics import fmean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.drift import divergence
from factory_desktop.domain.event import Event, EventType
from factory_desktop.metrics.model_comparison import Comparison, Line, Measure, compare
from factory_desktop.store.table import Table
from tests.factories import T0
from tests.model_floor import HOUR, week

STATIONS = {"S1": 1, "S2": 2}


def hour_of(one: Event) -> int:
    return (one.at - T0.replace(hour=0)) // HOUR


def place(hour: int) -> tuple[int, int]:
    return hour // 24, hour % 24


def gathered(events: Sequence[Event], model: int) -> Table:
    groups: dict[tuple[int, int], list[Event]] = {}
    for one in events:
        groups.setdefault((hour_of(one), STATIONS[one.station_id]), []).append(one)
    rows = [_hour(*key, model, group) for key, group in groups.items()]
    return np.array(rows, np.int64).reshape(-1, 28)


def _hour(hour: int, station: int, model: int, group: list[Event]) -> tuple[int, ...]:
    sure = [round(one.confidence * 1e6) for one in group]
    mix = tuple(sum(one.type is kind for one in group) for kind in EventType)
    bins = tuple(sum(min(ppm // 50_000, 19) == number for ppm in sure) for number in range(20))
    return hour, station, model, *mix, sum(sure), *bins


def made(events: Sequence[Event], model: int) -> dict[tuple[int, int, int], int]:
    found: dict[tuple[int, int, int], int] = {}
    for one in events:
        key = hour_of(one), STATIONS[one.station_id], model
        found[key] = found.get(key, 0) + one.count
    return found


def against(a: Sequence[Event], b: Sequence[Event]) -> Comparison | None:
    units = made(a, 1) | made(b, 2)
    return compare(gathered(a, 1), gathered(b, 2), units, place, 0.8)


def lines(found: Comparison | None) -> dict[Measure, Line]:
    assert found is not None
    return {one.measure: one for one in found.lines}


def test_that_the_figures_are_those_of_a_brute_force() -> None:
    dice = Random(3)
    a, b = week("2.0", dice), week("2.1", dice, mean=0.85, working=0.5)
    found = against(a, b)
    told = lines(found)
    for events, side in ((a, "a"), (b, "b")):
        states = [one for one in events if one.type is not EventType.PRODUCT_COUNT]
        wanted = {
            Measure.CONFIDENCE: fmean(one.confidence for one in events),
            Measure.UNSURE: fmean(one.confidence < 0.8 for one in events),
            Measure.WORKING: fmean(one.type is EventType.WORKING for one in states),
            Measure.IDLE: fmean(one.type is EventType.IDLE for one in states),
            Measure.ABSENT: fmean(one.type is EventType.ABSENT for one in states),
            Measure.UNITS: sum(one.count for one in events) / 28,
        }
        assert {m: getattr(told[m], side) for m in wanted} == pytest.approx(wanted, abs=1e-6)
    mixes = [[sum(one.type is kind for one in events) for kind in EventType] for events in (a, b)]
    assert told[Measure.DRIFT].b == pytest.approx(divergence(mixes[1], mixes[0]))
    assert found is not None
    assert (found.a.events, found.a.hours, found.a.days) == (840, 28, 7)
    assert (found.cells, found.stations) == (4, 2)
    shares = [sum(min(int(one.confidence * 20), 19) == n for one in a) / 840 for n in range(20)]
    assert found.a.histogram == pytest.approx(shares, abs=0.003)


def test_that_a_worse_model_is_told_and_where_it_differs() -> None:
    dice = Random(5)
    told = lines(
        against(week("2.0", dice), week("2.1", dice, range(7, 11), mean=0.82, working=0.45))
    )
    notable = {measure for measure, line in told.items() if line.notable}
    assert notable >= {Measure.CONFIDENCE, Measure.UNSURE, Measure.WORKING, Measure.DRIFT}
    difference = told[Measure.CONFIDENCE].difference
    assert difference is not None
    assert difference == pytest.approx(-0.08, abs=0.01)


@settings(max_examples=60)
@given(st.integers(0, 10**9), st.integers(5, 14), st.floats(0.3, 0.95))
def test_that_two_random_halves_of_one_models_events_show_no_change(
    seed: int, days: int, working: float
) -> None:
    dice = Random(seed)
    events = week("2.0", dice, range(days), each=20, working=working)
    halves: tuple[list[Event], list[Event]] = ([], [])
    for one in events:
        halves[dice.random() < 0.5].append(one)
    told = lines(against(*halves))
    assert [measure for measure, line in told.items() if line.notable] == []
    assert all(line.swing is not None and line.chance is not None for line in told.values())


def test_that_only_stations_and_hours_that_both_have_seen_count() -> None:
    dice = Random(1)
    a = week("2.0", dice, hours=(8, 9), stations=("S1",))
    b = week("2.1", dice, hours=(9, 20), stations=("S1", "S2"), mean=0.5)
    found = against(a, b)
    assert found is not None
    assert found.b is not None
    assert (found.cells, found.stations, found.a.hours, found.b.hours) == (1, 1, 7, 7)


def test_that_there_is_nothing_to_compare_without_a_common_hour() -> None:
    dice = Random(1)
    assert against(week("2.0", dice, hours=(8,)), week("2.1", dice, hours=(9,))) is None
    assert compare(gathered([], 1), None, {}, place, 0.8) is None


def test_that_seeing_more_of_one_station_is_no_change() -> None:
    """S2 is a poor place to see from; B has seen it twice as often as S1, A seldom."""
    dice = Random(2)
    a = week("2.0", dice, range(8), stations=("S1",)) + week(
        "2.0", dice, range(2), stations=("S2",), mean=0.7
    )
    b = week("2.1", dice, range(8, 12), stations=("S1",)) + week(
        "2.1", dice, range(8, 16), stations=("S2",), mean=0.7
    )
    told = lines(against(a, b))
    difference = told[Measure.CONFIDENCE].difference
    assert difference is not None
    assert abs(difference) < 0.01
    assert fmean(one.confidence for one in a) - fmean(one.confidence for one in b) > 0.07


def test_that_with_few_days_nothing_is_called_unusual() -> None:
    dice = Random(4)
    told = lines(against(week("2.0", dice, range(4)), week("2.1", dice, range(4, 8), mean=0.6)))
    assert all(line.swing is None and not line.notable for line in told.values())


def test_that_a_version_alone_has_figures_and_no_difference() -> None:
    dice = Random(6)
    events = week("2.0", dice)
    found = compare(gathered(events, 1), None, made(events, 1), place, 0.8)
    told = lines(found)
    assert found is not None
    assert found.b is None
    assert told[Measure.CONFIDENCE].a == pytest.approx(0.9, abs=0.01)
    assert all(line.b is None and line.difference is None for line in told.values())
