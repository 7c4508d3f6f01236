"""AccessQuestion: which keys there are, and for which cameras more can be made."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.access import AccessKey
from factory_desktop.metrics.question import Moment
from factory_desktop.store import access_keys, camera_figures


@dataclass(frozen=True, slots=True)
class AccessList:
    """The keys without the keys themselves."""

    keys: tuple[AccessKey, ...]
    """The newest first."""
    cameras: tuple[str, ...]
    """The ids of the real cameras, by name."""


@dataclass(frozen=True, slots=True)
class AccessQuestion:
    """Asks for all keys; each change makes it another question."""

    change: int = 0

    def answer(self, connection: Connection, moment: Moment) -> AccessList:
        """Read them; those that have ended are no keys any more."""
        cameras = sorted(
            one.camera_id
            for one in camera_figures.registered(connection)
            if one.camera_id and not one.simulated
        )
        opening = tuple(
            one
            for one in access_keys.read(connection)
            if one.grant.ends_at is None or one.grant.ends_at > moment.now
        )
        return AccessList(opening, tuple(cameras))
