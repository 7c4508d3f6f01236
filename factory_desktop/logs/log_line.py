"""LogLine: one note of the program about itself."""

import logging
from dataclasses import dataclass
from datetime import datetime

LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}


@dataclass(frozen=True, slots=True)
class LogLine:
    """What happened, without names of people, ids or keys; its texts are not made harmless yet."""

    at: datetime
    level: int
    """As in `logging`."""
    logger: str
    """The module that says it."""
    message: str
    thread: str = ""
    incident: str = ""
    """The word under which somebody was told of it; empty where nobody was."""
    exception: str = ""
    """Where an error came from, a line for each step; empty where there was none."""
    left_out: int = 0
    """How many notes of the same cause came before it and were not written."""

    @property
    def level_name(self) -> str:
        """`debug`, `info`, `warning` or `error`: the highest that it reaches."""
        reached = [name for name, level in LEVELS.items() if self.level >= level]
        return reached[-1] if reached else "debug"


def visible(text: str) -> str:
    """Show line breaks, escapes and other signs without a shape as what they are called.

    A terminal obeys an escape sequence, and a line break may pretend to be the next line.
    """
    if text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text
    )
