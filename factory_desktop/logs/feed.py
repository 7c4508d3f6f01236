"""Feed: tells somebody each note as it is made, such as a window that shows them."""

import logging
from collections.abc import Callable

from factory_desktop.logs.log_line import LogLine
from factory_desktop.logs.noting import noted
from factory_desktop.logs.sparing import Sparing


class Feed(logging.Handler):
    """Tells on the thread that the note is made on, with a frozen value."""

    def __init__(self, tell: Callable[[LogLine], None]) -> None:
        super().__init__()
        self._tell = tell
        self.addFilter(Sparing())

    def start(self) -> None:
        """Tell from now on."""
        logging.getLogger().addHandler(self)

    def stop(self) -> None:
        """Tell nothing more."""
        logging.getLogger().removeHandler(self)
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """Pass one on."""
        self._tell(noted(record))
