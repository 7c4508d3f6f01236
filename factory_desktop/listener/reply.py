"""Reply: an answer made of a value, cheaply, since every event waits for one."""

import msgspec
from aiohttp import web
from multidict import CIMultiDict

ENCODER = msgspec.json.Encoder(enc_hook=str)
"""A `Sentence` is sent as its own text, in English: the program's language is the window's."""

COMMON_HEADERS = {
    # aiohttp would tell its own version and Python's.
    "Server": "factory-desktop",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}
JSON_HEADERS = CIMultiDict({"Content-Type": "application/json", **COMMON_HEADERS})
"""Made once: copying them is cheaper than setting them."""


def reply(value: object, status: int = 200) -> web.Response:
    """Answer with a value as JSON."""
    return web.Response(body=ENCODER.encode(value), status=status, headers=JSON_HEADERS)


def reply_bytes(body: bytes, media: str, **headers: str) -> web.Response:
    """Answer with bytes of some media type; a header's underscores stand for hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.Response(body=body, headers=COMMON_HEADERS | {"Content-Type": media} | named)
