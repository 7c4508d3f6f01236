"""Log: what the program notes about itself, on the terminal and in the data folder."""

import logging
import sys

from factory_desktop.domain.settings import Settings
from factory_desktop.logs.log_file import LogFile
from factory_desktop.logs.outbox import Outbox
from factory_desktop.logs.place import FILE
from factory_desktop.logs.plain_line import PlainFormatter
from factory_desktop.logs.sparing import Sparing


def to_terminal(settings: Settings) -> None:
    """Show warnings on standard error; more or less only when the level was asked for."""
    asked = "log_level" in settings.locked
    shown = logging.StreamHandler(sys.stderr)
    shown.setLevel(_level(settings) if asked else logging.WARNING)
    shown.setFormatter(PlainFormatter())
    shown.addFilter(Sparing())
    _add(shown, settings)


def to_file(settings: Settings) -> None:
    """Write a file in the data folder too; where that cannot be, the terminal says so.

    Only for the program that holds the store: two cannot turn over one file.
    """
    from factory_desktop.store.place import find

    folder = find(settings).data_dir
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = LogFile(folder / FILE)
    except OSError as error:
        logging.getLogger(__name__).warning("No log can be written in %s: %s", folder, error)
        return
    # Made last, so that `logging` closes it first: what is in hand goes into an open file.
    outbox = Outbox(kept)
    outbox.setLevel(_level(settings))
    _add(outbox, settings)


def _level(settings: Settings) -> int:
    return logging.getLevelNamesMapping()[settings.log_level.upper()]


def _add(handler: logging.Handler, settings: Settings) -> None:
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(_level(settings))
