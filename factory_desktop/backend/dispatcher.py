"""StoreDispatcher: how the listener's routes reach the writer and the readers."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from factory_desktop.domain.access import KeyRing
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.clock_watch import TakingClock
from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.listener.dispatcher import ACTOR, Health
from factory_desktop.store import mending
from factory_desktop.store.engine import raw_of
from factory_desktop.store.faults import translated
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.ticket import Command, Ticket

T = TypeVar("T")

LONGEST_READ = 8.0
"""Seconds after which whoever waits for an answer is told that there is none."""
LONGEST_LOOK = 2.0
"""Seconds likewise for a look whether all is well."""
MOST_TURNS = 8
"""Turns of the loop, some 100 µs each, that a command may wait for others to join it."""


class Mailbox:
    """Answers of the writer on their way to the loop: one wake-up for a whole group."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._answers: deque[tuple[asyncio.Future[Any], Any, BaseException | None]] = deque()

    def put(self, future: asyncio.Future[Any], result: object, error: BaseException | None) -> None:
        """Leave an answer, on the writer's thread."""
        self._answers.append((future, result, error))

    def wake(self) -> None:
        """Have the loop hand out what lies here."""
        if self._answers:
            # The loop may be closed already: then nobody waits any more.
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._deliver)

    def _deliver(self) -> None:
        while self._answers:
            future, result, error = self._answers.popleft()
            if future.done():
                continue
            if error is None:
                future.set_result(result)
            else:
                future.set_exception(error)


class StoreDispatcher:
    """Lives on the listener's loop; each command and query leaves it and comes back there."""

    def __init__(self, store: OpenedStore, readers: ThreadPoolExecutor) -> None:
        # The listener always has the live clock: what it takes in happens now.
        self.clock: Clock = TakingClock()
        self.place = store.place
        self._store = store
        self._readers = readers
        self._loop = asyncio.get_running_loop()
        self.mailbox = Mailbox(self._loop)
        self._leaving: list[Ticket] = []

    @property
    def rule(self) -> TimeRule:
        """The time rule in force, which may change while the program runs."""
        return self._store.plant.rule

    @property
    def keys(self) -> KeyRing:
        """Who may come in, as of the last commit."""
        return self._store.plant.keys

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone."""
        return self._store.plant.zone

    async def write(self, command: Command[T]) -> T:
        """Run a command in the writer and answer after its commit."""
        future: asyncio.Future[T] = self._loop.create_future()
        if not self._leaving:
            self._loop.call_soon(self._hand_over, 0, MOST_TURNS)
        self._leaving.append(Ticket(command, partial(self.mailbox.put, future), actor=ACTOR.get()))
        return await future

    def _hand_over(self, before: int, turns: int) -> None:
        """Give the writer what has come, once a turn of the loop has brought nothing more.

        The two threads share one interpreter: a commit that begins while requests are still
        being read takes turns with them, and both are later for it.
        """
        if len(self._leaving) > before and turns:
            self._loop.call_soon(self._hand_over, len(self._leaving), turns - 1)
            return
        leaving, self._leaving = self._leaving, []
        try:
            self._store.writer.submit(*leaving)
        except StoreUnavailableError:
            # Some may still fit: what one camera sends too much of is not to cost another.
            for ticket in leaving:
                self._hand_over_alone(ticket)
            self.mailbox.wake()

    def _hand_over_alone(self, ticket: Ticket) -> None:
        try:
            self._store.writer.submit(ticket)
        except StoreUnavailableError as error:
            ticket.answer(None, error)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query on a read-only connection of the pool."""
        try:
            async with asyncio.timeout(LONGEST_READ):
                return await self._loop.run_in_executor(self._readers, self._read, query)
        except TimeoutError:
            said = Sentence("The disk does not answer: the store could not be read.")
            raise StoreUnavailableError(said, "writer-stalled") from None

    def _read(self, query: Callable[[Connection], T]) -> T:
        try:
            with self._store.reading.connect() as connection:
                return query(connection)
        except DBAPIError as error:
            raise translated(error) from error

    def _look(self) -> tuple[bool, bool]:
        """Tell whether the store is readable, and whether it has still events to come."""
        salvaging = self._read(lambda connection: mending.pending(raw_of(connection)) is not None)
        return self._store.writer.present and self._store.place.file.exists(), salvaging

    async def health(self) -> Health:
        """Look at the writer and the store now."""
        writer = self._store.writer
        try:
            async with asyncio.timeout(LONGEST_LOOK):
                readable, salvaging = await asyncio.to_thread(self._look)
        except (StoreUnavailableError, TimeoutError):
            readable = salvaging = False
        return Health(
            writer=writer.alive,
            store=readable,
            queued=writer.waiting,
            queued_events=writer.waiting_events,
            salvaging=salvaging,
        )
