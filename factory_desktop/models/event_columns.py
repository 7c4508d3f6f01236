"""The columns of the log of events: what exactly the camera said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.event_log import LoggedEvent
from factory_desktop.models import text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")

_TENTH = timedelta(milliseconds=100)
_HOURS_COUNT_BELOW = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Names:
    """The roster's names by id."""

    workers: Mapping[str, str] = field(default_factory=dict)
    stations: Mapping[str, str] = field(default_factory=dict)


class Flag(Enum):
    """What a person should know of an event."""

    LATE = "late"
    CONFLICT = "conflict"
    SIMULATED = "simulated"

    @property
    def word(self) -> str:
        """Its name for people."""
        words = {
            Flag.LATE: tr("Late"),
            Flag.CONFLICT: tr("Conflict"),
            Flag.SIMULATED: tr("Simulated"),
        }
        return words[self]


def event_columns(zone: ZoneInfo, now: datetime, names: Names) -> tuple[Column[LoggedEvent], ...]:
    """List the columns, left to right; times by the plant's clock."""
    return (
        Column(
            tr("Time"),
            lambda row: row.stored.event.at,
            partial(exact_time, zone=zone, now=now),
            widest="08:08:08.888",
            explanation=tr("When it happened, by the camera's clock, in the plant's zone"),
        ),
        _named(tr("Worker"), names.workers, lambda event: event.worker_id),
        _named(tr("Station"), names.stations, lambda event: event.station_id),
        Column(tr("Type"), lambda row: row.stored.event.type, type_word, figure=False),
        Column(tr("Count"), _count, text.number, "8,888", explanation=tr("Units made")),
        Column(
            tr("Confidence"),
            lambda row: row.stored.event.confidence,
            partial(text.number, decimals=2),
            widest="0.88",
            explanation=tr("How sure the camera's model was of itself, 0 to 1"),
        ),
        _text(tr("Camera"), lambda event: event.camera_id),
        Column(
            tr("Model"),
            lambda row: row.stored.event.model_id or row.stored.event.model_version,
            _or_dash,
            figure=False,
            detail=_version,
            detail_title=tr("Version"),
        ),
        Column(
            tr("Received"),
            lambda row: row.delay,
            delay,
            widest="+88 h 88 min",
            explanation=tr("How long after the event the program received it"),
        ),
        Column(tr("Flags"), flags, _flag_words, figure=False, explanation=_flags_mean()),
    )


def type_word(kind: EventType) -> str:
    """Write a type for people."""
    words = {
        EventType.WORKING: tr("Working"),
        EventType.IDLE: tr("Idle"),
        EventType.ABSENT: tr("Absent"),
        EventType.PRODUCT_COUNT: tr("Product count"),
    }
    return words[kind]


def flags(row: LoggedEvent) -> tuple[Flag, ...]:
    """Tell what a person should know of an event."""
    said = (
        (row.late, Flag.LATE),
        (row.conflict, Flag.CONFLICT),
        (row.stored.simulated, Flag.SIMULATED),
    )
    return tuple(flag for is_so, flag in said if is_so)


def exact_time(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """`11:39:57.123` on the local day of `now`, else with its day, and its year if another."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    clock = f"{text.clock_time(at, zone, seconds=True)}.{local.microsecond // 1000:03d}"
    if local.date() == today.date():
        return clock
    return f"{text.short_day(at, zone, year=local.year != today.year)} {clock}"


def delay(length: timedelta) -> str:
    """`+0.4 s`, from a minute up `+3 min 20 s`, from ten days up `+12 d`; `−` where ahead."""
    sign, size = ("−", -length) if length < timedelta() else ("+", length)
    if size < text.MINUTE - _TENTH / 2:
        return f"{sign}{text.number(size.total_seconds(), 1)}{text.SPACE}{tr('s')}"
    return sign + text.exact(size if size < _HOURS_COUNT_BELOW else timedelta(size.days))


def _named(
    title: str, names: Mapping[str, str], read: Callable[[Event], str]
) -> Column[LoggedEvent]:
    return Column(
        title,
        value=lambda row: names.get(read(row.stored.event), read(row.stored.event)),
        write=str,
        figure=False,
        detail=lambda row: _id_beside(read(row.stored.event), names),
    )


def _id_beside(id_: str, names: Mapping[str, str]) -> str:
    """Return an id, unless the name is no other."""
    return "" if names.get(id_, id_) == id_ else id_


def _text(title: str, read: Callable[[Event], str | None]) -> Column[LoggedEvent]:
    return Column(title, lambda row: read(row.stored.event), _or_dash, figure=False)


def _count(row: LoggedEvent) -> int | None:
    event = row.stored.event
    return event.count if event.type is EventType.PRODUCT_COUNT else None


def _flag_words(found: tuple[Flag, ...]) -> str:
    return ", ".join(flag.word for flag in found)


def _flags_mean() -> str:
    return tr(
        "Late: received more than a minute after it happened. Conflict: another count was sent for "
        "the same worker, station and time, and refused. Simulated: no real camera has sent it."
    )


def _version(row: LoggedEvent) -> str:
    event = row.stored.event
    return (event.model_version or "") if event.model_id else ""


def _or_dash(value: Any) -> str:  # noqa: ANN401 - a text or None
    return text.DASH if value is None else str(value)
