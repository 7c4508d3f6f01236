"""What the timeline says in words: its subtitle, its tooltips and its summary."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.models import rule_text, text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views.charts.legend import Sign

tr = partial(QCoreApplication.translate, "charts")

_SIGNS = {
    EventType.WORKING: Sign.WORKING,
    EventType.IDLE: Sign.IDLE,
    EventType.ABSENT: Sign.ABSENT,
}
_LONGEST_DAY = timedelta(hours=25)
_SUMMARIZED = 12
"""A summary is listened to; the table has everyone."""


def nothing(snapshot: Snapshot) -> str:
    """Say why there is nothing to draw; empty when there is something."""
    if not snapshot.dashboard.workers:
        return tr("No workers yet.")
    return "" if snapshot.spells else tr("Nobody was seen in this time.")


def subtitle(snapshot: Snapshot) -> str:
    """Say whose states over which time."""
    names = picked_names(snapshot)
    said = tr("state of {who}").format(who=names.worker or tr("each worker"))
    if names.station:
        said = tr("{said} at {station}").format(said=said, station=names.station)
    return with_span(said, snapshot)


def with_span(said: str, snapshot: Snapshot) -> str:
    """Add which time is shown, and by what its states are added up."""
    return ", ".join((said, times(snapshot)))


def times(snapshot: Snapshot) -> str:
    """Say which time is shown, and by what its states are added up."""
    parts = [_span(snapshot)]
    if snapshot.spells_by:
        parts.append(_ADDED_UP[snapshot.spells_by]())
    return ", ".join(parts)


_ADDED_UP: dict[Bucket, Callable[[], str]] = {
    Bucket.HOUR: lambda: tr("added up by hour"),
    Bucket.DAY: lambda: tr("added up by day"),
    Bucket.WEEK: lambda: tr("added up by week"),
    Bucket.MONTH: lambda: tr("added up by month"),
}
"""Where spells are too many to be told apart."""


def of_spell(spell: Spell, name: str, snapshot: Snapshot) -> str:
    """Say what a spell is: `Idle 09:31:10–09:40:05, 8 min 55 s, Robert Kim at S5, 2 events`."""
    events = text.counted(spell.events, tr("event"), tr("events"))
    if spell.within:
        length, cell = text.exact(spell.end - spell.start), _cell(*spell.within, snapshot)
        return ", ".join((f"{_SIGNS[spell.state].word} {length}", cell, name, events))
    place = tr("{name} at {station}").format(name=name, station=spell.station_id)
    parts = [_times(_SIGNS[spell.state], spell.start, spell.end, snapshot), place]
    if spell.events:
        parts.append(events)
    if spell.mean_confidence is not None:
        sure = text.number(spell.mean_confidence, 2)
        parts.append(tr("confidence {number}").format(number=sure))
    return ", ".join([*parts, tr("simulated")] if spell.simulated else parts)


def of_gap(start: datetime, end: datetime, name: str, snapshot: Snapshot) -> str:
    """Say how long nobody saw a worker; added up, a gap is no one stretch of time."""
    if snapshot.spells_by:
        return f"{Sign.NOT_SEEN.word}, {name}"
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
    if workers:
        rule = rule_text.named(snapshot.rule)
        sentences.append(tr("Hours by the {rule}.").format(rule=rule))
    return " ".join(sentences)


def sign(state: EventType) -> Sign:
    """Return how a state is drawn."""
    return _SIGNS[state]


def _cell(start: datetime, end: datetime, snapshot: Snapshot) -> str:
    """Name an hour by its times, a day by itself, and what is longer by its days."""
    zone = ZoneInfo(snapshot.zone)
    first, last = (at.astimezone(zone) for at in (start, end - MICROSECOND))
    year = first.year != snapshot.taken_at.astimezone(zone).year
    day = text.short_day(first, zone, year=year)
    if first.date() != last.date():
        return f"{day} – {text.short_day(last, zone, year=year)}"
    if snapshot.spells_by is Bucket.HOUR:
        return f"{day} {text.clock_time(start, zone)}–{text.clock_time(end, zone)}"
    return day


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
    # The end is excluded: a day ends with its last moment, not with the next day.
    days = [at.astimezone(zone) for at in (start, end - MICROSECOND)]
    today = snapshot.taken_at.astimezone(zone)
    written = [text.short_day(day, zone, year=day.year != today.year) for day in days]
    times = [text.clock_time(at, zone) for at in (start, end)]
    if end - start > _LONGEST_DAY:
        return " – ".join(written)
    if days[0].date() != days[1].date():
        return " – ".join(f"{day}, {time}" for day, time in zip(written, times, strict=True))
    said = f"{times[0]}–{times[1].replace('00:00', '24:00')}"
    return said if days[0].date() == today.date() else f"{written[0]}, {said}"
