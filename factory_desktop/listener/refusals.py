"""Refusals: what the log is told of requests that were refused.

A line names the kind of problem and the address, and nothing that was sent: no request can
forge a line, and no number of them makes many.
"""

import logging

from factory_desktop.listener.throttle import Throttle

log = logging.getLogger(__name__)

EVERY = 10.0
"""Seconds until the same kind of problem of the same address is told again."""


class Refusals:
    """Counts them by kind and address."""

    def __init__(self) -> None:
        self._throttle = Throttle(EVERY)

    def note(self, code: str, address: str) -> None:
        """Tell of one, or count it for the line after."""
        if self._throttle.passes((code, address)):
            before = self._throttle.held_back((code, address))
            log.info("Refused %s: %s (%d more before)", address, code, before)
