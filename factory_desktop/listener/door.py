"""Door: what every request passes, and how every error leaves."""

import asyncio

from aiohttp import hdrs, web
from aiohttp.http import HttpVersion10, HttpVersion11

from factory_desktop.domain.access import Grant
from factory_desktop.listener.access import Access, payer_by, shown_by
from factory_desktop.listener.body import check_unread
from factory_desktop.listener.caller import PAYER, Caller, caller_of, connection_of, payer_of
from factory_desktop.listener.crowd import Crowd
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.dispatcher import ACTOR
from factory_desktop.listener.guard import Guard
from factory_desktop.listener.problem import ProblemError, from_error, too_many_requests
from factory_desktop.listener.readings import Readings
from factory_desktop.listener.refusals import Refusals
from factory_desktop.listener.router import Router

PROBES = frozenset({"/api/v1/health", "/metrics"})
"""What is answered also to whoever has sent too much: that is when somebody wants to look."""
LATE = 0.1
"""Seconds."""


class Door:
    """Answers requests: the guard first, then the route's handler, no middleware between."""

    def __init__(
        self,
        desk: Desk,
        router: Router,
        guard: Guard,
        access: Access,
        crowd: Crowd,
        refusals: Refusals,
    ) -> None:
        self._desk = desk
        self._router = router
        self._guard = guard
        self._access = access
        self._crowd = crowd
        self._readings = Readings(desk.dispatcher)
        self._refusals = refusals

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request, and end the connection where it cannot go on well."""
        connection_of(request).is_spare = False  # what came before on it is answered
        response = await self._serve(request)
        if hdrs.UPGRADE in request.headers:
            # aiohttp reads nothing more after a declined upgrade to HTTP/2, as curl asks for.
            response.force_close()
        return response

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve a request; whatever goes wrong becomes a problem."""
        try:
            grant = self._access.recognize(request)
            await self._charge(request, grant)
            _check_version(request)
            self._guard.check(request)
            found = self._router.find(request.method, request.raw_path)
            self._access.check(request, found.scope, grant)
            who = shown_by(request, grant)
            ACTOR.set(who)
            if not found.takes_body and request.body_exists:
                await check_unread(request)
            if found.discloses:
                await self._readings.note(who)
            return await found.handler(self._desk, request, *found.ids)
        except ProblemError as problem:
            return self._refuse(request, problem)
        except (ConnectionError, asyncio.CancelledError):
            raise  # the client has gone: nobody is there to be answered
        except Exception as error:  # noqa: BLE001 - ours and the world's are told apart there
            return self._refuse(request, from_error(error))

    async def _charge(self, request: web.BaseRequest, grant: Grant | None) -> None:
        """Have the request paid for; raises ProblemError where there is nothing left to pay."""
        if grant is not None:
            request[PAYER] = self._crowd.caller(payer_by(grant))
        payer = payer_of(request)
        if not payer.allowance.take():
            await _turn_down(payer, request)

    def _refuse(self, request: web.BaseRequest, problem: ProblemError) -> web.Response:
        connection_of(request).is_spare = True
        self._refusals.note(problem.problem.code, caller_of(request).name)
        self._desk.meters.note_problem(problem.problem.status, problem.problem.code)
        return problem.reply()


async def _turn_down(caller: Caller, request: web.BaseRequest) -> None:
    """Raise ProblemError for one request too many, but for a look at how we are.

    The answer is late on purpose: a flood waits for each, and leaves the time to others.
    """
    if request.raw_path.rstrip("/") in PROBES and caller.probes.take():
        return
    wait = caller.allowance.wait
    connection_of(request).is_spare = True
    await asyncio.sleep(LATE)
    raise too_many_requests(wait)


def _check_version(request: web.BaseRequest) -> None:
    """Raise ProblemError for a version of HTTP that is not spoken here.

    aiohttp answers in whichever version was asked for, so that is put right first; `version`
    itself would remember what it was.
    """
    if request._version not in (HttpVersion11, HttpVersion10):  # noqa: SLF001 - see above
        request._version = HttpVersion11  # noqa: SLF001 - see above
        raise ProblemError("bad-request", "Only HTTP/1.0 and 1.1 are spoken here.", close=True)
