"""RetentionQuestion: what would go, were events kept for so many days."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.retention import RetentionState
from factory_desktop.metrics.question import Moment
from factory_desktop.store import retention


@dataclass(frozen=True, slots=True)
class RetentionQuestion:
    """Asks for a number of days; without one only for what is agreed to."""

    days: int | None = None

    def answer(self, connection: Connection, moment: Moment) -> RetentionState:
        """Count what goes, by the very floor that it goes below."""
        return retention.state(connection, self.days, moment.now)
