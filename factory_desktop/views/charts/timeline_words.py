"""What the timeline says in words: its subtitle, its tooltips and its summary."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.models import text
from factory_desktop.views.charts.legend import Sign

tr = partial(QCoreApplication.translate, "charts")

_SIGNS = {
    EventType.WORKING: Sign.WORKING,
    EventType.IDLE: Sign.IDLE,
    EventType.ABSENT: Sign.ABSENT,
}
_SUMMARIZED = 12
"""A summary is listened to; the table has everyone."""


def nothing(snapshot: Snapshot) -> str:
    """Say why there is nothing to draw; empty when there is something."""
    if not snapshot.dashboard.workers:
        return tr("No workers yet.")
    return "" if snapshot.spells else tr("Nobody was seen in this time.")


def subtitle(snapshot: Snapshot) -> str:
    """Say whose states over which time."""
    pick = snapshot.view.pick
    who = pick.worker_id or tr("each worker")
    said = tr("state of {who}").format(who=who)
    if pick.station_id is not None:
        said = tr("{said} at {station}").format(said=said, station=pick.station_id)
    return f"{said}, {_span(snapshot)}"


def of_spell(spell: Spell, name: str, snapshot: Snapshot) -> str:
    """Say what a spell is: `Idle 09:31:10–09:40:05, 8 min 55 s, Robert Kim at S5, 2 events`."""
    events = text.counted(spell.events, tr("event"), tr("events"))
    place = tr("{name} at {station}").format(name=name, station=spell.station_id)
    parts = [_times(_SIGNS[spell.state], spell.start, spell.end, snapshot), place, events]
    return ", ".join([*parts, tr("simulated")] if spell.simulated else parts)


def of_gap(start: datetime, end: datetime, name: str, snapshot: Snapshot) -> str:
    """Say how long nobody saw a worker."""
    return ", ".join((_times(Sign.NOT_SEEN, start, end, snapshot), name))


def summary(snapshot: Snapshot) -> str:
    """Tell the chart to who cannot see it."""
    workers = snapshot.dashboard.workers
    sentences = [f"{subtitle(snapshot)}."]
    pattern = tr("{name}: working {active}, idle {idle}, absent {absent} hours.")
    for worker in workers[:_SUMMARIZED]:
        times = {kind: text.hours(getattr(worker, kind)) for kind in ("active", "idle", "absent")}
        sentences.append(pattern.format(name=worker.name, **times))
    if len(workers) > _SUMMARIZED:
        more = text.number(len(workers) - _SUMMARIZED)
        sentences.append(tr("And {more} more.").format(more=more))
    return " ".join(sentences)


def _times(sign: Sign, start: datetime, end: datetime, snapshot: Snapshot) -> str:
    zone = ZoneInfo(snapshot.zone)
    first, last = (_moment(at, zone, snapshot.taken_at) for at in (start, end))
    if start.astimezone(zone).date() == end.astimezone(zone).date():
        last = text.clock_time(end, zone, seconds=True)
    return f"{sign.word} {first}–{last}, {text.exact(end - start)}"


def _moment(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    if at.astimezone(zone).date() == now.astimezone(zone).date():
        return text.clock_time(at, zone, seconds=True)
    year = at.astimezone(zone).year != now.astimezone(zone).year
    return f"{text.short_day(at, zone, year=year)} {text.clock_time(at, zone, seconds=True)}"


def _span(snapshot: Snapshot) -> str:
    start, end = snapshot.shown.start, snapshot.shown.end
    if start is None or end is None:
        return ""
    zone = ZoneInfo(snapshot.zone)
    write: Callable[[datetime], str] = partial(
        text.recent_moment, zone=zone, now=snapshot.taken_at, seconds=False
    )
    if (end - start).total_seconds() > 86_400:  # noqa: PLR2004 - more than a day: days say enough
        return f"{text.short_day(start, zone)} – {text.short_day(end, zone)}"
    last = write(end)
    if (
        end.astimezone(zone).date() == start.astimezone(zone).date()
        or text.clock_time(end, zone) == "00:00"
    ):
        last = text.clock_time(end, zone).replace("00:00", "24:00")
    return f"{write(start)}–{last}"
