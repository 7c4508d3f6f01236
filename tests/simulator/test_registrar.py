import pytest
from aiohttp import web

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.recording import Line
from factory_desktop.simulator.registrar import Registrar
from factory_desktop.simulator.replay_report import ReplayReport
from tests.simulator.conftest import Port


def line(worker_id: str | None, station_id: str | None) -> Line:
    return Line(1, b"{}", None, worker_id, station_id)


async def test_that_each_worker_and_station_is_added_once_under_its_id(
    delivery: Delivery, port: Port
) -> None:
    report = ReplayReport()
    registrar = Registrar(delivery, report)
    for ids in (("U1", "P1"), ("U1", "P1"), ("U2", "P1"), (None, None)):
        await registrar.add(line(*ids))
    station = {"station_id": "P1", "name": "P1", "station_type": "Unassigned"}
    assert port.requests == [
        ("/api/v1/workers", {"worker_id": "U1", "name": "U1"}),
        ("/api/v1/workstations", station),
        ("/api/v1/workers", {"worker_id": "U2", "name": "U2"}),
    ]
    assert (report.workers_added, report.stations_added) == (2, 1)


@pytest.mark.parametrize("status", [409, 422])
async def test_that_an_id_that_is_taken_or_unfit_is_not_asked_for_again(
    delivery: Delivery, port: Port, status: int
) -> None:
    report = ReplayReport()
    registrar = Registrar(delivery, report)
    port.answers = [web.json_response({}, status=status)]
    await registrar.add(line("U1", None))
    await registrar.add(line("U1", None))
    assert port.requests == []
    assert report.workers_added == 0


async def test_that_a_roster_that_cannot_be_added_to_stops_the_replay(
    delivery: Delivery, port: Port
) -> None:
    port.answers = [web.json_response({"detail": "Not now."}, status=500)]
    with pytest.raises(KnownError, match="Not now"):
        await Registrar(delivery, ReplayReport()).add(line("U1", None))
