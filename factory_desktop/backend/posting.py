"""Posting: one letter to one address, and what came of it in words."""

import asyncio
import contextlib
import email.utils
import ssl
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import aiohttp

from factory_desktop import __version__
from factory_desktop.domain.letter import Letter, Outcome
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.webhook import Webhook

CONNECTING, WHOLE = 5.0, 10.0
"""Seconds until a connection has to be there, and until the answer has."""
_LOOK = 0.1
"""Seconds after which it is seen whether to end."""
_OK, _REDIRECT, _CLIENT, _SERVER = 200, 300, 400, 500
_NOT_NOW = frozenset({408, 429})
"""Refusals that are of this moment alone."""
_NO_ANSWER = Sentence("The receiver does not answer.")
_UNTRUSTED = Sentence("The receiver's certificate is not trusted.")
_CALLED_OFF = Outcome(problem=Sentence("The program has ended before the receiver answered."))


async def post(
    webhook: Webhook,
    letter: Letter,
    called_off: threading.Event,
    trust: ssl.SSLContext | None = None,
) -> Outcome:
    """Send it once; raises nothing that the world can bring about.

    TLS is verified, by the system's authorities or by `trust`; no redirect is followed, and no
    proxy of the environment is asked: only the place that the user has named is called.
    """
    sending = asyncio.create_task(_send(webhook, letter, trust))
    while not sending.done():
        await asyncio.wait({sending}, timeout=_LOOK)
        if called_off.is_set() and not sending.done():
            sending.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await sending
            return _CALLED_OFF
    return sending.result()


async def _send(webhook: Webhook, letter: Letter, trust: ssl.SSLContext | None) -> Outcome:
    headers = {
        "Content-Type": "application/json",
        "Idempotency-Key": letter.id,
        "User-Agent": f"FactoryDesktop/{__version__}",
    }
    timeout = aiohttp.ClientTimeout(total=WHOLE, sock_connect=CONNECTING)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as session,
            session.post(
                webhook.url,
                data=letter.body.encode(),
                headers=headers,
                allow_redirects=False,
                ssl=trust or True,
            ) as answer,
        ):
            # What the receiver says beside its status is of no interest, and may be without end.
            return _judged(answer.status, answer.headers)
    except (aiohttp.ClientSSLError, ssl.SSLError):
        return Outcome(problem=_UNTRUSTED)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        # Its own words would name the address.
        return Outcome(problem=_NO_ANSWER)


def _judged(status: int, headers: Mapping[str, str]) -> Outcome:
    if _OK <= status < _REDIRECT:
        return Outcome(delivered=True)
    if _REDIRECT <= status < _CLIENT:
        said = Sentence("The receiver points elsewhere ({status}), which is not followed.",
                        status=status)  # fmt: skip
        return Outcome(given_up=True, problem=said)
    if _CLIENT <= status < _SERVER and status not in _NOT_NOW:
        said = Sentence("The receiver refuses it ({status}).", status=status)
        return Outcome(given_up=True, problem=said)
    said = Sentence("The receiver cannot take it now ({status}).", status=status)
    return Outcome(problem=said, retry_after=_asked(headers.get("Retry-After", "")))


def _asked(given: str) -> timedelta | None:
    """Read Retry-After: seconds, or a date."""
    if given.isascii() and given.isdigit():
        return timedelta(seconds=min(int(given), 10**6))
    try:
        until = email.utils.parsedate_to_datetime(given)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(until - datetime.now(UTC), timedelta())
