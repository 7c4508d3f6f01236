"""Own store: data operations on a store that no other program has open."""

import threading
from concurrent.futures import Future
from typing import TypeVar

from factory_desktop.cli import progress
from factory_desktop.domain.access import certified_as
from factory_desktop.domain.client_certificate import made_for
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.domain.settings import Settings
from factory_desktop.store import tally
from factory_desktop.store.audit import WriteDisclosure
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
            salvaging = Salvaging(self._store.place, self._store.reading, self._run, _never)
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
        plant = self._store.plant
        return self._run(Operate(operation, plant.rule, plant.zone))

    def _run(self, command: Command[T]) -> T:
        outcome: Future[T] = Future()
        self._store.writer.submit(Ticket(command, answer_to(outcome), self._look, "command"))
        try:
            return outcome.result()
        except KeyboardInterrupt:
            self._cancelled.set()
            raise

    def certify(self, camera_id: str | None) -> bytes:
        """Make a certificate for a camera, or for an admin, with a line in the audit trail."""
        from factory_desktop.listener.certificates import Certificates

        certificates = Certificates.beside(self._store.place)
        try:
            made = certificates.certify_client(certified_as(camera_id), LiveClock().now())
        except (OSError, ValueError) as error:
            raise KnownError(f"No certificate can be made: {error}.") from error
        self._run(WriteDisclosure(made_for(camera_id)))
        return made

    def close(self) -> None:
        """Close the store, after what is running."""
        self._store.close()

    def _look(self, done: int, total: int) -> None:
        progress.show(done, total)
        if self._cancelled.is_set():
            raise CancelledByUserError("Stopped. Nothing was changed.")


def _never() -> bool:
    """Nobody stops it before its end."""
    return False
