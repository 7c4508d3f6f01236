"""Access keys as they are asked for and answered, on this computer alone."""

from typing import Annotated

from msgspec import Meta, Struct

from factory_desktop.listener.wire.terms import Id

CameraId = Annotated[
    Id | None,
    Meta(description="The camera that it is for, which is added where it is not; null: an admin."),
]


class KeyIn(Struct, frozen=True):
    """Whom a key or certificate is for."""

    camera_id: CameraId = None


class KeyOut(Struct, frozen=True):
    """A key, which is told this once."""

    key: str
    camera_id: str | None


class CertificateOut(Struct, frozen=True):
    """A certificate and the private key that belongs to it, which are told this once."""

    pem: str
    camera_id: str | None


class Revoked(Struct, frozen=True):
    """A key opens nothing any more."""

    message: str
