"""Door: what every request passes, and how every error leaves."""

import asyncio

from aiohttp import hdrs, web

from factory_desktop.listener.desk import Desk
from factory_desktop.listener.guard import Guard
from factory_desktop.listener.problem import ProblemError, from_error
from factory_desktop.listener.router import Router


class Door:
    """Answers requests: the guard first, then the route's handler, no middleware between."""

    def __init__(self, desk: Desk, router: Router, guard: Guard) -> None:
        self._desk = desk
        self._router = router
        self._guard = guard

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Answer a request, and end the connection where it cannot go on well."""
        response = await self._serve(request)
        if hdrs.UPGRADE in request.headers:
            # aiohttp reads nothing more after a declined upgrade to HTTP/2, as curl asks for.
            response.force_close()
        return response

    async def _serve(self, request: web.BaseRequest) -> web.Response:
        """Serve a request; whatever goes wrong becomes a problem."""
        try:
            self._guard.check(request)
            handler, ids = self._router.find(request.method, request.raw_path)
            return await handler(self._desk, request, *ids)
        except ProblemError as problem:
            return problem.reply()
        except (ConnectionError, asyncio.CancelledError):
            raise  # the client has gone: nobody is there to be answered
        except Exception as error:  # noqa: BLE001 - ours and the world's are told apart there
            return from_error(error).reply()
