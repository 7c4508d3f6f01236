"""Noting: from a record of `logging` to a line that may be kept and shown."""

import logging
import re
import string
from datetime import UTC, datetime

from factory_desktop.domain.sentence import Sentence
from factory_desktop.logs.discreet import said, sentence, traced
from factory_desktop.logs.log_line import LogLine
from factory_desktop.logs.redaction import redacted

_MOST = 65_536
"""Letters that are looked at: no line has room for so many."""
_OURS = "factory_desktop"
_INCIDENT = re.compile(r"Incident ([0-9a-f]{6,32})")
_WORD = f"{string.ascii_letters}{string.digits}_-"


def noted(record: logging.LogRecord) -> LogLine:
    """Return what of a record may be told: no worker, no key."""
    message = _tidy(_message(record))
    error = record.exc_info[1] if record.exc_info else None
    incident = _INCIDENT.fullmatch(message)
    return LogLine(
        datetime.fromtimestamp(record.created, UTC),
        record.levelno,
        record.name,
        message,
        record.threadName or "",
        incident[1] if incident else "",
        _tidy(traced(error)) if error else "",
        getattr(record, "left_out", 0),
    )


def _message(record: logging.LogRecord) -> str:
    if isinstance(record.msg, Sentence):
        return sentence(record.msg)
    if not isinstance(record.msg, str):
        return str(said(record.msg))
    if not record.args:
        return record.msg if record.name.startswith(_OURS) else _of_others(record.msg)
    try:
        return record.msg % _arguments(record)
    except (TypeError, ValueError, KeyError, OverflowError):
        # As `logging` itself would, but it prints the values to the terminal.
        return record.msg


def _arguments(record: logging.LogRecord) -> object:
    if isinstance(record.args, dict):
        return {name: said(value) for name, value in record.args.items()}
    return tuple(said(value) for value in record.args or ())


def _of_others(message: str) -> str:
    """Cut what a library has finished itself: behind the first words it shows values."""
    return message.partition("\n")[0].partition("(")[0].rstrip()


def _tidy(text: str) -> str:
    if len(text) > _MOST:
        # Half a key would no longer be known for one.
        text = text[:_MOST].rstrip(_WORD)
    return redacted(text)
