from collections import Counter
from datetime import date, timedelta

from factory_desktop.domain.event import Event, EventType
from tests.benchmarks.plant import SHIFT_BEGINS, WORKERS, ZONE, Plant

YEAR = Plant(20_000, 365, date(2026, 1, 20))


def made(plant: Plant, apart: timedelta = timedelta()) -> list[Event]:
    return [event for chunk in plant.chunks(1000, apart) for event in chunk]


def key(event: Event) -> tuple[object, ...]:
    return event.at, event.worker_id, event.station_id, event.type


def test_that_a_plant_makes_just_as_many_events_as_it_is_asked_for() -> None:
    assert [len(made(Plant(events, 7, YEAR.last_day))) for events in (1, 6, 1000, 1001)] == [
        1,
        6,
        1000,
        1001,
    ]


def test_that_the_same_plant_makes_the_same_events() -> None:
    assert made(YEAR) == made(YEAR)


def test_that_events_come_in_the_order_of_time_and_no_key_twice() -> None:
    events = made(YEAR)
    assert events == sorted(events, key=lambda event: event.at)
    assert len({key(event) for event in events}) == YEAR.events


def test_that_two_plants_apart_share_no_key() -> None:
    there = {key(event) for event in made(YEAR, timedelta(microseconds=1))}
    assert there.isdisjoint(key(event) for event in made(YEAR))


def test_that_all_work_the_same_shift_by_the_clock_on_the_wall_in_summer_too() -> None:
    begun = {event.at.astimezone(ZONE).hour for event in made(YEAR)}
    assert begun == set(range(SHIFT_BEGINS.hour, SHIFT_BEGINS.hour + 8))


def test_that_workers_are_mostly_at_their_own_station() -> None:
    events = made(YEAR)
    home = sum(int(event.worker_id[1:]) % 100 == int(event.station_id[1:]) for event in events)
    assert 0.75 < home / len(events) < 0.85


def test_that_states_last_where_workers_are_seen_often() -> None:
    # Two days of a plant whose workers are seen every two minutes.
    seen = Counter[bool]()
    last: dict[str, tuple[str, bool]] = {}
    for event in made(Plant(100_000, 2, YEAR.last_day)):
        if event.type is not EventType.PRODUCT_COUNT:
            now = (event.station_id, event.type is EventType.WORKING)
            seen[last.get(event.worker_id, now) == now] += 1
            last[event.worker_id] = now
    assert len(last) == WORKERS
    assert seen[True] > 15 * seen[False]
