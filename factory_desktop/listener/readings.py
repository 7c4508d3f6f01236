"""Readings: that people's figures were read over HTTP, for the audit trail."""

import logging

from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.errors import KnownError
from factory_desktop.listener.dispatcher import Dispatcher
from factory_desktop.listener.throttle import Throttle
from factory_desktop.store.audit import WriteDisclosure

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds: a screen that asks every second would else leave nothing but its own lines."""


class Readings:
    """Writes a line for each who reads, and no second one within the hour."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        self._throttle = Throttle(EVERY)

    async def note(self, who: str) -> None:
        """Have it written down before the answer; what cannot be written keeps nobody from it."""
        if not self._throttle.passes(who):
            return
        try:
            await self._dispatcher.write(WriteDisclosure(Disclosure("figures-read")))
        except KnownError as error:
            log.warning("That figures were read could not be written down: %s", error)
