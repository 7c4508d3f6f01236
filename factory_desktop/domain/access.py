"""Access: who may do what at the listener, by keys of which only digests are kept."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

PREFIX = "fdk_"
"""Begins every key, so that one that has been left lying about is found."""
ADMIN_NAME = "Factory Desktop admin"
"""Whom an admin's certificate names: with its spaces never the id of a camera."""
OVERLAP = timedelta(hours=24)
"""How long a key still opens after another has taken its place."""
CODE_LASTS = timedelta(minutes=10)
"""For so long a camera can be paired by a code."""
_BYTES = 32
_TAIL = 4
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of codes: none that is taken for another when it is read out, as Crockford chose them."""
_HALF = 4
"""Letters of a code on either side of its dash: 40 random bits in all.

Few for a key, but ten tries a minute from one address within ten minutes find nothing.
"""


class Scope(Enum):
    """What a key opens."""

    CAMERA = "camera"
    """Sending events, as one camera, and nothing else."""
    ADMIN = "admin"
    """Everything: reading, the roster, the data."""
    PAIRING = "pairing"
    """Getting a key for one camera, once: what a code opens."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What one key opens, and for how long."""

    scope: Scope
    camera_id: str | None = None
    """The camera that sends or is paired with it; None for an admin's."""
    ends_at: datetime | None = None
    """When it opens no more; None is never."""


def certified_as(camera_id: str | None) -> str:
    """Return whom a certificate has to name that goes with a camera's key; None is an admin's."""
    return ADMIN_NAME if camera_id is None else camera_id


@dataclass(frozen=True, slots=True)
class AccessKey:
    """A key as it is listed: never the key itself."""

    number: int
    grant: Grant
    tail: str
    """Its last letters, by which people tell keys apart; none of a code, which is short."""
    made_at: datetime


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All keys by their digests."""

    grants: Mapping[bytes, Grant] = field(default_factory=dict)

    def find(self, key: str, now: datetime) -> Grant | None:
        """Return what a key opens now; None for one that opens nothing."""
        # Looked up by digest: how long that takes tells nothing of the keys there are.
        grant = self.grants.get(digest(_tidy(key)))
        if grant is None or (grant.ends_at is not None and now >= grant.ends_at):
            return None
        return grant


def make() -> str:
    """Make a key of 256 random bits."""
    return PREFIX + secrets.token_urlsafe(_BYTES)


def make_code() -> str:
    """Make a code for a person to type, such as `7F3K-92QD`."""
    halves = ("".join(secrets.choice(_LETTERS) for _ in range(_HALF)) for _ in range(2))
    return "-".join(halves)


def _tidy(key: str) -> str:
    """Return a code as it was made, however it was typed; a key stays as it is."""
    if key.startswith(PREFIX):
        return key
    letters = key.upper().replace("-", "")
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def digest(key: str) -> bytes:
    """Return what is kept of a key: SHA-256, which for so many random bits needs no salt."""
    # Bytes that are no text come from the header as lone surrogates.
    return hashlib.sha256(key.encode("utf-8", "surrogateescape")).digest()


def tail(key: str) -> str:
    """Return the letters by which a key is told apart."""
    return key[-_TAIL:]


@dataclass(frozen=True, slots=True)
class MakeKey:
    """Make a key for a camera, which is added where it is not there, or for an admin."""

    camera_id: str | None = None


@dataclass(frozen=True, slots=True)
class MakeCode:
    """Make a code by which a camera gets its key itself; the camera is added where it is not."""

    camera_id: str


@dataclass(frozen=True, slots=True)
class RotateKey:
    """Make another key for the same; the one before opens for `OVERLAP` more."""

    number: int


@dataclass(frozen=True, slots=True)
class RevokeKey:
    """Let a key open nothing any more, at once."""

    number: int


KeyChange = MakeKey | MakeCode | RotateKey | RevokeKey
