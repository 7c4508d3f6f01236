"""Audit: every action that changes data or meaning leaves a line."""

import msgspec

from factory_desktop.domain.instant import to_us
from factory_desktop.store.schema import audit
from factory_desktop.store.transaction import Transaction


def note(transaction: Transaction, action: str, **detail: object) -> None:
    """Write down what is done, in the transaction that does it."""
    transaction.connection.execute(
        audit.insert().values(
            at_us=to_us(transaction.now),
            actor="",
            action=action,
            detail=msgspec.json.encode(detail, enc_hook=str).decode(),
        )
    )
