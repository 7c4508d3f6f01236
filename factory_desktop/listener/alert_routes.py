"""Alerts: what was told of the plant, to read."""

from aiohttp import web

from factory_desktop.listener import query
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.alerts import AlertsOut, alert_out
from factory_desktop.store import alerts


async def get_alerts(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give the newest alerts, those that are still so or all."""
    asked = query.read(request, query.AlertsQuery)
    active = asked.state == "active"
    found = await desk.dispatcher.read(
        lambda connection: alerts.newest(connection, asked.limit, active=active)
    )
    return reply(AlertsOut([alert_out(one) for one in found]))
