"""Roster: reading and changing the workers and stations that events may speak of."""

from aiohttp import web

from factory_desktop.domain.plant import Roster, Station, Worker
from factory_desktop.listener.body import read_form
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.roster import (
    Removed,
    StationChange,
    StationIn,
    StationOut,
    WorkerChange,
    WorkerIn,
    WorkerOut,
)
from factory_desktop.store import roster


def _worker_out(worker: Worker) -> WorkerOut:
    return WorkerOut(worker.worker_id, worker.name, worker.created_at)


def _station_out(station: Station) -> StationOut:
    return StationOut(station.station_id, station.name, station.station_type, station.created_at)


async def _plant(desk: Desk) -> Roster:
    return await desk.dispatcher.read(roster.read)


async def get_workers(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give all workers, in the order of their ids."""
    return reply([_worker_out(worker) for worker in (await _plant(desk)).workers])


async def post_worker(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Put a worker on the roster."""
    sent = await read_form(request, WorkerIn)
    command = roster.AddWorker(sent.worker_id, sent.name)
    return reply(_worker_out(await desk.dispatcher.write(command)), 201)


async def get_worker(desk: Desk, _request: web.BaseRequest, worker_id: str) -> web.Response:
    """Give one worker."""
    for worker in (await _plant(desk)).workers:
        if worker.worker_id == worker_id:
            return reply(_worker_out(worker))
    raise ProblemError("not-found", "No worker with this id is on the roster.")


async def put_worker(desk: Desk, request: web.BaseRequest, worker_id: str) -> web.Response:
    """Rename a worker."""
    sent = await read_form(request, WorkerChange)
    command = roster.RenameWorker(worker_id, sent.name)
    return reply(_worker_out(await desk.dispatcher.write(command)))


async def delete_worker(desk: Desk, _request: web.BaseRequest, worker_id: str) -> web.Response:
    """Take a worker without events off the roster."""
    await desk.dispatcher.write(roster.RemoveWorker(worker_id))
    return reply(Removed("Worker removed"))


async def get_workstations(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give all stations, in the order of their ids."""
    return reply([_station_out(station) for station in (await _plant(desk)).stations])


async def post_workstation(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Put a station on the roster."""
    sent = await read_form(request, StationIn)
    command = roster.AddStation(sent.station_id, sent.name, sent.station_type)
    return reply(_station_out(await desk.dispatcher.write(command)), 201)


async def get_workstation(desk: Desk, _request: web.BaseRequest, station_id: str) -> web.Response:
    """Give one station."""
    for station in (await _plant(desk)).stations:
        if station.station_id == station_id:
            return reply(_station_out(station))
    raise ProblemError("not-found", "No station with this id is on the roster.")


async def put_workstation(desk: Desk, request: web.BaseRequest, station_id: str) -> web.Response:
    """Change a station's name and type."""
    sent = await read_form(request, StationChange)
    command = roster.ChangeStation(station_id, sent.name, sent.station_type)
    return reply(_station_out(await desk.dispatcher.write(command)))


async def delete_workstation(
    desk: Desk, _request: web.BaseRequest, station_id: str
) -> web.Response:
    """Take a station without events off the roster."""
    await desk.dispatcher.write(roster.RemoveStation(station_id))
    return reply(Removed("Station removed"))
