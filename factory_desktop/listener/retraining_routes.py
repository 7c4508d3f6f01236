"""Retraining: asked for by scripts, and what has come of it."""

import re
from datetime import datetime

from aiohttp import web
from msgspec import UNSET

from factory_desktop.domain import instant
from factory_desktop.domain.retraining import DAY, Priority, Reason, RetrainingRules, Trigger
from factory_desktop.listener import query
from factory_desktop.listener.body import read_form
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.query import RetrainingsQuery
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.retraining import (
    RetrainingIn,
    RetrainingsOut,
    dry_run_out,
    retraining_out,
)
from factory_desktop.store import retrainings
from factory_desktop.store.retrainings import Ask, CoolingDownError

_KEY = re.compile(r"[!-~]{1,200}")


async def post_retraining(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Have the labelled events of a range exported, and the receiver told.

    The same header `Idempotency-Key` again is answered with what came of the first request.
    """
    asked = await read_form(request, RetrainingIn, optional=True)
    program = desk.dispatcher
    rules = await program.read(retrainings.rules)
    trigger = _trigger(asked, rules, program.clock.now(), _cause(request))
    folder, now = program.place.retraining, program.clock.now()
    if asked.dry_run:
        found = await program.read(
            lambda connection: retrainings.dry_run(connection, trigger, folder, now)
        )
        return reply(dry_run_out(found))
    try:
        made = await program.write(Ask(trigger))
    except CoolingDownError as error:
        seconds = max(1, round((error.until - now).total_seconds()))
        raise ProblemError(
            "cooling-down", str(error), headers={"Retry-After": str(seconds)}
        ) from None
    return reply(retraining_out(made.retraining, folder), 202)


async def get_retraining(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give what asked, by itself or by hand, and how far each is."""
    asked = query.read(request, RetrainingsQuery)
    program = desk.dispatcher
    found = await program.read(lambda connection: retrainings.newest(connection, asked.limit))
    folder = program.place.retraining
    return reply(RetrainingsOut([retraining_out(one, folder) for one in found]))


def _trigger(asked: RetrainingIn, rules: RetrainingRules, now: datetime, cause: str) -> Trigger:
    reason, priority = Reason(asked.reason), Priority(asked.priority)
    if asked.data_range is UNSET:
        return Trigger(reason, priority, now - rules.range_days * DAY, now, cause)
    try:
        start, end = sorted(map(instant.parse, asked.data_range))
        return Trigger(reason, priority, start, end, cause)
    except ValueError as error:
        raise ProblemError("invalid", str(error), "/data_range") from None


def _cause(request: web.BaseRequest) -> str:
    """Name the cause by the key that is given, so that who asks again asks once."""
    given = request.headers.get("Idempotency-Key")
    if given is None:
        return ""
    if not _KEY.fullmatch(given):
        raise ProblemError("invalid", "An Idempotency-Key is 1 to 200 visible ASCII characters.")
    return f"key/{given}"
