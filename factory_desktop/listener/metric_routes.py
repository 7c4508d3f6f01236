"""Metrics: the figures of a range of time, all at once or in parts."""

from dataclasses import replace

from aiohttp import web
from msgspec import UNSET

from factory_desktop.listener import query
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.query import RangeQuery
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.figures import DashboardFigures, dashboard_figures
from factory_desktop.metrics.dashboard import dashboard


async def _figures(desk: Desk, request: web.BaseRequest) -> DashboardFigures:
    """Read the whole dashboard: each part is a piece of it, so that all agree."""
    asked = query.read(request, RangeQuery)
    span = query.span(asked.start_time, asked.end_time)
    rule, now = desk.dispatcher.rule, desk.dispatcher.clock.now()
    if asked.time_rule is not UNSET:
        rule = replace(rule, name=asked.time_rule)
    found = await desk.dispatcher.read(lambda connection: dashboard(connection, span, rule, now))
    return dashboard_figures(found, rule.name)


async def get_dashboard(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give all figures of one moment."""
    return reply(await _figures(desk, request))


async def get_factory(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give the plant's figures."""
    return reply((await _figures(desk, request)).factory)


async def get_workers(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give every worker's figures."""
    return reply((await _figures(desk, request)).workers)


async def get_worker(desk: Desk, request: web.BaseRequest, worker_id: str) -> web.Response:
    """Give one worker's figures."""
    for worker in (await _figures(desk, request)).workers:
        if worker.worker_id == worker_id:
            return reply(worker)
    raise ProblemError("not-found", "No worker with this id is on the roster.")


async def get_workstations(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give every station's figures."""
    return reply((await _figures(desk, request)).workstations)


async def get_workstation(desk: Desk, request: web.BaseRequest, station_id: str) -> web.Response:
    """Give one station's figures."""
    for station in (await _figures(desk, request)).workstations:
        if station.station_id == station_id:
            return reply(station)
    raise ProblemError("not-found", "No station with this id is on the roster.")
