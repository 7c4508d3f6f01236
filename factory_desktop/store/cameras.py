"""Cameras: the rows that say who sent an event, and whether it was simulated."""

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit
from factory_desktop.store.schema import camera, camera_station, station
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


def carry_out(transaction: Transaction, change: SetCamera) -> None:
    """Keep what was said of a camera, which is added where it is not there.

    Raises RosterError `unknown` for a station that is not on the roster. What was there before
    stands in the audit trail.
    """
    connection = transaction.connection
    stations = {row.station_id: row.id for row in connection.execute(select(station))}
    missing = next((one for one in change.stations if one not in stations), None)
    if missing is not None:
        raise RosterError(Sentence("No station with the id {id} is there.", id=missing), "unknown")
    register(transaction, change.camera_id, change.camera_id)
    before = _told(connection, change.camera_id)
    of_this = camera.c.camera_id == change.camera_id
    key = connection.scalars(select(camera.c.id).where(of_this)).one()
    said = {"name": change.name or change.camera_id, "place": change.place}
    connection.execute(update(camera).where(of_this).values(said))
    connection.execute(delete(camera_station).where(camera_station.c.camera == key))
    if change.stations:
        rows = [{"camera": key, "station": stations[one]} for one in set(change.stations)]
        connection.execute(camera_station.insert(), rows)
    transaction.forget_keys()
    after = _told(connection, change.camera_id)
    audit.note(transaction, "camera-set", camera=change.camera_id, before=before, after=after)


def stations_of(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Read by camera's key the ids of the stations that it is bound to, in their order."""
    query = (
        select(camera_station.c.camera, station.c.station_id)
        .join_from(camera_station, station, camera_station.c.station == station.c.id)
        .order_by(station.c.station_id)
    )
    found: dict[int, list[str]] = {}
    for key, station_id in connection.execute(query):
        found.setdefault(key, []).append(station_id)
    return {key: tuple(ids) for key, ids in found.items()}


def seen_by_one_alone(connection: Connection, station_id: str) -> bool:
    """Tell whether there is a camera that is bound to this station and to no other."""
    return any(stations == (station_id,) for stations in stations_of(connection).values())


def _told(connection: Connection, camera_id: str) -> dict[str, object]:
    """Tell a camera to the audit trail."""
    query = select(camera.c.id, camera.c.name, camera.c.place)
    key, name, place = connection.execute(query.where(camera.c.camera_id == camera_id)).one()
    return {"name": name, "place": place, "stations": stations_of(connection).get(key, ())}
