"""Protocol: aiohttp's parser and connections, with our problems for its errors."""

from aiohttp import web

from factory_desktop.listener.problem import ProblemError, from_error


class Protocol(web.RequestHandler):
    """One connection."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002 - what cannot be read has nothing to tell
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002 - aiohttp's words may hold what was sent
    ) -> web.StreamResponse:
        """Answer what the parser cannot read; none of it is logged, or noise would fill the log.

        Raises the ConnectionError of a client that has gone, which aiohttp then lets go of.
        """
        if isinstance(exc, ConnectionError):
            raise exc
        if status < 500 or not isinstance(exc, Exception):  # noqa: PLR2004 - the statuses of our faults
            problem = ProblemError("bad-request", "This is not HTTP as it must be.")
        else:
            problem = from_error(exc)
        response = problem.reply()
        response.force_close()
        return response


class ProtocolServer(web.Server):
    """Makes a `Protocol` for each connection."""

    def __call__(self) -> Protocol:
        """Take a new connection."""
        return Protocol(self, loop=self._loop, **self._kwargs)
