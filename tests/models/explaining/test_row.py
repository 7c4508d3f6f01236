import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.models import text
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
