from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

from factory_desktop.domain.event import EventType
from factory_desktop.store import sample_worker
from factory_desktop.store.sample_worker import SampleWorker

START = datetime(2026, 1, 22, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_that_a_station_changes_only_where_a_worker_starts_to_work() -> None:
    worker = SampleWorker(Random(3), "S1", ("S1", "S2", "S3"), START)
    before = worker.at(START)
    moves = 0
    for minute in range(20_000):
        after = worker.at(START + minute * MINUTE)
        if after.station_id != before.station_id:
            moves += 1
        if after is not before and after.state is not EventType.WORKING:
            assert after.end > START + minute * MINUTE
        before = after
    assert moves > 100


def test_that_a_faster_worker_changes_state_as_much_more_often() -> None:
    def changes(speed: float) -> int:
        worker = SampleWorker(Random(5), "S1", ("S1", "S2"), START, speed)
        return len({worker.at(START + n * MINUTE).end for n in range(60 * 100)})

    assert 8 < changes(10) / changes(1) < 12


def test_that_a_plant_of_one_station_keeps_its_worker_there() -> None:
    worker = SampleWorker(Random(5), "S1", ("S1",), START, speed=10)
    assert {worker.at(START + n * MINUTE).station_id for n in range(600)} == {"S1"}


def test_that_confidence_stays_a_fraction_and_differs_by_type() -> None:
    dice = Random(1)
    means = {}
    for kind in EventType:
        drawn = [sample_worker.confidence(dice, kind) for _ in range(3000)]
        assert all(0 <= value <= 1 for value in drawn)
        means[kind] = sum(drawn) / len(drawn)
    assert means[EventType.WORKING] > means[EventType.IDLE] + 0.02


def test_that_units_of_a_count_are_spread_over_their_range() -> None:
    dice = Random(1)
    drawn = Counter(sample_worker.units(dice) for _ in range(6000))
    assert set(drawn) == set(range(2, 8))
    assert min(drawn.values()) > 800
