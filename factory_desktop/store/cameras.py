"""Cameras: the rows that say who sent an event, and whether it was simulated."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.store.schema import camera
from factory_desktop.store.transaction import Transaction


def register(
    transaction: Transaction, camera_id: str, name: str, *, simulated: bool = False
) -> None:
    """Make a camera's row; one that is there already stays as it is.

    So a camera that has sent real events is never turned into a simulated one.
    """
    row = {"camera_id": camera_id, "name": name, "simulated": int(simulated)}
    transaction.connection.execute(insert(camera).on_conflict_do_nothing(), row)
    transaction.forget_keys()


def simulated_keys(connection: Connection) -> tuple[int, ...]:
    """Read the integer keys of the simulated cameras."""
    return tuple(connection.scalars(select(camera.c.id).where(camera.c.simulated == 1)))
