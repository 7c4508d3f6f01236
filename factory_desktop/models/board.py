"""Board: what the andon board says, in words that can be read from afar."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import Snapshot, StationMetrics
from factory_desktop.models import state_text, text
from factory_desktop.models.alert_text import SEEN_TO, matters
from factory_desktop.models.column import natural
from factory_desktop.models.matter import Matter

tr = partial(QCoreApplication.translate, "board")

_TOLD = 2
"""Matters in the bottom line: the worst."""
_OF_PROGRAM = {
    *(ConcernKind.STORE_FULL, ConcernKind.BACKUP_FAILED),
    *(ConcernKind.MODEL_DRIFT, ConcernKind.STRAY_MODEL, ConcernKind.CAMERA_RATE),
}
"""What nobody on the floor can do anything about stands on no wall."""
_RELATIVE_BELOW = timedelta(hours=1)
FROZEN_AFTER = timedelta(seconds=20)
"""Figures are read every few seconds: older ones come from a program that has trouble."""


@dataclass(frozen=True, slots=True)
class BoardFigure:
    """One of the four large numbers."""

    title: str
    value: str
    unit: str
    tone: str = ""
    """`warning` where it is behind."""


@dataclass(frozen=True, slots=True)
class BoardTile:
    """One station."""

    name: str
    state: EventType | None
    """None is Not seen."""
    word: str
    length: str
    """For how long; empty where that is not known."""
    footnote: str


@dataclass(frozen=True, slots=True)
class Board:
    """All that stands on it."""

    heading: str
    clock: str
    figures: tuple[BoardFigure, ...]
    tiles: tuple[BoardTile, ...]
    told: str = ""
    """What needs attention first; empty where nothing does."""
    tone: str = ""
    """How grave that is: `bad`, `warning` or empty."""
    age: str = ""
    """When the last event came."""
    stale: str = ""
    """Since when the figures stand still, in words; empty while they are live."""

    @property
    def summary(self) -> str:
        """Say all of it in sentences, for whom it is read out."""
        figures = [f"{one.title} {one.value} {one.unit}".strip() for one in self.figures]
        tiles = [f"{one.name}: {one.word} {one.length}".strip() for one in self.tiles]
        parts = (self.stale, self.heading, *figures, *tiles, self.told, self.age)
        return ". ".join(part for part in parts if part)


def board(snapshot: Snapshot, now: datetime) -> Board:
    """Say what a snapshot of the shift that runs means at an instant after it."""
    zone = ZoneInfo(snapshot.zone)
    # What somebody sees to already, and what is over, calls nobody.
    said = [one for one in matters(snapshot) if one.severity != SEEN_TO and _is_of_floor(one)]
    said = said[:_TOLD]
    made = Board(
        _marked(_heading(snapshot, now), simulated=snapshot.simulated),
        text.clock_time(now, zone),
        _figures(snapshot),
        tuple(
            _tile(one, now)
            for one in sorted(snapshot.dashboard.stations, key=lambda row: natural(row.station_id))
        ),
        ". ".join(one.title for one in said),
        said[0].severity if said else "",
        _age(snapshot, now),
    )
    return replace(made, stale=_stale(snapshot, now))


def _heading(snapshot: Snapshot, now: datetime) -> str:
    shift = snapshot.shift
    if shift is None:
        return tr("Today")
    name = shift.key.name
    if now >= shift.end:
        return tr("{shift}, ended").format(shift=name)
    pause = next((one for one in shift.breaks if one.start <= now < one.end), None)
    if pause is None:
        return name
    until = text.clock_time(pause.end, ZoneInfo(snapshot.zone))
    return tr("{shift}, break until {time}").format(shift=name, time=until)


def _marked(heading: str, *, simulated: bool) -> str:
    """Say beside it that some of the events are of no camera."""
    return f"{heading}   {tr('Simulated')}" if simulated else heading


def _figures(snapshot: Snapshot) -> tuple[BoardFigure, ...]:
    units, target = tr("units"), snapshot.target
    if target is None:
        made = snapshot.dashboard.factory
        return (
            BoardFigure(tr("Target now"), text.DASH, tr("no target set")),
            BoardFigure(tr("Made"), text.number(made.units), units),
            BoardFigure(tr("Pace"), text.number(made.pace), tr("units / h")),
        )
    behind = target.units_ahead < 0
    tone = "warning" if behind else ""
    return (
        BoardFigure(tr("Target now"), text.number(target.units_due), units),
        BoardFigure(tr("Made"), text.number(target.made), units),
        BoardFigure(
            tr("Behind") if behind else tr("Ahead"),
            text.number(abs(target.units_ahead)),
            units,
            tone,
        ),
        _needed(target, tone),
    )


def _needed(target: AgainstTarget, tone: str) -> BoardFigure:
    needed, title = target.needed_per_hour, tr("Needed from now")
    if needed is None:
        return BoardFigure(title, text.DASH, tr("the shift is over"))
    return BoardFigure(title, text.number(needed), tr("units / h"), tone)


def _tile(row: StationMetrics, now: datetime) -> BoardTile:
    state = row.now.state if row.now else None
    rate = "" if row.throughput is None else tr("{rate}/h").format(rate=text.number(row.throughput))
    units = text.counted(row.units, tr("unit"), tr("units"))
    return BoardTile(
        row.name,
        state,
        state_text.word(state),
        state_text.briefly(row.now, now),
        ", ".join(part for part in (units, rate) if part),
    )


def _age(snapshot: Snapshot, now: datetime) -> str:
    last = snapshot.store.last_event_at
    if last is None:
        return tr("no event yet")
    since = now - last
    if since < _RELATIVE_BELOW:
        return tr("last event {when}").format(when=text.age(since))
    when = text.recent_moment(last, ZoneInfo(snapshot.zone), now, seconds=False)
    return tr("last event {when}").format(when=when)


def _stale(snapshot: Snapshot, now: datetime) -> str:
    zone = ZoneInfo(snapshot.zone)
    if now - snapshot.taken_at > FROZEN_AFTER:
        when = text.recent_moment(snapshot.taken_at, zone, now, seconds=False)
        return tr("No figures since {time}").format(time=when)
    last = snapshot.store.last_event_at
    if last is None or now - last <= snapshot.rule.silent_after:
        return ""
    when = text.recent_moment(last, zone, now, seconds=False)
    return tr("No data since {time}").format(time=when)


def _is_of_floor(matter: Matter) -> bool:
    return matter.key.partition("/")[0] not in {kind.value for kind in _OF_PROGRAM}
