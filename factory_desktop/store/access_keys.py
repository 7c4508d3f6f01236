"""Access keys: who may come in, kept as digests alone."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from factory_desktop.domain import access
from factory_desktop.domain.access import (
    OVERLAP,
    AccessKey,
    Grant,
    KeyChange,
    KeyRing,
    MakeKey,
    RevokeKey,
    RotateKey,
    Scope,
)
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, cameras
from factory_desktop.store.schema import access_key, camera
from factory_desktop.store.transaction import Transaction

_COLUMNS = (*access_key.c, camera.c.camera_id)


def carry_out(transaction: Transaction, change: KeyChange) -> str:
    """Do it; returns the new key, which is kept nowhere, or an empty text.

    Raises RosterError `unknown` for a key that is not there.
    """
    connection = transaction.connection
    match change:
        case MakeKey(camera_id):
            if camera_id is not None:
                cameras.register(transaction, camera_id, camera_id)
            return _make(transaction, camera_id)
        case RotateKey(number):
            kept = _find(connection, number)
            ends_us = to_us(transaction.now + OVERLAP)
            sooner = kept.grant.ends_at is None or to_us(kept.grant.ends_at) > ends_us
            if sooner:
                of_this = update(access_key).where(access_key.c.id == number)
                connection.execute(of_this.values(ends_us=ends_us))
            _note(transaction, "key-rotated", kept.tail, kept.grant.camera_id)
            return _make(transaction, kept.grant.camera_id)
        case RevokeKey(number):
            kept = _find(connection, number)
            connection.execute(delete(access_key).where(access_key.c.id == number))
            _note(transaction, "key-revoked", kept.tail, kept.grant.camera_id)
            return ""


def read(connection: Connection) -> tuple[AccessKey, ...]:
    """List all keys, the newest first; those that have ended are left out only by a rotation."""
    query = select(*_COLUMNS).outerjoin_from(access_key, camera, access_key.c.camera == camera.c.id)
    rows = connection.execute(query.order_by(access_key.c.id.desc()))
    return tuple(
        AccessKey(
            row.id,
            Grant(
                Scope.CAMERA if row.camera is not None else Scope.ADMIN,
                row.camera_id,
                None if row.ends_us is None else from_us(row.ends_us),
            ),
            row.tail,
            from_us(row.made_us),
        )
        for row in rows
    )


def ring(connection: Connection) -> KeyRing:
    """Read what each key opens."""
    digests = dict(connection.execute(select(access_key.c.id, access_key.c.digest)).all())
    return KeyRing({bytes(digests[one.number]): one.grant for one in read(connection)})


def _make(transaction: Transaction, camera_id: str | None) -> str:
    connection, now = transaction.connection, transaction.now
    _forget_ended(connection, now)
    key = access.make()
    of_camera = None
    if camera_id is not None:
        named = camera.c.camera_id == camera_id
        of_camera = connection.scalars(select(camera.c.id).where(named)).one()
    connection.execute(
        insert(access_key).values(
            digest=access.digest(key),
            tail=access.tail(key),
            camera=of_camera,
            made_us=to_us(now),
        )
    )
    _note(transaction, "key-made", access.tail(key), camera_id)
    return key


def _forget_ended(connection: Connection, now: datetime) -> None:
    connection.execute(delete(access_key).where(access_key.c.ends_us <= to_us(now)))


def _find(connection: Connection, number: int) -> AccessKey:
    found = next((one for one in read(connection) if one.number == number), None)
    if found is None:
        raise RosterError(Sentence("This key is not there any more."), "unknown")
    return found


def _note(transaction: Transaction, action: str, tail: str, camera_id: str | None) -> None:
    audit.note(transaction, action, ends_with=tail, camera=camera_id)
