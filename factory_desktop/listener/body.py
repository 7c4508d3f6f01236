"""Body: the bytes that came with a request, read within limits, and what they say.

The load limits of a later issue (connections and rates per address and key) belong beside
`MAX_BYTES` and `PATIENCE`.
"""

import asyncio
from typing import TypeVar

import msgspec
from aiohttp import hdrs, web
from aiohttp.http import HttpVersion11
from msgspec import Struct

from factory_desktop.listener.problem import ProblemError, from_rejection
from factory_desktop.listener.refusal import refusal

MAX_BYTES = 1024 * 1024
PATIENCE = 10.0
"""Seconds until a body has to be here."""

F = TypeVar("F", bound=Struct)


async def read(request: web.BaseRequest) -> bytes:
    """Read the whole body; raises ProblemError when it is too large, too slow or broken."""
    content = request.content
    if content.is_eof() and content.exception() is None:
        # It came along with the head, as an event's does: nothing to wait for.
        whole = content.read_nowait(-1)
        if len(whole) > MAX_BYTES:
            raise _too_large()
        return whole
    if (request.content_length or 0) > MAX_BYTES:
        raise _too_large()
    await _encourage(request)
    try:
        async with asyncio.timeout(PATIENCE):
            return await _take(request)
    except TimeoutError:
        raise ProblemError(
            "too-slow", f"Send it within {PATIENCE:.0f} seconds.", close=True
        ) from None


async def _take(request: web.BaseRequest) -> bytes:
    try:
        return await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _too_large() from None
    except web.RequestPayloadError:
        raise ProblemError(
            "bad-request", "The body is broken off or badly cut.", close=True
        ) from None


def _too_large() -> ProblemError:
    return ProblemError("too-large", f"At most {MAX_BYTES} bytes are taken.", close=True)


async def _encourage(request: web.BaseRequest) -> None:
    """Tell a client that waits for it to go on and send the body (RFC 9110, 10.1.1)."""
    expected = request.headers.get(hdrs.EXPECT)
    if expected is None or request.version != HttpVersion11:
        return
    if expected.lower() != "100-continue":
        raise ProblemError("expectation-failed", "Only 100-continue can be met.", close=True)
    await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    request.writer.output_size = 0  # else aiohttp takes the answer for begun


def check_text(body: bytes) -> None:
    """Raise ProblemError for what is not UTF-8; msgspec does not look into strings it skips."""
    if body.isascii():
        return
    try:
        body.decode()
    except UnicodeDecodeError:
        raise malformed() from None


def malformed() -> ProblemError:
    """Say that a body is not JSON."""
    return ProblemError("malformed", "The body has to be JSON in UTF-8, without a byte order mark.")


async def read_form(request: web.BaseRequest, form: type[F], *, optional: bool = False) -> F:
    """Read the body as one of the wire's types; an empty optional one is all defaults."""
    body = await read(request)
    if optional and not body:
        return form()
    check_text(body)
    try:
        return msgspec.json.decode(body, type=form)
    except msgspec.ValidationError as error:
        check_json(body)
        raise from_rejection(refusal(error, form)) from None
    except (msgspec.DecodeError, RecursionError):
        raise malformed() from None


def check_json(body: bytes) -> None:
    """Raise ProblemError when the rest after a field at fault is not even JSON."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        raise malformed() from None
