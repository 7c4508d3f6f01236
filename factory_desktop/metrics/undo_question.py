"""UndoQuestion: whether the last clear can still be undone."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.operation import Undoable
from factory_desktop.metrics.question import Moment
from factory_desktop.store import last_clear


@dataclass(frozen=True, slots=True)
class UndoQuestion:
    """Asked once, when the store is open."""

    def answer(self, connection: Connection, moment: Moment) -> Undoable | None:
        """Find what can be undone, None where nothing can."""
        return last_clear.undoable(connection, moment.now)
