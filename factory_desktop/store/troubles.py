"""Troubles: from the first write that the disk refuses to the first that it takes again."""

import logging
from collections.abc import Callable
from typing import Final

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.write_trouble import WriteTrouble

log = logging.getLogger(__name__)

RETRY: Final = 3.0
"""Seconds after which the writer tries by itself, while nobody sends anything."""
_NO_TROUBLE = "shutting-down"


class Troubles:
    """Lives on the writer's thread, and tells there what `told` is to know."""

    def __init__(self, told: Callable[[WriteTrouble | None], None]) -> None:
        """`told` is given each failure, and None once writing works again."""
        self._told = told
        self._last = False

    @property
    def lasting(self) -> bool:
        """Whether the last try to write has failed."""
        return self._last

    def failed(self, error: Exception, waiting: int) -> None:
        """Tell of a failure of the disk while so many events wait; others are no trouble."""
        if isinstance(error, StoreUnavailableError) and error.reason != _NO_TROUBLE:
            self._last = True
            self._tell(WriteTrouble(error.reason, error.sentence, waiting))

    def went_well(self) -> None:
        """Tell that it is over, if there was any."""
        if self._last:
            self._last = False
            self._tell(None)

    def _tell(self, trouble: WriteTrouble | None) -> None:
        try:
            self._told(trouble)
        except Exception:
            log.exception("Whoever watches could not be told of the store.")
