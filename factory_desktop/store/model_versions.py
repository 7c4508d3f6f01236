"""Model versions: what each has sent, and what people say of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.domain.accuracy import UNLABELLED, Accuracy
from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.model_version import ActivateModel, ModelVersion, SetModelVersion
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, labelled
from factory_desktop.store.engine import raw_of
from factory_desktop.store.keys import MOST_MODELS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.schema import NONE, model_version
from factory_desktop.store.transaction import Transaction

_BY_HOURS = """
SELECT model, sum(n), min(hour), max(hour) FROM (
  SELECT model, n, hour FROM roll_model WHERE n <> 0 AND hour < :past
  UNION ALL
  SELECT model, n, hour FROM roll_recent WHERE hour < :past
) GROUP BY model HAVING sum(n) > 0
"""
_MAY_STRAY = """
SELECT EXISTS (SELECT 1 FROM model_version WHERE id <> ? GROUP BY model_id HAVING count(*) > 1)
"""
_BY_EVENTS = """
SELECT model, count(*), min(ts_us), max(ts_us) FROM event
WHERE ts_us >= :start AND ts_us < :stop GROUP BY model
"""
_ENDS = """
SELECT min(ts_us), max(ts_us) FROM event WHERE ts_us >= ? AND ts_us < ? AND model = ?
"""

Seen = tuple[int, int, int]
"""How many events, and the microseconds of the first and of the last."""


def read(connection: Connection, before: datetime | None = None) -> tuple[ModelVersion, ...]:
    """Read all versions by model and row; nothing of `before` and later counts."""
    said = labelled.sums(connection, before)
    return _versions(connection, _seen(connection, before), said)


def _versions(
    connection: Connection, seen: Mapping[int, Seen], said: Mapping[int, Accuracy]
) -> tuple[ModelVersion, ...]:
    rows = connection.execute(
        select(model_version)
        .where(model_version.c.id != NONE)
        .order_by(model_version.c.model_id, model_version.c.id)
    )
    return tuple(_version(row, seen.get(row.id), said.get(row.id, UNLABELLED)) for row in rows)


def names(connection: Connection) -> tuple[tuple[int, tuple[str, str]], ...]:
    """Read model and version by key; both are empty for what events name that name none."""
    columns = model_version.c
    rows = connection.execute(select(columns.id, columns.model_id, columns.version))
    return tuple((row.id, (row.model_id, row.version)) for row in rows)


def may_stray(connection: Connection) -> bool:
    """Tell whether any model has several versions."""
    return bool(raw_of(connection).execute(_MAY_STRAY, (NONE,)).fetchone()[0])


def read_by_hours(
    connection: Connection, before: datetime | None = None
) -> tuple[ModelVersion, ...]:
    """Read all versions as `read` does, without going through any event.

    When each has begun to send and sent last is known to the hour, nothing of the one that runs
    at `before` counts, and no label does.
    """
    kept = Kept.read(connection)
    past = 2**62 if before is None else kept.grid.hour(to_us(before))
    rows = raw_of(connection).execute(_BY_HOURS, {"past": past}).fetchall()
    seen = {
        key: (count, kept.grid.start(first), kept.grid.start(last))
        for key, count, first, last in rows
    }
    return _versions(connection, seen, {})


def set_version(transaction: Transaction, change: SetModelVersion) -> None:
    """Keep what was said of a version, which is added where it is not there.

    Raises KnownError where no more versions fit. What was there before stands in the audit trail.
    """
    connection = transaction.connection
    before = _told(connection, change.model_id, change.version)
    if before is None and _count(connection) >= MOST_MODELS:
        raise KnownError(Sentence("There are {most} versions already.", most=MOST_MODELS))
    said = {
        "deployed_us": None if change.deployed_at is None else to_us(change.deployed_at),
        "accuracy": change.accuracy,
        "notes": change.notes,
    }
    names = {"model_id": change.model_id, "version": change.version}
    statement = insert(model_version).values(names | said)
    keys = [model_version.c.model_id, model_version.c.version]
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=said))
    transaction.forget_keys()
    after = _told(connection, change.model_id, change.version)
    audit.note(transaction, "model-set", **names, before=before, after=after)


def activate(transaction: Transaction, change: ActivateModel) -> None:
    """Mark a version as the active one of its model, or none.

    Raises RosterError `unknown` for a version that is not there.
    """
    connection = transaction.connection
    of_model = model_version.c.model_id == change.model_id
    marked = select(model_version.c.version).where(of_model, model_version.c.active == 1)
    before = connection.scalar(marked)
    connection.execute(update(model_version).where(of_model).values(active=0))
    if change.version is not None:
        this = of_model & (model_version.c.version == change.version)
        if not connection.execute(update(model_version).where(this).values(active=1)).rowcount:
            raise RosterError(
                Sentence("No version {id} of this model is there.", id=change.version), "unknown"
            )
    audit.note(
        transaction,
        "model-activated",
        model_id=change.model_id,
        before=before,
        after=change.version,
    )


def _seen(connection: Connection, before: datetime | None) -> dict[int, Seen]:
    """Count by version's key, by whole hours and the events of the one that runs."""
    kept, raw = Kept.read(connection), raw_of(connection)
    past = 2**62 if before is None else kept.grid.hour(to_us(before))
    found: dict[int, Seen] = {}
    for key, count, first, last in raw.execute(_BY_HOURS, {"past": past}).fetchall():
        starts = [kept.grid.start(hour) for hour in (first, first + 1, last, last + 1)]
        (first_us, _), (_, last_us) = (
            raw.execute(_ENDS, (*side, key)).fetchone() for side in (starts[:2], starts[2:])
        )
        # Below the floor of retention there are hours alone.
        found[key] = (
            count,
            starts[0] if first_us is None else first_us,
            starts[2] if last_us is None else last_us,
        )
    if before is not None:
        sides = {"start": kept.grid.start(past), "stop": to_us(before)}
        for key, count, first_us, last_us in raw.execute(_BY_EVENTS, sides).fetchall():
            earlier = found.get(key)
            found[key] = (
                (earlier[0] + count, earlier[1], last_us) if earlier else (count, first_us, last_us)
            )
    return found


def _version(row: Row[Any], seen: Seen | None, said: Accuracy) -> ModelVersion:
    return ModelVersion(
        key=row.id,
        model_id=row.model_id,
        version=row.version,
        deployed_at=None if row.deployed_us is None else from_us(row.deployed_us),
        accuracy=row.accuracy,
        notes=row.notes,
        marked=bool(row.active),
        events=seen[0] if seen else 0,
        first_at=from_us(seen[1]) if seen else None,
        last_at=from_us(seen[2]) if seen else None,
        labelled=said,
    )


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(model_version)) or 0


def _told(connection: Connection, model_id: str, version: str) -> dict[str, object] | None:
    """Tell a version to the audit trail; None where it is not there."""
    columns = model_version.c
    query = select(columns.deployed_us, columns.accuracy, columns.notes)
    row = connection.execute(
        query.where(columns.model_id == model_id, columns.version == version)
    ).one_or_none()
    if row is None:
        return None
    deployed = None if row.deployed_us is None else from_us(row.deployed_us)
    return {"deployed_at": deployed, "accuracy": row.accuracy, "notes": row.notes}
