"""Sparing: nobody can flood a log, however often they cause the same."""

import logging
import re
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

PAUSE = 1.0
"""Seconds from one note of a cause to its next."""
MOST_CAUSES = 500
"""What was said longest ago is forgotten first."""

_VARIES = re.compile(r"0x[0-9a-fA-F]+|\d+")
_FIRST = 200


@dataclass(slots=True)
class _Told:
    at: float
    left_out: int = 0


class Sparing(logging.Filter):
    """Lets one record a second pass for each cause, with how many it left out before."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._told: dict[str, _Told] = {}
        # A filter is asked before its handler's own lock is taken.
        self._gate = threading.Lock()

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether to write it; if so, its `left_out` is set."""
        cause, now = cause_of(record), self._clock()
        with self._gate:
            told = self._told.get(cause)
            if told and now - told.at < PAUSE:
                told.left_out += 1
                return False
            self._told.pop(cause, None)
            self._told[cause] = _Told(now)
            if len(self._told) > MOST_CAUSES:
                del self._told[next(iter(self._told))]
        record.left_out = told.left_out if told else 0
        return True


def cause_of(record: logging.LogRecord) -> str:
    """Name what makes a record: who says it, by which pattern, and which error came from where.

    Who bounds its lines itself names the cause in `extra`.
    """
    own = getattr(record, "cause", None)
    if own is not None:
        return f"{record.name} {record.levelno} {own}"
    pattern = str(getattr(record.msg, "pattern", record.msg)).partition("\n")[0][:_FIRST]
    # A library may have finished its text, with numbers and addresses that are never the same.
    return f"{record.name} {record.levelno} {_fault(record)} {_VARIES.sub('#', pattern)}"


def _fault(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return ""
    steps = list(traceback.walk_tb(error.__traceback__))
    # Two faults under one sentence are two causes, such as two incidents.
    place = f"{steps[-1][0].f_code.co_filename}:{steps[-1][1]}" if steps else ""
    return f"{type(error).__name__} {place}"
