"""Faults: what nobody has caught goes into the log whole, and the program goes on."""

import logging
import sys
import threading

log = logging.getLogger(__name__)


def note_all() -> None:
    """Note from now on what fails in a slot of the window or ends a thread."""
    sys.excepthook = lambda _kind, error, _trace: _note(error)
    threading.excepthook = lambda ended: _note(ended.exc_value)


def _note(error: BaseException | None) -> None:
    log.error("A fault of the program.", exc_info=error)
