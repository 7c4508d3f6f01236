"""Docs: the description of the routes, and a page to read and try it, all from the package."""

import asyncio
from functools import cache

from aiohttp import web

from factory_desktop.domain.resources import resource
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.reply import reply_bytes

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""Nothing but our own files is loaded, run or asked."""

_MEDIA = {
    "index.html": "text/html; charset=utf-8",
    "start.js": "text/javascript; charset=utf-8",
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "swagger-ui.css": "text/css; charset=utf-8",
    "favicon-32x32.png": "image/png",
}


_HOME = b"""<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Factory Desktop</title>
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
  </head>
  <body>
    <h1>Factory Desktop</h1>
    <p>Cameras send their events here, and scripts ask for figures.</p>
    <ul>
      <li><a href="/docs">All routes, to read and to try</a></li>
      <li><a href="/openapi.json">The same for programs</a></li>
      <li><a href="/api/v1/health">Whether all is well</a></li>
    </ul>
  </body>
</html>
"""


async def get_home(_desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give a page of links to whoever opens the bare address."""
    return _page(_HOME, _MEDIA["index.html"])


async def get_openapi(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give the OpenAPI description."""
    return reply_bytes(desk.openapi, "application/json")


async def get_docs(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give the page."""
    return await get_docs_file(desk, request, "index.html")


async def get_docs_file(_desk: Desk, _request: web.BaseRequest, name: str) -> web.Response:
    """Give one of the page's files."""
    if name not in _MEDIA:
        raise ProblemError("not-found", "No such file belongs to this page.")
    content = await asyncio.to_thread(_read, name)
    return _page(content, _MEDIA[name])


def _page(content: bytes, media: str) -> web.Response:
    return reply_bytes(
        content, media, Content_Security_Policy=POLICY, Referrer_Policy="no-referrer"
    )


@cache
def _read(name: str) -> bytes:
    return resource("swagger-ui", name).read_bytes()
