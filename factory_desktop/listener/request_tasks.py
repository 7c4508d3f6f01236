"""Request tasks: how a request is worked off without a task of its own."""

import asyncio
import sys
from typing import Any

from aiohttp.web import RequestHandler

_OF_REQUEST = RequestHandler._handle_request.__code__  # noqa: SLF001 - it is only recognized


def spare(loop: asyncio.AbstractEventLoop) -> None:
    """Have a connection's own task work its requests off, since it waits for each of them anyway.

    From Python 3.12 on aiohttp starts a request's task at once. Before, it is queued, woken and
    ended, which costs a tenth of what a request does in all.
    """
    if sys.version_info < (3, 12):
        loop.set_task_factory(_task)


def _task(loop: asyncio.AbstractEventLoop, work: Any, /, **options: Any) -> Any:  # noqa: ANN401 - a task, or what can be awaited in its stead
    if getattr(work, "cr_code", None) is _OF_REQUEST:
        return work
    return asyncio.Task(work, loop=loop, **options)
