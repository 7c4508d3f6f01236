"""Conflicts: the product counts that were sent a second time with another count."""

from dataclasses import dataclass, field

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, select

from factory_desktop.domain import instant
from factory_desktop.store import rejected
from factory_desktop.store.schema import rejected_event

Name = tuple[int, str, str]
"""A product count by its time in µs, worker and station."""


class _Sent(Struct, frozen=True, gc=False):
    """As much of a refused body as names the event."""

    timestamp: str
    worker_id: str
    workstation_id: str


_SENT = msgspec.json.Decoder(_Sent)


@dataclass(slots=True)
class Conflicts:
    """The refused counts on file, read anew only when what is kept has changed."""

    _stamp: rejected.Stamp | None = None
    _names: frozenset[Name] = field(default_factory=frozenset)

    def read(self, connection: Connection) -> frozenset[Name]:
        """Name the events of which another count was refused and is still kept for review.

        A body too long to be kept whole names none.
        """
        stamp = rejected.read_stamp(connection)
        if stamp != self._stamp:
            self._names = frozenset(_names(connection))
            self._stamp = stamp
        return self._names


def _names(connection: Connection) -> list[Name]:
    bodies = select(rejected_event.c.body).where(rejected_event.c.code == "conflict")
    return [name for body in connection.scalars(bodies) if (name := _name(body)) is not None]


def _name(body: bytes) -> Name | None:
    try:
        sent = _SENT.decode(body)
        at_us = instant.to_us(instant.parse(sent.timestamp))
    except (msgspec.DecodeError, ValueError):
        return None
    return at_us, sent.worker_id, sent.workstation_id
