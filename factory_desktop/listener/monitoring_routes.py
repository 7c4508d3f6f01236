"""Monitoring: whether all is well, for people and for Prometheus."""

import contextlib

from aiohttp import web
from msgspec import Struct
from msgspec.structs import asdict
from prometheus_client import CONTENT_TYPE_LATEST

from factory_desktop import __version__
from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.listener.alert_meter import NO_ALERTS
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.dispatcher import Health
from factory_desktop.listener.outbox_meter import NO_LETTERS
from factory_desktop.listener.problem import Problem, unavailable
from factory_desktop.listener.reply import reply, reply_bytes
from factory_desktop.store import alerts, outbox


class HealthOut(Struct, frozen=True):
    """How the program's parts are: `ok`, or in a word what is wrong.

    A store is `salvaging` while events of a damaged one are brought back: cameras are served.
    """

    listener: str
    writer: str
    store: str
    version: str


class HealthProblem(Problem, frozen=True, kw_only=True):
    """A problem that also tells how the parts are."""

    listener: str
    writer: str
    store: str
    version: str


async def get_health(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Tell how the parts are; 503 while cameras cannot be served."""
    health = await desk.dispatcher.health()
    parts = HealthOut(
        "ok",
        "ok" if health.writer else "stalled",
        _store(health),
        __version__,
    )
    if health.well:
        return reply(parts)
    error = unavailable("writer-stalled" if health.store else "store-missing")
    told = asdict(error.problem) | asdict(parts)
    error.problem = HealthProblem(**told)
    raise error


def _store(health: Health) -> str:
    if not health.store:
        return "missing"
    return "salvaging" if health.salvaging else "ok"


async def get_prometheus(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give the meters in Prometheus' text format."""
    health = await desk.dispatcher.health()
    active, letters = NO_ALERTS, NO_LETTERS
    with contextlib.suppress(StoreUnavailableError):  # the meters say so themselves
        active = await desk.dispatcher.read(alerts.active_by_kind)
        letters = await desk.dispatcher.read(outbox.counts)
    return reply_bytes(desk.meters.text(health, active, letters), CONTENT_TYPE_LATEST)
