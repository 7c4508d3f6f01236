"""PlainLine: a line of the log as people read it on a terminal."""

import logging

from factory_desktop.logs.log_line import LogLine, visible
from factory_desktop.logs.noting import noted


class PlainFormatter(logging.Formatter):
    """Time, level, module and message; below it where an error came from."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one record."""
        line = noted(record)
        return f"{self.formatTime(record)} {record.levelname} {record.name}: {plain(line)}"


def plain(line: LogLine) -> str:
    """Write message and error; what begins at the edge is the next record."""
    more = f" ({line.left_out} more like it were left out)" if line.left_out else ""
    steps = map(visible, line.exception.split("\n")) if line.exception else ()
    return "\n    ".join((visible(line.message) + more, *steps))
