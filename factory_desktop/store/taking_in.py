"""Taking in: the events of a part of a file, all stored or none."""

from collections.abc import Sequence

from msgspec import Struct

from factory_desktop.domain.event import Event, Rejection
from factory_desktop.store import audit, events
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.transaction import Transaction

_SLICE = 1000
"""Events inserted between two looks at Cancel."""


class TakeIn(Struct, frozen=True):
    """Store a part of a file as if a camera had sent it; what is refused is kept for review."""

    items: Sequence[Event | Rejection]
    bodies: Sequence[bytes]
    """Each item as it stands in the file."""
    file: str
    """Its name, for the audit trail."""

    def run(self, transaction: Transaction) -> tuple[Recorded, ...]:
        """Store them; returns what became of each slice of 1,000."""
        found = []
        for start in range(0, len(self.items), _SLICE):
            transaction.progress(start, len(self.items))
            part = slice(start, start + _SLICE)
            command = RecordEvents(tuple(self.items[part]), tuple(self.bodies[part]))
            found += events.record(transaction, (command,))
        transaction.progress(len(self.items), len(self.items))
        self._note(transaction, found)
        return tuple(found)

    def _note(self, transaction: Transaction, found: Sequence[Recorded]) -> None:
        audit.note(
            transaction,
            "Import",
            file=self.file,
            added=sum(one.stored for one in found),
            duplicates=sum(len(one.duplicates) for one in found),
            refused=sum(len(one.refusals) for one in found),
        )
