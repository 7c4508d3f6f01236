"""Reasons: what the plant's people choose from to say why nobody worked."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete

from factory_desktop.domain.calendar_change import SetReasons
from factory_desktop.store import audit
from factory_desktop.store.calendar_schema import reason
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction


def read(connection: Connection) -> tuple[str, ...]:
    """Read the reasons in the plant's own order."""
    # Asked of the driver itself, as for every refresh.
    found = raw_of(connection).execute("SELECT name FROM reason ORDER BY position")
    return tuple(name for (name,) in found)


def write(connection: Connection, names: Sequence[str]) -> None:
    """Keep these and no others."""
    connection.execute(delete(reason))
    if names:
        rows = [{"position": number, "name": name} for number, name in enumerate(names)]
        connection.execute(reason.insert(), rows)


def carry_out(transaction: Transaction, change: SetReasons) -> None:
    """Keep other reasons; what was there before stands in the audit trail."""
    before = read(transaction.connection)
    write(transaction.connection, change.names)
    audit.note(transaction, "reasons-set", before=before, after=change.names)
