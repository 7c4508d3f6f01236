"""Sender: which camera sent what could not be read as an event."""

import msgspec
from msgspec import Struct

from factory_desktop.listener.wire.terms import Id


class _Sender(Struct, frozen=True):
    camera_id: Id | None = None


_DECODER = msgspec.json.Decoder(_Sender)


def camera_of(body: bytes) -> str | None:
    """Return the id of the camera that a refused body names; None where there is none to read."""
    try:
        return _DECODER.decode(body).camera_id
    except (msgspec.DecodeError, RecursionError):
        return None
