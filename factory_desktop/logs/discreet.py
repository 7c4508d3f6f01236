"""Discreet: what of a value or an error may stand in a log, which must name no worker.

An error's text may hold anything: a name in a KeyError, a row in a ValueError. So only texts
stay that are known to be made of the program's own words; of all others the kind and the place
remain, which is what a fault is found by.
"""

import sqlite3
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path, PurePath

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence

UNSAID = "…"

_OWN_WORDS = (
    AttributeError,
    ImportError,
    MemoryError,
    NameError,
    RecursionError,
    TypeError,
    ZeroDivisionError,
    # SQLite names tables and columns, never a value.
    sqlite3.Error,
)
_HARMLESS = (str, int, float, bool, type(None), datetime, timedelta, PurePath)
_KEYS = frozenset(
    {"backup", "began", "file", "folder", "found", "kind", "path", "port"}
    | {"pragma", "store", "wanted", "why"}
)
"""Values of sentences that may be told as text: files and reasons, never a person or an id."""
_HEAD = "Traceback (most recent call last):"
_MOST_CAUSES = 5
_MOST_STEPS = 25


def said(value: object) -> object:
    """Return what may be said of a value that is put into a message."""
    if isinstance(value, Sentence):
        return sentence(value)
    if isinstance(value, BaseException):
        return error_text(value)
    return value if isinstance(value, _HARMLESS) else f"<{type(value).__name__}>"


def sentence(whole: Sentence) -> str:
    """Return a sentence with those of its values only that name nobody."""
    values = {name: _value(name, value) for name, value in whole.values.items()}
    return whole.pattern.format(**values) if values else whole.pattern


def error_text(error: BaseException) -> str:
    """Return an error's kind and, where it is made of the program's own words, its text."""
    kind, text = type(error).__name__, _text(error)
    return f"{kind}: {text}" if text else kind


def traced(error: BaseException) -> str:
    """Return where an error came from, the first cause first, without any line of code."""
    chain = reversed(list(_causes(error)))
    return "\n".join("\n".join((_HEAD, *_steps(one), error_text(one))) for one in chain)


def _value(name: str, value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Sentence) and name not in _KEYS:
        return UNSAID
    return said(value)


def _text(error: BaseException) -> str:
    # SQLAlchemy's own text has the statement and its values in it.
    origin = getattr(error, "orig", None)
    if isinstance(origin, BaseException):
        return _text(origin)
    if isinstance(error, KnownError):
        told = error.args[0] if error.args else None
        return sentence(told) if isinstance(told, Sentence) else ""
    if isinstance(error, OSError):
        file = f": {error.filename}" if isinstance(error.filename, str | PurePath) else ""
        return f"{error.strerror}{file}" if error.errno is not None else ""
    return str(error) if isinstance(error, _OWN_WORDS) else ""


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(_MOST_CAUSES):
        if error is None:
            return
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _steps(error: BaseException) -> Iterator[str]:
    steps = list(traceback.walk_tb(error.__traceback__))[-_MOST_STEPS:]
    for frame, line in steps:
        code = frame.f_code
        # The end of the path says which file: the beginning may name whose computer it is.
        file = "/".join(Path(code.co_filename).parts[-3:])
        yield f"  {file}:{line} in {code.co_name}"
