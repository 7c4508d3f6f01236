from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

from factory_desktop.domain.event import EventType
from factory_desktop.simulator.shop_floor import ShopFloor, Sighting

START = datetime(2026, 1, 22, 8, tzinfo=UTC)


def watch(seconds: int) -> list[Sighting | None]:
    """Look at a plant of one station, once a second."""
    floor = ShopFloor(Random(1), 1, START)
    return [floor.look("S1", START + timedelta(seconds=n)) for n in range(seconds)]


def test_that_workers_move_between_states_and_stay_in_each_for_a_while() -> None:
    sightings = watch(7200)
    states = [seen.type for seen in sightings if seen and seen.type is not EventType.PRODUCT_COUNT]
    changes = sum(before is not after for before, after in pairwise(states))
    assert set(states) == {EventType.WORKING, EventType.IDLE, EventType.ABSENT}
    # Two hours at 20 times the speed: about 40 hours of some 20 minutes a state.
    assert 60 < changes < 250


def test_that_units_are_counted_only_after_the_worker_was_seen_working() -> None:
    last = None
    for seen in watch(7200):
        assert seen is not None
        if seen.type is EventType.PRODUCT_COUNT:
            assert last is EventType.WORKING
            assert seen.count > 0
        else:
            last = seen.type
            assert seen.count == 0


def test_that_the_only_station_always_has_its_worker() -> None:
    sightings = watch(600)
    assert {seen.worker_id for seen in sightings if seen} == {"W1"}
    assert None not in sightings


def test_that_several_workers_at_a_station_are_seen_in_turn() -> None:
    floor = ShopFloor(Random(2), 6, START)
    pairs: Counter[int] = Counter()
    for second in range(0, 36_000, 10):
        now = START + timedelta(seconds=second)
        seen = [floor.look("S1", now + timedelta(milliseconds=n)) for n in range(2)]
        pairs[len({sighting.worker_id for sighting in seen if sighting})] += 1
    assert pairs[0] > 0  # sometimes nobody is there
    assert pairs[1] > 0
    assert pairs[2] > 0  # two looks, two people
