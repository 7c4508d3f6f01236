"""Records as `logging` makes them."""

import contextlib
import logging
from datetime import UTC, datetime

from factory_desktop.logs.log_line import LogLine

NAME, WORKER_ID = "Zyxwina Marker-Löfgren", "WMARK77"
"""A worker whom no log may name."""


def record(
    msg: object,
    *args: object,
    error: BaseException | None = None,
    name: str = "factory_desktop.store.writer",
    level: int = logging.WARNING,
) -> logging.LogRecord:
    """Make one, as of an error that was really raised."""
    info = None
    if error is not None:
        raised(error)
        info = (type(error), error, error.__traceback__)
    return logging.LogRecord(name, level, __file__, 1, msg, args, info)


def raised(error: BaseException) -> BaseException:
    """Have an error raised, so that it knows where it came from."""

    def fail() -> None:
        raise error

    with contextlib.suppress(type(error)):
        fail()
    return error


def line(message: str, **more: object) -> LogLine:
    """Make a finished line."""
    values = {
        "at": datetime(2026, 1, 22, 8, 30, tzinfo=UTC),
        "level": logging.WARNING,
        "logger": "factory_desktop.store.writer",
    }
    return LogLine(**(values | {"message": message} | more))  # type: ignore[arg-type]
