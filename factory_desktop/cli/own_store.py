"""Own store: data operations on a store that no other program has open."""

import threading
from concurrent.futures import Future
from typing import TypeVar

from factory_desktop.cli import progress
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.domain.settings import Settings
from factory_desktop.store import tally
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.salvaging import Salvaging
from factory_desktop.store.ticket import Command, Ticket, answer_to

T = TypeVar("T")


class OwnStore:
    """Opens the store in the constructor; raises StoreLockedError when a program holds it."""

    def __init__(self, settings: Settings) -> None:
        self._store = OpenedStore(settings, LiveClock())
        self._cancelled = threading.Event()
        try:
            # One that was damaged gets its events first: what is asked for is about all of them.
            salvaging = Salvaging(self._store.place, self._store.reading, self._ask, _never)
            salvaging.run(lambda _: None)
        except BaseException:
            self._store.close()
            raise

    def count(self) -> int:
        """Count the events on file."""
        with self._store.reading.connect() as connection:
            return tally.count_store(connection).events

    def operate(self, operation: Operation) -> OperationResult:
        """Run an operation; Ctrl+C leaves nothing of it behind."""
        outcome: Future[OperationResult] = Future()
        plant = self._store.plant
        command = Operate(operation, plant.rule, plant.zone)
        self._store.writer.submit(Ticket(command, answer_to(outcome), self._look, "command"))
        try:
            return outcome.result()
        except KeyboardInterrupt:
            self._cancelled.set()
            raise

    def close(self) -> None:
        """Close the store, after what is running."""
        self._store.close()

    def _ask(self, command: Command[T]) -> T:
        outcome: Future[T] = Future()
        self._store.writer.submit(Ticket(command, answer_to(outcome), actor="program"))
        return outcome.result()

    def _look(self, done: int, total: int) -> None:
        progress.show(done, total)
        if self._cancelled.is_set():
            raise CancelledByUserError("Stopped. Nothing was changed.")


def _never() -> bool:
    """Nobody stops it before its end."""
    return False
