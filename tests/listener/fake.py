"""A program behind the door that is a few lines long."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.access import KeyRing
from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.listener.dispatcher import ACTOR, Health
from factory_desktop.listener.limits import USUAL, Limits
from factory_desktop.listener.server import Listener
from factory_desktop.store.audit import WriteDisclosure
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.place import Place
from factory_desktop.store.ticket import Command

T = TypeVar("T")

NOWHERE = Path(os.devnull, "nowhere")
"""A folder that nothing can be written to."""


class FakeDispatcher:
    """Takes every event as new; fails with `error` when it is set."""

    def __init__(self) -> None:
        self.clock: Clock = LiveClock()
        self.rule = TimeRule()
        self.zone = ZoneInfo("UTC")
        self.keys = KeyRing()
        self.place = Place(NOWHERE / "factory.db", NOWHERE)
        self.disclosed: list[tuple[str, str]] = []
        """By whom, and what."""
        self.error: Exception | None = None
        self.state = Health(writer=True, store=True, queued=0)

    async def write(self, command: Command[T]) -> T:
        if self.error is not None:
            raise self.error
        sent: Any = command
        if isinstance(sent, WriteDisclosure):
            self.disclosed.append((ACTOR.get(), sent.disclosure.action))
            return None  # type: ignore[return-value]
        assert isinstance(sent, RecordEvents)
        now = self.clock.now().astimezone(UTC)
        recorded: Any = Recorded(now, tuple(range(1, len(sent.items) + 1)), {}, {})
        return recorded  # type: ignore[no-any-return]

    async def read(self, query: Callable[[Connection], T]) -> T:  # noqa: ARG002 - nothing to read
        missing = Sentence("There is no store behind this door.")
        raise self.error or StoreUnavailableError(missing, "store-missing")

    async def health(self) -> Health:
        return self.state


@asynccontextmanager
async def listening(
    host: str = "127.0.0.1",
    port: int = 0,
    limits: Limits = USUAL,
    dispatcher: FakeDispatcher | None = None,
) -> AsyncIterator[Listener]:
    """Listen on this loop, until the block ends."""
    listener = Listener(dispatcher or FakeDispatcher(), host, port, limits)
    await listener.start()
    try:
        yield listener
    finally:
        await listener.stop()
