"""Door: a way to the store for the data commands, whoever has it open."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from factory_desktop.domain.errors import StoreLockedError
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.domain.settings import Settings


class Door(Protocol):
    """Our own store, or the listener of the program that has it open."""

    def count(self) -> int:
        """Count the events on file."""

    def operate(self, operation: Operation) -> OperationResult:
        """Run an operation; raises KnownError when it cannot be done."""

    def certify(self, camera_id: str | None) -> bytes:
        """Make a certificate for a camera, or for an admin: a PEM file with its private key.

        Raises KnownError when it cannot be made.
        """

    def close(self) -> None:
        """Let go of the store."""


@contextmanager
def opened(settings: Settings) -> Iterator[Door]:
    """Open the store, or reach the program that holds it; closed behind the block.

    Raises StoreLockedError when that program has no listener.
    """
    found = _find(settings)
    try:
        yield found
    finally:
        found.close()


def _find(settings: Settings) -> Door:
    from factory_desktop.cli.own_store import OwnStore
    from factory_desktop.cli.running_program import RunningProgram
    from factory_desktop.store import lock, place

    where = place.find(settings)
    try:
        return OwnStore(settings)
    except StoreLockedError as error:
        holder = lock.owner(where.file)
        if holder is None or holder.address is None:
            raise StoreLockedError(
                f"{error} Its listener is off, so data commands cannot reach it: use its Data menu."
            ) from error
        return RunningProgram(holder.address, where.backups)
