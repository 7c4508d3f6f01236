from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.sample_events import SHIFT, generate
from factory_desktop.store.sample_roster import HOMES, STATIONS, WORKERS

KOLKATA = ZoneInfo("Asia/Kolkata")
TALLINN = ZoneInfo("Europe/Tallinn")
RULE = TimeRule()
STATES = {EventType.WORKING, EventType.IDLE, EventType.ABSENT}
# Sunday, with the clocks set back at 04:00 that morning.
EVENING = datetime(2026, 10, 25, 18, tzinfo=UTC)

zones = st.sampled_from(
    ["UTC", "Europe/Tallinn", "Asia/Kolkata", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"]
).map(ZoneInfo)
# Both changes of the clocks, and the day that Samoa left out.
instants = st.one_of(
    st.datetimes(datetime(2026, 3, 7), datetime(2026, 3, 31)),  # noqa: DTZ001 - UTC comes below
    st.datetimes(datetime(2026, 10, 23), datetime(2026, 11, 3)),  # noqa: DTZ001
    st.datetimes(datetime(2011, 12, 28), datetime(2012, 1, 3)),  # noqa: DTZ001
).map(lambda at: at.replace(tzinfo=UTC))
seeds = st.integers(0, 2**64)
durations = st.sampled_from([60, 97, 300, 420, 900, 3600]).map(lambda s: timedelta(seconds=s))


def keys(events: Sequence[Event]) -> list[tuple[datetime, str, str, EventType]]:
    return [(event.at, event.worker_id, event.station_id, event.type) for event in events]


def by_day(events: Sequence[Event], zone: ZoneInfo) -> dict[date, list[Event]]:
    days: dict[date, list[Event]] = {}
    for event in events:
        days.setdefault(event.at.astimezone(zone).date(), []).append(event)
    return days


@settings(max_examples=60, deadline=None)
@given(zones, instants, seeds, durations, st.booleans(), st.integers(1, 4))
@example(ZoneInfo("Pacific/Apia"), datetime(2011, 12, 31, 5, tzinfo=UTC), 1, RULE.cap, True, 4)
def test_that_events_are_in_the_past_inside_shifts_in_order_and_never_twice(
    zone: ZoneInfo, now: datetime, seed: int, duration: timedelta, realistic: bool, days: int
) -> None:
    plan = SamplePlan(days, 60, realistic=realistic, random_seed=seed)
    events = generate(plan, TimeRule(event_duration=duration), zone, now)
    assert len(set(keys(events))) == len(events)
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert all(event.at <= now for event in events)
    assert all(
        time(8) <= event.at.astimezone(zone).time().replace(fold=0) < time(16) for event in events
    )
    assert len(by_day(events, zone)) in {days, days - 1}


@settings(max_examples=60, deadline=None)
@given(zones, instants, seeds, st.booleans())
def test_that_products_are_counted_only_where_the_worker_was_last_seen_working(
    zone: ZoneInfo, now: datetime, seed: int, realistic: bool
) -> None:
    events = generate(SamplePlan(2, 300, realistic, seed), RULE, zone, now)
    for _, lives in groupby(sorted(events, key=lambda e: e.worker_id), key=lambda e: e.worker_id):
        seen = None
        for event in lives:
            if event.type is not EventType.PRODUCT_COUNT:
                seen = event
                assert event.count == 0
                continue
            assert seen is not None
            assert seen.type is EventType.WORKING
            assert seen.station_id == event.station_id
            assert event.count > 0


@settings(max_examples=60, deadline=None)
@given(zones, instants, seeds, durations, st.integers(1, 3))
def test_that_a_realistic_shift_adds_up_to_the_shift_for_every_worker(
    zone: ZoneInfo, now: datetime, seed: int, duration: timedelta, days: int
) -> None:
    rule = TimeRule(event_duration=duration)
    events = generate(SamplePlan(days, realistic=True, random_seed=seed), rule, zone, now)
    for day, of_day in by_day(events, zone).items():
        span = SHIFT.on(day, zone)
        assert span.start is not None
        assert span.end is not None
        passed = min(span.end, now) - span.start
        whole = passed // duration * duration
        for worker_id in WORKERS:
            states = [e for e in of_day if e.worker_id == worker_id and e.type in STATES]
            assert len(states) * rule.event_duration == whole
            if passed == timedelta(hours=8) and not passed % duration:
                assert whole == passed


@pytest.mark.parametrize("per_day", [10, 100, 997, 1000])
def test_that_the_documents_way_makes_exactly_so_many_events_each_full_day(per_day: int) -> None:
    events = generate(SamplePlan(7, per_day), RULE, TALLINN, EVENING)
    days = by_day(events, TALLINN)
    assert [len(of_day) for of_day in days.values()] == [per_day] * 7
    assert list(days)[-1] == EVENING.astimezone(TALLINN).date()


@given(st.timedeltas(timedelta(microseconds=1), timedelta(hours=8)), st.integers(10, 1000))
@settings(max_examples=60, deadline=None)
def test_that_today_has_its_part_of_the_days_events(passed: timedelta, per_day: int) -> None:
    now = datetime(2026, 1, 22, 2, 30, tzinfo=UTC) + passed
    events = generate(SamplePlan(1, per_day), RULE, KOLKATA, now)
    assert abs(len(events) - per_day * (passed / timedelta(hours=8))) <= 1


def test_that_days_before_are_made_while_todays_shift_has_not_begun() -> None:
    dawn = datetime(2026, 1, 22, 2, 30, tzinfo=UTC)
    events = generate(SamplePlan(2, 50), RULE, KOLKATA, dawn)
    assert list(by_day(events, KOLKATA)) == [date(2026, 1, 20), date(2026, 1, 21)]
    assert len(events) == 100


@pytest.mark.parametrize("realistic", [False, True])
def test_that_a_random_seed_makes_the_same_events_again_and_later_more_of_them(
    realistic: bool,
) -> None:
    noon = EVENING.replace(hour=10)
    plan = SamplePlan(3, 200, realistic, 7)
    first = generate(plan, RULE, TALLINN, noon)
    assert generate(plan, RULE, TALLINN, noon) == first
    later = generate(plan, RULE, TALLINN, EVENING)
    assert len(later) > len(first)
    assert later[: len(first)] == first
    other = generate(SamplePlan(3, 200, realistic, 8), RULE, TALLINN, noon)
    assert other != first


def test_that_without_a_random_seed_each_run_is_another() -> None:
    plan = SamplePlan(1, 100)
    assert generate(plan, RULE, TALLINN, EVENING) != generate(plan, RULE, TALLINN, EVENING)


@pytest.mark.parametrize("plan", [SamplePlan(30, 1000), SamplePlan(30, realistic=True)])
def test_that_the_plant_works_as_the_document_calls_normal(plan: SamplePlan) -> None:
    events = generate(plan, RULE, TALLINN, EVENING)
    counts = Counter(event.type for event in events)
    states = sum(counts[state] for state in STATES)
    assert 0.60 < counts[EventType.WORKING] / states < 0.75
    assert counts[EventType.IDLE] > 0.1 * states
    assert counts[EventType.ABSENT] > 0.05 * states
    at_home = sum(event.station_id == HOMES[event.worker_id] for event in events)
    assert 0.75 < at_home / len(events) < 0.85
    assert 0.85 < sum(event.confidence for event in events) / len(events) < 0.95
    assert all(0 <= event.confidence <= 1 for event in events)
    active_hours = counts[EventType.WORKING] * RULE.event_duration / timedelta(hours=1)
    assert 20 < sum(event.count for event in events) / active_hours < 35


def test_that_states_stick_over_several_ticks() -> None:
    events = generate(SamplePlan(30, realistic=True, random_seed=1), RULE, TALLINN, EVENING)
    states = [event.type for event in events if event.worker_id == "W1" and event.type in STATES]
    runs = [len(list(run)) for _, run in groupby(states)]
    # Drawn anew at each tick, runs would be below 2 ticks long on average.
    assert sum(runs) / len(runs) > 3
    assert max(runs) < 96


def test_that_every_event_comes_from_the_simulated_camera_of_its_station() -> None:
    events = generate(SamplePlan(2, 200), RULE, TALLINN, EVENING)
    assert all(event.camera_id == STATIONS[event.station_id].camera_id for event in events)
    assert {(event.model_id, event.model_version) for event in events} == {
        ("simulated-activity", "1.0.0")
    }


def test_that_a_plan_too_large_to_hold_is_refused_in_words() -> None:
    rule = TimeRule(event_duration=timedelta(seconds=1))
    with pytest.raises(KnownError, match="Choose fewer days or a longer event duration"):
        generate(SamplePlan(30, realistic=True), rule, TALLINN, EVENING)
