"""Delivery: brings requests to a listener, again and again until it answers."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import aiohttp
import msgspec
from msgspec import Struct

from factory_desktop.domain.errors import KnownError

T = TypeVar("T")

FIRST_ANSWER: Final = 10.0
"""Seconds to wait for a listener that has never answered; for one that has there is no limit."""
_SHORTEST_WAIT: Final = 0.1
_LONGEST_WAIT: Final = 10.0
_MOST_PATIENT: Final = 60.0
"""Seconds, whatever Retry-After asks for."""
_TIMEOUT: Final = aiohttp.ClientTimeout(total=30, sock_connect=5)
_NOT_NOW: Final = frozenset({408, 429, 503})
"""Statuses that ask for the same request once more."""


class Answer(Struct, frozen=True):
    """What the listener said for good."""

    status: int
    body: bytes

    @property
    def well(self) -> bool:
        """Whether the request was taken."""
        return self.status < 300  # noqa: PLR2004 - where HTTP's successes end

    def read(self, kind: type[T]) -> T:
        """Read the body; raises KnownError when it is not what our listener would say."""
        try:
            return msgspec.json.decode(self.body, type=kind)
        except msgspec.DecodeError as error:
            raise KnownError("What answers there is not a Factory Desktop listener.") from error

    def problem(self) -> str:
        """Return what went wrong, in the listener's own words where it gave some."""
        try:
            told = msgspec.json.decode(self.body, type=_Problem)
        except msgspec.DecodeError:
            told = _Problem()
        return told.detail or told.title or f"status {self.status}"


class _Problem(Struct, frozen=True):
    title: str = ""
    detail: str = ""


class Delivery:
    """Posts JSON to one listener; an event sent twice on the way is stored once."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, tell: Callable[[str], None]
    ) -> None:
        self._session = session
        self._url = url
        self._tell = tell
        self._answered = False
        self.away = False
        """Whether the latest request was not taken, and is being tried again."""

    async def post(self, path: str, body: bytes) -> Answer:
        """Send to a path under /api/v1 until an answer stands.

        Connection errors and 408, 429 and 503 are tried again, after Retry-After where that
        is given. Raises KnownError when nothing has ever answered for `FIRST_ANSWER` seconds.
        """
        started = time.monotonic()
        wait = _SHORTEST_WAIT
        while True:
            try:
                answer, after = await self._attempt(path, body)
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                if not self._answered and time.monotonic() - started > FIRST_ANSWER:
                    raise self._nobody() from error
                self._miss(f"{self._url} does not answer; trying again.")
                after = None
            else:
                self._answered = True
                if answer.status not in _NOT_NOW:
                    self._reach()
                    return answer
                self._miss(f"{self._url} is busy: {answer.problem()} Trying until it is not.")
            await asyncio.sleep(wait if after is None else after)
            wait = min(2 * wait, _LONGEST_WAIT)

    def check_answered(self) -> None:
        """Raise KnownError when nothing has ever answered."""
        if not self._answered:
            raise self._nobody()

    def _nobody(self) -> KnownError:
        return KnownError(f"Nothing answers at {self._url} - is Factory Desktop running there?")

    async def _attempt(self, path: str, body: bytes) -> tuple[Answer, float | None]:
        """Send once; returns the answer and the seconds it asks to wait."""
        async with self._session.post(
            f"{self._url}/api/v1{path}",
            data=body,
            headers={"Content-Type": "application/json"},
            timeout=_TIMEOUT,
            allow_redirects=False,
        ) as response:
            return Answer(response.status, await response.read()), _seconds(response.headers)

    def _miss(self, message: str) -> None:
        if not self.away:
            self._tell(message)
        self.away = True

    def _reach(self) -> None:
        if self.away:
            self._tell(f"{self._url} answers.")
        self.away = False


def _seconds(headers: Mapping[str, str]) -> float | None:
    """Read Retry-After; its other form, a date, is as good as none."""
    given = headers.get("Retry-After", "")
    return min(float(given), _MOST_PATIENT) if given.isascii() and given.isdigit() else None
