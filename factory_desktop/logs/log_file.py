"""LogFile: the file of the log, bounded, on a disk that may be full."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000
KEPT_FILES = 3


class LogFile(RotatingFileHandler):
    """A line that the disk does not take is given up, and said once; later ones are written."""

    def __init__(self, file: Path) -> None:
        """Open it; raises OSError where that cannot be."""
        super().__init__(
            file, maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=False
        )
        self._told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """Tell the world's faults in words, where `logging` prints a traceback for each line."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._told:
            self._told = True
            log.warning("The log cannot be written: %s", error.strerror)
