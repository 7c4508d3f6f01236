"""What is found of an hour, against a brute force over the events."""

from collections.abc import Sequence
from datetime import time, timedelta
from math import log
from random import Random
from statistics import fmean
from zoneinfo import ZoneInfo

import msgspec
import pytest

from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.drift import DriftLimits, Verdict
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.metrics import drift
from factory_desktop.metrics.drift import Drift
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.kept import Kept
from tests.factories import T0, read, record
from tests.model_floor import DAY, HOUR, sent, week

ALWAYS = PlantCalendar(ZoneInfo("UTC"))
SHIFT = Shift(time(6), time(14), "Early", (Break("Lunch", time(10), time(10, 30)),))
PLANNED = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(FIRST_DAY, (SHIFT,)),))


def look(
    store: OpenedStore,
    hours: float = 0,
    limits: DriftLimits = DriftLimits(),  # noqa: B008 - frozen
    calendar: PlantCalendar = ALWAYS,
) -> Drift:
    """Look at the hour that begins so many hours after T0."""
    hour = read(store, Kept.read).grid.hour(to_us(T0 + hours * HOUR))
    return read(store, drift.look, hour, limits, calendar)


def mix(events: Sequence[Event]) -> tuple[int, ...]:
    return tuple(sum(one.type is kind for one in events) for kind in EventType)


def test_that_all_figures_are_those_of_a_brute_force(store: OpenedStore) -> None:
    dice = Random(9)
    events = week("2.0", dice, range(-33, 1), hours=(7, 8, 9), stations=("S1",), each=40)
    record(store, *events)
    found = look(store)
    end = T0 + HOUR
    hour, day, month = (
        [one for one in events if end - length <= one.at < end] for length in (HOUR, DAY, 30 * DAY)
    )
    assert (found.start, found.end) == (T0, end)
    assert (found.mix, found.mix_day, found.mix_month) == (mix(hour), mix(day), mix(month))
    assert found.confidence == pytest.approx(fmean(one.confidence for one in hour), abs=1e-6)
    states = sum(found.mix[:3])
    assert found.working == found.mix[0] / states
    p, q = (
        [(count + 0.5) / (sum(counts) + 2) for count in counts]
        for counts in (found.mix_day, found.mix_month)
    )
    assert found.kl == pytest.approx(sum(a * log(a / b) for a, b in zip(p, q, strict=True)))
    (camera,) = found.cameras
    assert (camera.camera_id, camera.rate, camera.middle) == ("CAM-1", 40 / 60, 40 / 60)
    assert camera.low == pytest.approx(20 / 60)
    assert camera.high == pytest.approx(1)
    assert camera.verdict is Verdict.WELL


def test_that_a_cameras_usual_rate_is_that_of_a_brute_force(store: OpenedStore) -> None:
    dice = Random(3)
    counts = [dice.randint(20, 90) for _ in range(31)]
    for back, count in enumerate(counts, 1):
        record(store, *hourful(count, -back))
    record(store, *hourful(45))
    (camera,) = look(store).cameras
    rates = sorted(count / 60 for count in counts)
    middle = rates[15]
    spread = 3 * 1.4826 * sorted(abs(one - middle) for one in rates)[15]
    spread = max(spread, middle / 2)
    assert (camera.rate, camera.middle) == (45 / 60, middle)
    assert camera.low == pytest.approx(max(0, middle - spread))
    assert camera.high == pytest.approx(middle + spread)


def hourful(count: int, hours: float = 0, **more: object) -> list[Event]:
    start = T0 + hours * HOUR
    return [sent(start + n * timedelta(seconds=30), **more) for n in range(count)]  # type: ignore[arg-type]


def test_that_what_leaves_its_limits_is_told_once_for_each_cause(store: OpenedStore) -> None:
    for back in range(1, 40):
        record(store, *hourful(20, -back), *hourful(10, -back, kind=EventType.IDLE))
    record(store, *hourful(60, confidence=0.7), *hourful(2, kind=EventType.ABSENT))
    found = look(store)
    told = {one.kind: (one.verdict, one.camera_id) for one in found.alerts()}
    assert told == {
        "confidence": (Verdict.LOW, ""),
        "working": (Verdict.HIGH, ""),
        "rate": (Verdict.HIGH, "CAM-1"),
    }
    assert look(store, -1).alerts() == ()


def test_that_another_mix_than_that_of_the_month_is_told(store: OpenedStore) -> None:
    for back in range(1, 26):
        record(store, *hourful(110, -24 * back))
    record(store, *hourful(110, kind=EventType.IDLE))
    found = look(store)
    assert found.kl is not None
    assert found.kl > 1
    assert found.of_kl is Verdict.HIGH


def test_that_a_few_events_say_nothing(store: OpenedStore) -> None:
    record(store, *hourful(20, confidence=0.1, kind=EventType.IDLE))
    found = look(store)
    assert found.alerts() == ()
    assert (found.of_confidence, found.of_working) == (Verdict.UNKNOWN, Verdict.UNKNOWN)
    assert (found.confidence, found.working) == (0.1, 0)


def test_that_working_and_rates_are_judged_in_working_time_alone(store: OpenedStore) -> None:
    for back in range(1, 30):
        record(store, *hourful(40, -back))
    record(store, *hourful(100, 6, kind=EventType.ABSENT))
    after = look(store, 6, calendar=PLANNED)
    assert not after.worked
    assert after.alerts() == ()
    record(store, *hourful(100, 2, kind=EventType.ABSENT))
    assert not look(store, 2, calendar=PLANNED).worked
    record(store, *hourful(100, 1, kind=EventType.ABSENT))
    within = look(store, 1, calendar=PLANNED)
    assert within.worked
    assert within.of_working is Verdict.LOW


def test_that_the_documents_rates_hold_where_they_are_chosen(store: OpenedStore) -> None:
    for back in range(1, 30):
        record(store, *hourful(40, -back))
    record(store, *hourful(40))
    absolute = DriftLimits(rate_low=5.0, rate_high=25.0)
    (camera,) = look(store, limits=absolute).cameras
    assert (camera.low, camera.high, camera.verdict) == (5.0, 25.0, Verdict.LOW)


def test_that_a_camera_without_a_past_or_gone_for_a_day_is_not_judged(store: OpenedStore) -> None:
    record(store, *hourful(40), *hourful(40, -30, camera="CAM-2", station="S2"))
    (camera,) = look(store).cameras
    assert (camera.camera_id, camera.low, camera.verdict) == ("CAM-1", None, Verdict.UNKNOWN)


def test_that_a_camera_that_sends_nothing_is_silent_and_its_rate_not_judged(
    store: OpenedStore,
) -> None:
    for back in range(1, 30):
        record(store, *hourful(40, -back))
    record(store, *hourful(40, camera="CAM-2"))
    silent, _ = look(store).cameras
    assert (silent.camera_id, silent.rate, silent.verdict) == ("CAM-1", 0, Verdict.UNKNOWN)
    assert silent.low is not None


def test_that_what_was_found_can_be_kept_and_read_again(store: OpenedStore) -> None:
    for back in range(30):
        record(store, *hourful(40, -back))
    found = look(store)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Drift) == found
