"""Data: the Data menu's operations for scripts, with the document's meaning of each."""

import asyncio
from pathlib import Path

from aiohttp import web
from msgspec import UNSET, UnsetType

from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Rebuild,
    Refresh,
    RemoveSimulated,
    RestoreBackup,
    Seed,
    UndoClear,
)
from factory_desktop.listener.body import read_form
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.data import (
    GenerateIn,
    PlanIn,
    RestoreIn,
    UndoIn,
    clear_out,
    operation_out,
)
from factory_desktop.store import copying
from factory_desktop.store.place import Place


async def post_seed(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Add the sample workers and stations."""
    result = await desk.operate(Seed())
    return reply(operation_out("Sample workers and stations are there", result))


async def post_initialize(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Add the sample plant and seven days of events."""
    result = await desk.operate(Initialize())
    return reply(operation_out("Sample plant and events are there", result))


async def post_generate(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Add sample events, as many as asked for."""
    asked = await read_form(request, GenerateIn, optional=True)
    result = await desk.operate(Generate(asked.plan(), asked.clear_existing))
    return reply(operation_out("Events generated successfully", result))


async def post_refresh(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Replace all events by new sample events."""
    result = await desk.operate(Refresh(everything=True))
    return reply(operation_out("Data refreshed successfully", result))


async def delete_events(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Remove all events."""
    return reply(clear_out("All events removed", await desk.operate(Clear())))


async def post_refresh_simulated(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Replace simulated events by new ones; those of cameras stay."""
    asked = await read_form(request, PlanIn, optional=True)
    result = await desk.operate(Refresh(asked.plan()))
    return reply(operation_out("Simulated events refreshed", result))


async def delete_simulated(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Remove simulated events; those of cameras stay."""
    result = await desk.operate(RemoveSimulated())
    return reply(clear_out("Simulated events removed", result))


async def post_undo_clear(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Bring back the events of a backup; those that came since stay."""
    asked = await read_form(request, UndoIn, optional=True)
    backup = await asyncio.to_thread(_backup, desk.dispatcher.place, asked.backup)
    try:
        result = await desk.operate(UndoClear(backup, asked.replace_simulated))
    except StoreUnavailableError:
        raise
    except KnownError:
        raise _no_backup() from None
    return reply(operation_out("Events brought back", result))


async def post_restore(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Bring back what a backup holds, after a backup of what is there."""
    asked = await read_form(request, RestoreIn)
    backup = await asyncio.to_thread(_backup, desk.dispatcher.place, asked.backup)
    try:
        result = await desk.operate(RestoreBackup(backup))
    except StoreUnavailableError:
        raise
    except KnownError:
        raise _no_backup() from None
    return reply(operation_out("Backup restored", result))


async def post_rebuild(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Work out all rollups anew from the events."""
    result = await desk.operate(Rebuild())
    return reply(operation_out("All sums worked out anew from the events", result))


def _backup(place: Place, given: str | UnsetType) -> Path:
    """Find a backup in its folder and nowhere else; raises ProblemError for any other path."""
    if given is UNSET:
        latest = copying.latest(place.file, place.backups, "before-clear")
        if latest is None:
            raise ProblemError("not-found", "There is no backup of a clear.")
        return latest
    name = Path(given).name
    # The whole text is compared: what leads out of the folder and back in is no path of ours.
    if given not in {name, str(place.backups / name)} or name in {"", ".."} or ":" in name:
        raise _no_backup()
    return place.backups / name


def _no_backup() -> ProblemError:
    return ProblemError("not-found", "No backup that can be used has this name.")
