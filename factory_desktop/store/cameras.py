"""Cameras: the rows that say who sent an event, and whether it was simulated."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.schema import camera
from factory_desktop.store.transaction import Transaction


def register(
    transaction: Transaction, camera_id: str, name: str, *, simulated: bool = False
) -> None:
    """Make a camera's row, unless it is there.

    Raises KnownError when a simulated camera would share its id with a real one: nobody
    could tell their events apart.
    """
    known = transaction.connection.scalar(
        select(camera.c.simulated).where(camera.c.camera_id == camera_id)
    )
    if known is not None and bool(known) is not simulated:
        raise KnownError(
            Sentence("There is a simulated camera named {camera} already.", camera=camera_id)
            if known
            else Sentence("There is a real camera named {camera} already.", camera=camera_id)
        )
    row = {"camera_id": camera_id, "name": name, "simulated": int(simulated)}
    transaction.connection.execute(insert(camera).on_conflict_do_nothing(), row)
    transaction.forget_keys()


def simulated_keys(connection: Connection) -> tuple[int, ...]:
    """Read the integer keys of the simulated cameras."""
    return tuple(connection.scalars(select(camera.c.id).where(camera.c.simulated == 1)))
