"""Idling: what the writer does while nobody sends anything, and when something has gone wrong."""

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.lost_file import Loss
from factory_desktop.store.engine import raw_of
from factory_desktop.store.faults import READ_ONLY, translated
from factory_desktop.store.held_file import HeldFile
from factory_desktop.store.presence import Presence
from factory_desktop.store.rescue import Rescue
from factory_desktop.store.rollups.rolling import MOST_RECENT, PAUSE
from factory_desktop.store.transaction import Remembered
from factory_desktop.store.troubles import RETRY, Troubles
from factory_desktop.store.waiting import Waiting

LOOK: Final = 1.0
"""Seconds after which it is seen whether the file is still there."""


class Idling:
    """Lives on the writer's thread, beside its connection."""

    def __init__(
        self,
        store: Path,
        waiting: Waiting,
        remembered: Remembered,
        troubles: Troubles,
        rescue: Rescue,
    ) -> None:
        self._store = store
        self._waiting = waiting
        self._remembered = remembered
        self._troubles = troubles
        self._rescue = rescue
        self.presence: Presence | None = None
        """Known once the file has been opened."""

    @property
    def held(self) -> HeldFile | None:
        """The file, open beside SQLite's connections."""
        return None if self.presence is None else self.presence.opened

    @property
    def patience(self) -> float:
        """How long to wait for a command, in seconds, before there is something to do here."""
        if self._troubles.lost is not None:
            return min(LOOK, RETRY)
        if self._troubles.lasting:
            return RETRY
        return PAUSE if self._has_recent() else LOOK

    def check(self) -> None:
        """Raise StoreUnavailableError unless the file is where it was opened, and ours."""
        if self.presence is not None:
            self.presence.check()

    def spend(self, connection: Connection) -> None:
        """Look after the file, and do what was left for such a time."""
        if not self.look():
            self.secure(raw_of(connection))
        elif self._troubles.lasting:
            self._try_again(connection, raw_of(connection))
        elif self._has_recent():
            self._fold(connection)

    def look(self) -> bool:
        """See whether the file is where it was opened, and ours; tell where it is not."""
        try:
            self.check()
        except StoreUnavailableError as error:
            self._troubles.failed(error, self._waiting.events)
            return False
        return True

    def secure(self, raw: sqlite3.Connection) -> None:
        """Once the file is lost, save what only this connection leads to."""
        lost = self._troubles.lost
        if lost is not None and self.presence is not None and not self._rescue.done:
            if lost.how is Loss.OVERWRITTEN and not self.presence.is_anothers:
                return  # it is still being written there
            self.presence.saved = self._rescue.secure(raw, lost)
            self.look()

    def went_well(self) -> None:
        """Know that something was stored."""
        if self._troubles.lasting:
            self._rescue.forget()
            if self.presence is not None:
                self.presence.saved = None
            self._troubles.went_well()

    def explained(self, error: Exception) -> Exception:
        """Return a fault as it is told; of an error of the disk what is behind it."""
        why = translated(error)
        # SQLite tells a disk that has become read-only meanwhile as an error while writing.
        is_of_disk = type(why) is StoreUnavailableError and why.reason == "store-error"
        if is_of_disk and self.held is not None and not self.held.is_writable():
            return StoreUnavailableError(*READ_ONLY)
        return why

    def leave(self) -> None:
        """Know no file any more: another is to take its place."""
        if self.presence is not None:
            self.presence.close()
            self.presence = None

    def let_go(self) -> None:
        """Forget the file, once nobody has it open any more."""
        if self.presence is not None:
            if self._troubles.lost is not None:
                self.presence.clear_away()
            self.presence.close()

    def _has_recent(self) -> bool:
        """Say whether there is what a burst has left and is to be folded."""
        rolling = self._remembered.rolling
        return rolling is not None and rolling.recent > MOST_RECENT

    def _fold(self, connection: Connection) -> None:
        try:
            with connection.begin():
                if self._remembered.rolling is not None:
                    self._remembered.rolling.fold(raw_of(connection))
        except Exception as error:  # noqa: BLE001 - nobody waits for it, and the next burst tries again
            self._remembered.forget()
            self._troubles.failed(self.explained(error), self._waiting.events)

    def _try_again(self, connection: Connection, raw: sqlite3.Connection) -> None:
        """Write what is there already: nobody may send anything for a long time."""
        (patience,) = raw.execute("PRAGMA busy_timeout").fetchone()
        try:
            self._troubles.check_room(self._store)
            # Whoever sends meanwhile is not to wait for this.
            raw.execute("PRAGMA busy_timeout=0")
            with connection.begin():
                raw.execute("UPDATE meta SET value = value WHERE key = 'next_seq'")
        except Exception as error:  # noqa: BLE001 - there is another try soon
            self._troubles.failed(self.explained(error), self._waiting.events)
        else:
            self.went_well()
        finally:
            if raw.in_transaction:
                raw.rollback()  # as after a command
            raw.execute(f"PRAGMA busy_timeout={patience}")
