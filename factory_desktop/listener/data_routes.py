"""Data: the Data menu's operations for scripts, with the document's meaning of each."""

from aiohttp import web

from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Refresh,
    Seed,
)
from factory_desktop.listener.body import read_form
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.data import GenerateIn, clear_out, operation_out
from factory_desktop.store.operations import Operate


async def _operate(desk: Desk, operation: Operation) -> OperationResult:
    dispatcher = desk.dispatcher
    return await dispatcher.write(Operate(operation, dispatcher.rule, dispatcher.zone))


async def post_seed(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Add the sample workers and stations."""
    result = await _operate(desk, Seed())
    return reply(operation_out("Sample workers and stations are there", result))


async def post_initialize(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Add the sample plant and seven days of events."""
    result = await _operate(desk, Initialize())
    return reply(operation_out("Sample plant and events are there", result))


async def post_generate(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Add sample events, as many as asked for."""
    asked = await read_form(request, GenerateIn, optional=True)
    result = await _operate(desk, Generate(asked.plan(), asked.clear_existing))
    return reply(operation_out("Events generated successfully", result))


async def post_refresh(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Replace all events by new sample events."""
    result = await _operate(desk, Refresh(everything=True))
    return reply(operation_out("Data refreshed successfully", result))


async def delete_events(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Remove all events."""
    return reply(clear_out("All events removed", await _operate(desk, Clear())))
