"""Writer: the one thread that writes, with group commit."""

from typing import Protocol, TypeVar

from factory_desktop.store.transaction import Transaction

T_co = TypeVar("T_co", covariant=True)


class Command(Protocol[T_co]):
    """One change of the store, a frozen value that the writer runs in a transaction."""

    def run(self, transaction: Transaction) -> T_co:
        """Make the change; raise KnownError to roll it back and tell the sender why."""
