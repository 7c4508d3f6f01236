"""BoardQuestion: what the andon board shows, whatever the window is looking at."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take


@dataclass(frozen=True, slots=True)
class BoardQuestion:
    """Asks for the shift that runs, without names of people; each turn is another question."""

    turn: int = 0

    def answer(self, connection: Connection, moment: Moment) -> Snapshot:
        """Take a snapshot of the present: a replay at the desk is not for the wall."""
        live = replace(moment, now=LiveClock().now(), past=False)
        return take(connection, View(LATEST, named=False), live)
