"""Share: how much of one caller is worked on at a time; the rest waits for its turn."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from factory_desktop.listener.problem import unavailable

PATIENCE = 10.0
"""Seconds until a turn has to come."""


class Share:
    """Given out in the order of asking; what is larger than all of it takes all of it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._left = most
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @property
    def is_free(self) -> bool:
        """Whether nothing of it is given out."""
        return self._left == self._most

    @asynccontextmanager
    async def part(self, amount: int) -> AsyncIterator[None]:
        """Wait for so much of it and keep it meanwhile; raises ProblemError when none comes."""
        amount = min(amount, self._most)
        if self._waiting or amount > self._left:
            await self._turn(amount)
        else:
            self._left -= amount
        try:
            yield
        finally:
            self._give_back(amount)

    async def _turn(self, amount: int) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append((amount, turn))
        try:
            async with asyncio.timeout(PATIENCE):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():  # it came as nobody waited any more
                self._give_back(amount)
            if isinstance(error, TimeoutError):
                raise unavailable("writer-busy") from None
            raise

    def _give_back(self, amount: int) -> None:
        self._left += amount
        while self._waiting:
            following, turn = self._waiting[0]
            if not turn.done():
                if following > self._left:
                    return
                self._left -= following
                turn.set_result(None)
            self._waiting.popleft()
