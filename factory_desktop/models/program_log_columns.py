"""The columns of the program's own log."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.logs.log_line import LEVELS, LogLine, visible
from factory_desktop.logs.plain_line import plain
from factory_desktop.models import text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")

_PACKAGE = "factory_desktop."
_BETWEEN = " – "


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line, and its number since the window listens."""

    number: int
    line: LogLine


def program_log_columns(zone: ZoneInfo) -> tuple[Column[LogRow], ...]:
    """List the columns, left to right; times are by this zone."""
    return (
        Column(
            tr("Time"),
            lambda row: row.line.at,
            lambda at: log_time(at, zone),
            widest=_widest_time(zone),
        ),
        Column(
            tr("Level"),
            lambda row: row.line.level_name,
            level_word,
            widest=max(map(level_word, LEVELS), key=len),
            figure=False,
            warns=lambda row: row.line.level >= LEVELS["warning"],
        ),
        Column(tr("Part"), _part, str, widest="backend.refresher", figure=False),
        Column(tr("Message"), _message, str, figure=False, help=_whole),
    )


def level_word(level: str) -> str:
    """Name a level for people."""
    words = {
        "debug": tr("Detail"),
        "info": tr("Info"),
        "warning": tr("Warning"),
        "error": tr("Error"),
    }
    return words[level]


def log_time(at: datetime, zone: ZoneInfo) -> str:
    """`22 Jan 11:39:57`: a log is read over midnights."""
    return f"{text.short_day(at, zone)} {text.clock_time(at, zone, seconds=True)}"


def _widest_time(zone: ZoneInfo) -> str:
    """Write a time of the month with the longest name in this language."""
    days = (datetime(2028, month, 28, 8, 8, 8, tzinfo=zone) for month in range(1, 13))
    return max((log_time(day, zone) for day in days), key=len)


def in_plain_text(row: LogRow, zone: ZoneInfo) -> str:
    """Write all there is to know of a line, for a letter."""
    line = row.line
    at = line.at.astimezone(zone).isoformat(sep=" ", timespec="milliseconds")
    return f"{at} {line.level_name.upper()} {line.logger}: {plain(line)}"


def _part(row: LogRow) -> str:
    return visible(row.line.logger.removeprefix(_PACKAGE))


def _message(row: LogRow) -> str:
    """Write one line; of an error its kind too."""
    line = row.line
    said = visible(line.message)
    kind = visible(line.exception.rpartition("\n")[2])
    if kind:
        said += _BETWEEN + kind
    if line.left_out:
        more = tr("{count} more like it were left out")
        said += _BETWEEN + more.format(count=text.number(line.left_out))
    return said


def _whole(row: LogRow) -> str:
    return plain(row.line) if row.line.exception else ""
