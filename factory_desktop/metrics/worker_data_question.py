"""WorkerDataQuestion: how much is kept about one worker."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.metrics.question import Moment
from factory_desktop.store import worker_data


@dataclass(frozen=True, slots=True)
class WorkerDataQuestion:
    """Asks for one worker on the roster."""

    worker_id: str

    def answer(self, connection: Connection, _moment: Moment) -> WorkerTally:
        """Count it; raises RosterError where nobody has this id."""
        return worker_data.tally(connection, self.worker_id)
