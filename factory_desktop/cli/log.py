"""Log: what the program notes about itself, on the terminal and in the data folder."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler

from factory_desktop.domain.settings import Settings

FILE = "factory-desktop.log"
MOST_BYTES = 1_000_000
KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_CONTROLS = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]")
"""What moves a terminal's cursor, ends a line for some programs, or turns the reading order."""


def to_terminal(settings: Settings) -> None:
    """Show warnings on standard error; more or less only when the level was asked for."""
    asked = "log_level" in settings.locked
    shown = logging.StreamHandler(sys.stderr)
    shown.setLevel(_level(settings) if asked else logging.WARNING)
    _add(shown, settings)


def to_file(settings: Settings) -> None:
    """Write a file in the data folder too; where that cannot be, the terminal says so.

    Only for the program that holds the store: two cannot turn over one file.
    """
    from factory_desktop.store.place import find

    folder = find(settings).data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / FILE
        kept = RotatingFileHandler(
            file, maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=False
        )
    except OSError as error:
        logging.getLogger(__name__).warning("No log can be written in %s: %s", folder, error)
        return
    kept.setLevel(_level(settings))
    _add(kept, settings)


class _Plain(logging.Formatter):
    """Writes nothing that a terminal would obey, and begins a line for each record alone.

    An error's own message may hold what somebody has sent.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Write a record; its further lines are indented."""
        text = _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", super().format(record))
        return text.replace("\n", "\n    ")


def _level(settings: Settings) -> int:
    return logging.getLevelNamesMapping()[settings.log_level.upper()]


def _add(handler: logging.Handler, settings: Settings) -> None:
    handler.setFormatter(_Plain(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(_level(settings))
