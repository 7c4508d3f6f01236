"""Troubles: from the first write that the disk refuses to the first that it takes again."""

import logging
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from factory_desktop.domain.errors import (
    StoreDamagedError,
    StoreMissingError,
    StoreUnavailableError,
)
from factory_desktop.domain.lost_file import LostFile
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.write_trouble import WriteTrouble

log = logging.getLogger(__name__)

RETRY: Final = 3.0
"""Seconds after which the writer tries by itself, while nobody sends anything."""
ROOM: Final = 1 << 20
"""Bytes that have to be free for a full disk to be full no more: a line would fit before."""
_NO_TROUBLE = ("shutting-down", "writer-busy")


class Troubles:
    """Tells what `told` is to know, of what the writer meets and of a writer that stands still."""

    def __init__(self, told: Callable[[WriteTrouble | None], None]) -> None:
        """`told` is given each failure, and None once writing works again."""
        self._told = told
        self._last: WriteTrouble | None = None
        self._stalled: WriteTrouble | None = None
        self._is_damaged = False
        # The writer's thread and the one that looks after it tell of the same thing.
        self._gate = threading.Lock()

    @property
    def lasting(self) -> bool:
        """Whether the last try to write has failed."""
        return self._last is not None

    @property
    def last(self) -> WriteTrouble | None:
        """What the last try to write has met."""
        return self._last

    @property
    def is_damaged(self) -> bool:
        """Whether the last try has found the file itself damaged."""
        return self._is_damaged

    @property
    def lost(self) -> LostFile | None:
        """What has become of the file, where the last try has failed for that."""
        return self._last.lost if self._last is not None else None

    def failed(self, error: BaseException, waiting: int) -> None:
        """Tell of a failure of the disk while so many events wait; others are no trouble."""
        if isinstance(error, StoreUnavailableError) and error.reason not in _NO_TROUBLE:
            lost = error.lost if isinstance(error, StoreMissingError) else None
            self._is_damaged = isinstance(error, StoreDamagedError)
            with self._gate:
                if lost is not None and lost != self.lost:
                    log.warning("%s Nothing is stored.", error.sentence)
                self._last = WriteTrouble(error.reason, error.sentence, waiting, lost)
                self._tell()

    def went_well(self) -> None:
        """Tell that it is over, if there was any."""
        with self._gate:
            self._is_damaged = False
            if self._last is not None:
                self._last = None
                log.warning("The store can be written to again.")
                self._tell()

    def stalled(self, said: Sentence, waiting: int) -> None:
        """Tell that the writer gets no further."""
        with self._gate:
            self._stalled = WriteTrouble("writer-stalled", said, waiting)
            self._tell()

    def moves_again(self) -> None:
        """Tell that it does, or what else there is."""
        with self._gate:
            self._stalled = None
            self._tell()

    def check_room(self, store: Path) -> None:
        """Raise StoreUnavailableError while a full disk has next to no room."""
        if self._last is not None and self._last.reason == "disk-full":
            try:
                free = shutil.disk_usage(store.parent).free
            except OSError:
                return  # to write will show
            if free < ROOM:
                raise StoreUnavailableError(self._last.message, self._last.reason)

    def _tell(self) -> None:
        try:
            self._told(self._stalled or self._last)
        except Exception:
            log.exception("Whoever watches could not be told of the store.")
