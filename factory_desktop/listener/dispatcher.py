"""Dispatcher: all that the listener needs of the program around it."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.access import KeyRing
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.place import Place
from factory_desktop.store.ticket import Command

T = TypeVar("T")

API: Final = "api"
"""Who does what is done over HTTP, in the audit trail."""
ACTOR: ContextVar[str] = ContextVar("actor", default=API)
"""Likewise for the request at hand: with the end of the key that it shows."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the parts behind the door are."""

    writer: bool
    """Whether the writer's thread runs."""
    store: bool
    """Whether the store can be read and its file is there."""
    queued: int
    """Commands waiting for the writer."""
    queued_events: int = 0
    """Events waiting in them."""
    salvaging: bool = False
    """Whether events of a damaged store are still being brought back."""

    @property
    def well(self) -> bool:
        """Whether cameras can be served."""
        return self.writer and self.store


class Dispatcher(Protocol):
    """Hands commands to the writer and queries to the readers; a few lines fake it in a test."""

    clock: Clock
    place: Place
    """Where the store and its backups lie."""

    @property
    def rule(self) -> TimeRule:
        """The time rule in force now."""

    @property
    def keys(self) -> KeyRing:
        """Who may come in now."""

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone, in which sample shifts are laid."""

    async def write(self, command: Command[T]) -> T:
        """Run a command in the writer and answer after its commit.

        Raises StoreUnavailableError when it cannot be taken, and whatever KnownError the
        command raises.
        """

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query on a read-only connection."""

    async def health(self) -> Health:
        """Look at the writer and the store now."""
