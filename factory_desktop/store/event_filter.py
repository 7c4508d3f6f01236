"""Event filter: an `EventQuery` as conditions on the event table alone.

No event needs the names behind its integers to be judged, so that a scan joins nothing.
"""

import json
from collections.abc import Sequence
from operator import eq, ge, gt, le, lt
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, func, select, tuple_

from factory_desktop.domain.event import LATE_AFTER, EventType
from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.store.conflicts import Name
from factory_desktop.store.schema import camera, event, model_version, station, worker
from factory_desktop.store.stored_event import key_of

Condition = ColumnElement[bool]

_LATE_US = LATE_AFTER // MICROSECOND
_COMPARE = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq}


def conditions(
    connection: Connection, query: EventQuery, conflicts: frozenset[Name]
) -> list[Condition]:
    """Write a query with the store's integers, so that no event needs its names to be judged."""
    found: list[Condition] = []
    for column, ids, table, name in (
        (event.c.worker, query.workers, worker, worker.c.worker_id),
        (event.c.station, query.stations, station, station.c.station_id),
        (event.c.camera, query.cameras, camera, camera.c.camera_id),
        (event.c.model, query.models, model_version, model_version.c.model_id),
    ):
        if ids is not None:
            keys = connection.scalars(_keys(table, name, ids)).all()
            found.append(column.in_(keys))
    if query.types is not None:
        found.append(event.c.type.in_([int(kind) for kind in query.types]))
    found += [_COMPARE[bound.comparison](event.c.conf_ppm, bound.ppm) for bound in query.confidence]
    if query.late is not None:
        late = event.c.delay_us > _LATE_US
        found.append(late if query.late else ~late)
    if query.simulated is not None:
        simulated = connection.scalars(select(camera.c.id).where(camera.c.simulated == 1)).all()
        inside = event.c.camera.in_(simulated)
        found.append(inside if query.simulated else ~inside)
    if query.conflict is not None:
        inside = tuple_(*key_of(event)).in_(_conflict_keys(connection, conflicts))
        found.append(inside if query.conflict else ~inside)
    return found


def _keys(table: FromClause, name: ColumnElement[str], ids: Sequence[str]) -> Select[Any]:
    return select(table.c.id).where(name.in_(ids))


def _conflict_keys(connection: Connection, conflicts: frozenset[Name]) -> Select[Any]:
    """Select the keys of the conflicts; sent as one text, since they may be ten thousand."""
    workers = dict(connection.execute(select(worker.c.worker_id, worker.c.id)).all())
    stations = dict(connection.execute(select(station.c.station_id, station.c.id)).all())
    keys = [
        (at_us, workers[worker_id], stations[station_id], int(EventType.PRODUCT_COUNT))
        for at_us, worker_id, station_id in conflicts
        if worker_id in workers and station_id in stations
    ]
    listed = func.json_each(json.dumps(keys)).table_valued("value")
    return select(*(func.json_extract(listed.c.value, f"$[{place}]") for place in range(4)))
