"""Access keys: who may come in, kept as digests alone."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from factory_desktop.domain import access
from factory_desktop.domain.access import (
    CODE_LASTS,
    OVERLAP,
    AccessKey,
    Grant,
    KeyChange,
    KeyRing,
    MakeCode,
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
    """Do it; returns the new key or code, which is kept nowhere, or an empty text.

    Raises RosterError `unknown` for a key that is not there.
    """
    connection = transaction.connection
    match change:
        case MakeKey(camera_id):
            if camera_id is not None:
                cameras.register(transaction, camera_id, camera_id)
            return _make(transaction, camera_id)
        case MakeCode(camera_id):
            cameras.register(transaction, camera_id, camera_id)
            return _make_code(transaction, camera_id)
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


@dataclass(frozen=True, slots=True)
class Pair:
    """Use a code up, and make the key of its camera."""

    code: str

    def run(self, transaction: Transaction) -> tuple[str, str]:
        """Return the camera's id and its key; raises RosterError `unknown`."""
        # In the writer, where nothing comes between: of two who show one code one gets a key.
        connection = transaction.connection
        grant = ring(connection).find(self.code, transaction.now)
        if grant is None or grant.scope is not Scope.PAIRING or grant.camera_id is None:
            raise RosterError(Sentence("This code opens nothing any more."), "unknown")
        _forget_codes(connection, grant.camera_id)
        audit.note(transaction, "camera-paired", camera=grant.camera_id)
        return grant.camera_id, _make(transaction, grant.camera_id)


def read(connection: Connection) -> tuple[AccessKey, ...]:
    """List all keys, the newest first; those that have ended are left out only by a rotation."""
    query = select(*_COLUMNS).outerjoin_from(access_key, camera, access_key.c.camera == camera.c.id)
    rows = connection.execute(query.order_by(access_key.c.id.desc()))
    return tuple(
        AccessKey(
            row.id,
            Grant(
                _scope(row.camera, row.pairs),
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
    of_camera = None if camera_id is None else _number_of(connection, camera_id)
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


def _make_code(transaction: Transaction, camera_id: str) -> str:
    """Make a code in the place of one that the camera had."""
    connection, now = transaction.connection, transaction.now
    _forget_ended(connection, now)
    _forget_codes(connection, camera_id)
    code = access.make_code()
    connection.execute(
        insert(access_key).values(
            digest=access.digest(code),
            tail="",
            camera=_number_of(connection, camera_id),
            made_us=to_us(now),
            ends_us=to_us(now + CODE_LASTS),
            pairs=1,
        )
    )
    audit.note(transaction, "code-made", camera=camera_id)
    return code


def _number_of(connection: Connection, camera_id: str) -> int:
    named = camera.c.camera_id == camera_id
    number: int = connection.scalars(select(camera.c.id).where(named)).one()
    return number


def _scope(of_camera: int | None, pairs: int) -> Scope:
    if pairs:
        return Scope.PAIRING
    return Scope.ADMIN if of_camera is None else Scope.CAMERA


def _forget_ended(connection: Connection, now: datetime) -> None:
    connection.execute(delete(access_key).where(access_key.c.ends_us <= to_us(now)))


def _forget_codes(connection: Connection, camera_id: str) -> None:
    of_camera = access_key.c.camera == _number_of(connection, camera_id)
    connection.execute(delete(access_key).where(of_camera, access_key.c.pairs == 1))


def _find(connection: Connection, number: int) -> AccessKey:
    found = next((one for one in read(connection) if one.number == number), None)
    if found is None:
        raise RosterError(Sentence("This key is not there any more."), "unknown")
    return found


def _note(transaction: Transaction, action: str, tail: str, camera_id: str | None) -> None:
    audit.note(transaction, action, ends_with=tail, camera=camera_id)
