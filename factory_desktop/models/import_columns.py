"""The columns of an import's lists: the first events of the file, and what is refused."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.import_report import Fate, FirstEvent, RefusedLine
from factory_desktop.models import text
from factory_desktop.models.column import Column
from factory_desktop.models.event_columns import type_word
from factory_desktop.models.said import said

tr = partial(QCoreApplication.translate, "columns")


def fate_word(fate: Fate) -> str:
    """Say what becomes of an event."""
    words = {
        Fate.NEW: tr("New"),
        Fate.DUPLICATE: tr("On file already"),
        Fate.REFUSED: tr("Refused"),
    }
    return words[fate]


def first_columns(zone: ZoneInfo) -> tuple[Column[FirstEvent], ...]:
    """List the columns of the first events, left to right."""
    return (
        _line(),
        Column(
            tr("Time"),
            lambda row: row.event.at if row.event else None,
            partial(_moment, zone=zone),
            widest="28 Aug 2028 08:08:08",
        ),
        _word(tr("Worker"), lambda row: row.event.worker_id if row.event else None),
        _word(tr("Station"), lambda row: row.event.station_id if row.event else None),
        Column(
            tr("Type"),
            lambda row: row.event.type if row.event else None,
            _type,
            widest=max(map(type_word, EventType), key=len),
            figure=False,
        ),
        Column(tr("What happens"), lambda row: row, _happens, figure=False),
    )


def refused_line_columns() -> tuple[Column[RefusedLine], ...]:
    """List the columns of what is refused, left to right."""
    return (
        _line(),
        _word(tr("Code"), lambda row: row.code, widest="older-than-retention"),
        _word(tr("Field"), lambda row: row.pointer.removeprefix("/") or None, "workstation_id"),
        Column(tr("Reason"), lambda row: said(row.reason), str, figure=False),
    )


def _moment(at: datetime | None, zone: ZoneInfo) -> str:
    """Say a moment with its date and year: a file may be of any."""
    if at is None:
        return text.DASH
    day, time = text.short_day(at, zone, year=True), text.clock_time(at, zone, seconds=True)
    return tr("{day} {time}").format(day=day, time=time)


def _line() -> Column[Any]:
    return Column(tr("Line"), lambda row: row.line, text.number, widest="8,888,888")


def _word(title: str, value: Callable[[Any], str | None], widest: str = "W888888") -> Column[Any]:
    return Column(title, value, _or_dash, widest=widest, figure=False)


def _or_dash(value: str | None) -> str:
    return text.DASH if value is None else value


def _type(kind: EventType | None) -> str:
    return text.DASH if kind is None else type_word(kind)


def _happens(row: FirstEvent) -> str:
    word = fate_word(row.fate)
    return tr("{fate}: {reason}").format(fate=word, reason=said(row.reason)) if row.reason else word
