import pytest
from msgspec.structs import replace

from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import text
from factory_desktop.models.explaining.explanation import STATES, exactly
from factory_desktop.models.explaining.plant import floor_seen
from factory_desktop.models.explaining.row import of_station, of_worker
from tests.models.explaining.test_plant import HOUR, count, length
from tests.snapshots import snapshot, station, worker

SHOWN = snapshot()


def test_that_a_workers_share_is_its_inputs_divided() -> None:
    told = of_worker(SHOWN, "W2", "utilization")
    assert told is not None
    active, idle = (length(figure) for _, figure in told.rows)
    assert text.percent(active / (active + idle)) in told.result
    assert told.title.startswith("Sarah Chen")
    assert told.evidence.query.workers == ("W2",)
    assert told.evidence.query.types == (EventType.WORKING, EventType.IDLE)


def test_that_a_stations_throughput_is_its_inputs_divided() -> None:
    told = of_station(SHOWN, "S1", "throughput")
    assert told is not None
    units, occupancy = (figure for _, figure in told.rows)
    assert text.number(count(units) / (length(occupancy) / HOUR), 1) in told.result
    assert told.evidence.query.stations == ("S1",)


@pytest.mark.parametrize("name", ["active", "idle", "absent", "units", "rate", "confidence"])
def test_that_every_figure_of_a_worker_is_explained(name: str) -> None:
    told = of_worker(SHOWN, "W1", name)
    assert told is not None
    assert told.rows
    one = worker(1)
    figures = {
        "units": text.number(one.units),
        "rate": text.number(one.units_per_hour, 1),
        "confidence": text.number(one.mean_confidence, 2),
    }
    assert figures.get(name, told.rows[0][1]) in told.result


@pytest.mark.parametrize(
    "name", ["working", "occupancy", "absent", "utilization", "units", "throughput"]
)
def test_that_every_figure_of_a_station_is_explained(name: str) -> None:
    told = of_station(SHOWN, "S3", name)
    assert told is not None
    assert told.formula
    if name == "occupancy":
        working, idle = (length(figure) for _, figure in told.rows)
        assert working + idle == station(3).occupancy


def test_that_who_is_not_there_has_no_explanation() -> None:
    assert of_worker(SHOWN, "W99", "active") is None
    assert of_worker(SHOWN, "W1", "name") is None
    assert of_station(SHOWN, "S99", "units") is None


def test_that_not_seen_is_the_time_that_is_left() -> None:
    told = of_worker(SHOWN, "W4", "not-seen")
    assert told is not None
    planned, seen = (length(figure) for _, figure in told.rows)
    assert exactly(planned - seen) in told.result
    assert "%" not in told.result
    unplanned = snapshot(workers=[replace(worker(4), presence=None)])
    left = of_worker(unplanned, "W4", "not-seen")
    assert left is not None
    assert (left.rows, left.result) == ((), "Result: nothing was planned for this worker.")


@pytest.mark.parametrize("name", ["seen", "not-seen"])
def test_that_what_is_always_measured_says_so_under_the_fixed_rule(name: str) -> None:
    fixed = snapshot(rule=TimeRule("fixed"))
    told = of_worker(fixed, "W1", name)
    assert told is not None
    assert told.remarks[0].startswith("Time by the measured rule")
    assert told.evidence.query.types is not None
    assert set(told.evidence.query.types) == set(STATES)
    assert fixed.span.start is not None
    assert told.evidence.span.start == fixed.span.start - fixed.rule.cap
    assert floor_seen(fixed).remarks == told.remarks
    own = of_worker(fixed, "W1", "active")
    assert own is not None
    assert own.remarks[0].startswith("Time by the fixed rule")
