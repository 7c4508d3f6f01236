"""AuditQuestion: the newest lines of the audit trail, and whether all of them fit each other."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from factory_desktop.domain.audit_line import AuditTrail
from factory_desktop.metrics.nameless import nameless_lines
from factory_desktop.metrics.question import Moment
from factory_desktop.store import audit


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """Asks for as many lines; all of them are checked."""

    most: int = audit.SHOWN
    named: bool = True
    """Whether names of workers may be shown; ids stand for them else."""

    def answer(self, connection: Connection, _moment: Moment) -> AuditTrail:
        """Read them, the newest first."""
        trail = audit.read(connection, self.most)
        if self.named:
            return trail
        return replace(trail, lines=nameless_lines(connection, trail.lines))
