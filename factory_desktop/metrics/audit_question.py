"""AuditQuestion: the newest lines of the audit trail, and whether all of them fit each other."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.audit_line import AuditTrail
from factory_desktop.metrics.question import Moment
from factory_desktop.store import audit


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """Asks for as many lines; all of them are checked."""

    most: int = audit.SHOWN

    def answer(self, connection: Connection, _moment: Moment) -> AuditTrail:
        """Read them, the newest first."""
        return audit.read(connection, self.most)
