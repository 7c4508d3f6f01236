"""Body: the bytes that came with a request, read within limits, and what they say."""

import asyncio
from typing import TypeVar

import msgspec
from aiohttp import hdrs, web
from aiohttp.http import HttpVersion11
from msgspec import Struct

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener import grammar
from factory_desktop.listener.caller import payer_of
from factory_desktop.listener.problem import ProblemError, from_rejection, too_slow
from factory_desktop.listener.refusal import refusal

MAX_BYTES = 1024 * 1024
PATIENCE = 10.0
"""Seconds until a body has to be here."""
PRICE = 1024
"""Bytes that cost as much as a request: an event in a batch is about a sixth of one sent alone."""
PRICE_OF_MARKS = 64
"""Commas and brackets that do too; an event has some seven, so only what is dense pays for them."""
MOST_MARKS = 20_000
"""Of them in any body but a batch: it is refused unread, for others would wait meanwhile."""
NESTED = 10
"""Opening brackets to a comma from which so many are no amount of values but absurd nesting."""
HALF = Rejection(
    "invalid",
    "",
    Sentence("A \\ud800 to \\udfff in it is half a character; send both halves or none."),
)
"""What is told of JSON that msgspec does not take."""

F = TypeVar("F", bound=Struct)


async def read(request: web.BaseRequest, most_marks: int = MOST_MARKS) -> bytes:
    """Read the whole body; raises ProblemError when it is too large, too slow or broken.

    More commas and opening brackets than `most_marks` are refused before any is read.
    """
    content = request.content
    if content.is_eof() and content.exception() is None:
        # It came along with the head, as an event's does: nothing to wait for.
        whole = content.read_nowait(-1)
        if len(whole) > MAX_BYTES:
            raise _too_large()
        if len(whole) > PRICE:
            _weigh(request, whole, most_marks)
        return whole
    if (request.content_length or 0) > MAX_BYTES:
        raise _too_large()
    await _encourage(request)
    try:
        async with asyncio.timeout(PATIENCE):
            whole = await _take(request)
    except TimeoutError:
        raise too_slow(PATIENCE) from None
    _weigh(request, whole, most_marks)
    return whole


def _weigh(request: web.BaseRequest, whole: bytes, most_marks: int) -> None:
    """Charge what a body is going to cost, or has to be refused for."""
    marks = grammar.marks(whole)
    payer_of(request).allowance.charge(max(len(whole) // PRICE, marks // PRICE_OF_MARKS))
    if marks > most_marks:
        if whole.count(b",") < marks // NESTED:
            raise malformed(whole)
        raise ProblemError("too-large", f"At most {most_marks} commas and brackets are taken.")


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
        raise malformed(body) from None


def malformed(body: bytes) -> ProblemError:
    """Say that a body is not JSON."""
    if not body:
        return ProblemError("malformed", "The body is empty; send JSON.")
    return ProblemError("malformed", "The body has to be JSON in UTF-8, without a byte order mark.")


async def read_form(request: web.BaseRequest, form: type[F], *, optional: bool = False) -> F:
    """Read the body as one of the wire's types; an empty optional one is all defaults."""
    body = await read(request)
    if optional and not body:
        return form()
    check_text(body)
    try:
        return msgspec.json.decode(body, type=form)
    except (msgspec.DecodeError, RecursionError):
        again = reread(body, form)
    if isinstance(again, Rejection):
        check_json(body)
        raise from_rejection(again)
    return again


async def check_unread(request: web.BaseRequest) -> None:
    """Raise ProblemError for a body that nobody asked for, unless it is empty or JSON.

    Whoever sends something broken meant something else than the same request without it.
    """
    if body := await read(request):
        check_text(body)
        check_json(body)


def reread(body: bytes, form: type[F]) -> F | Rejection:
    """Read again what was refused, as a whole first: of a doubled key the last counts.

    msgspec judges every value of a doubled key; doing without that costs more than the event.
    """
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
        return msgspec.convert(grammar.parse(body.decode()), form)
    except msgspec.ValidationError as error:
        return refusal(error, form)
    except (ValueError, RecursionError):  # after msgspec's, which are ValueErrors too
        return HALF


def check_json(body: bytes) -> None:
    """Raise ProblemError when what cannot be read is not even JSON."""
    try:
        grammar.parse(body.decode())
    except (ValueError, RecursionError):
        raise malformed(body) from None
