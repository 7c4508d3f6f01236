"""AlertsQuestion: the alerts that were, newest first."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.alert import Alert
from factory_desktop.metrics.question import Moment
from factory_desktop.store import alerts

SHOWN = 1000
"""The newest this many are listed."""


@dataclass(frozen=True, slots=True)
class AlertsQuestion:
    """Asks for all that are kept; of a past moment, for those that had been told by then."""

    def answer(self, connection: Connection, moment: Moment) -> tuple[Alert, ...]:
        """Read them."""
        found = alerts.newest(connection, SHOWN)
        return tuple(one for one in found if not moment.past or one.fired_at <= moment.now)
