"""Last clear: whether what was cleared last can still be brought back, as the trail tells."""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.operation import Undoable, UndoClear
from factory_desktop.store.engine import raw_of

UNDO_TIME = timedelta(minutes=10)
"""How long an undo is offered."""

_ACTIONS = """
SELECT at_us, action, detail FROM audit
WHERE at_us > ? AND action IN ('Clear', 'Generate', 'Refresh', 'UndoClear')
ORDER BY id DESC
"""


class _Detail(msgspec.Struct, frozen=True):
    deleted: int = 0
    backup: str | None = None


def undoable(connection: Connection, now: datetime) -> Undoable | None:
    """Find the latest clear that was not undone, and is not too long ago; None where none is."""
    for at_us, action, told in raw_of(connection).execute(_ACTIONS, (to_us(now - UNDO_TIME),)):
        if action == UndoClear.__name__:
            return None
        detail = msgspec.json.decode(told, type=_Detail)
        if detail.backup is not None and Path(detail.backup).is_file():
            # Beside simulated events of before, new ones would put workers in two places.
            undoing = UndoClear(Path(detail.backup), replace_simulated=action != "Clear")
            return Undoable(undoing, detail.deleted, from_us(at_us) + UNDO_TIME)
    return None
