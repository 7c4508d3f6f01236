"""CamerasWatched: which cameras are silent or have a clock that is off, without any chart."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.metrics.attention import Watch
from factory_desktop.metrics.camera_health import USUAL_GAPS
from factory_desktop.metrics.heard import GIVEN_UP, has_lived, heard
from factory_desktop.store import camera_figures, cameras, lately
from factory_desktop.store.camera_figures import Minute, Registered
from factory_desktop.store.rollups.kept import Kept

_USUAL_HOURS = 48
_LEAST_MINUTES = 3
"""In so many minutes of the hour something must have come: one delivery says nothing of a clock."""
_AT_LEAST = timedelta(minutes=1)
_LATELY = 15
"""Minutes by whose fastest event a clock is judged."""
_BEFORE = timedelta(minutes=30)
_LEAST_EVENTS = 5
"""So many of the last hour tell how far apart they usually are."""


@dataclass(frozen=True, slots=True)
class CamerasWatched:
    """What is wrong with cameras at one moment."""

    concerns: tuple[Concern, ...] = ()
    unseen: frozenset[str] = frozenset()
    """Stations that silent cameras alone tell of."""
    silent_since: datetime | None = None
    """When the last of all cameras fell silent; None where one sends, or there are none."""
    live: bool = False
    """Whether any camera sends what happens, or did: a simulated one in the last days.

    What was generated or imported came all at once, and is no news.
    """


@dataclass(frozen=True, slots=True)
class _Silent:
    key: int
    concern: Concern
    since: datetime


def look(connection: Connection, watch: Watch, *, past: bool) -> CamerasWatched:
    """Look at all cameras that sent something in the last days."""
    now_us = to_us(watch.at)
    recent = camera_figures.last_hour(connection, now_us, past=past)
    first_hour = Kept.read(connection).grid.hour(now_us) - _USUAL_HOURS
    gaps = lately.usual_gaps_us(connection, first_hour, HOUR_US)
    silent: list[_Silent] = []
    found: list[Concern] = []
    sending = live = False
    latest = watch.at - GIVEN_UP
    for row in camera_figures.registered(connection):
        minutes = recent.get(row.key, {})
        last = heard(connection, row, minutes, watch.at, past=past)
        if last is None:
            live = live or has_lived(row, watch.at)
        if last is None or not last.live:
            continue
        live = True
        if not (row.camera_id or minutes):
            continue
        found += _clock_offset(row, minutes, watch)
        usual = _usual(minutes, gaps.get(row.key, 0) * MICROSECOND)
        concern = _silence(row, last.at, usual, watch)
        latest = max(latest, last.at)
        if concern is None:
            # Of cameras that all fall silent at once the one that sends most is missed first.
            sending = sending or watch.at - last.at <= max(_AT_LEAST, 2 * usual)
        else:
            silent.append(_Silent(row.key, concern, last.at))
    if not silent:
        return CamerasWatched(tuple(found), live=live)
    unseen = _unseen(connection, silent, watch.at)
    told = (one.concern for one in silent)
    return CamerasWatched((*found, *told), unseen, None if sending else latest, live)


def _usual(minutes: Mapping[int, Minute], of_days: timedelta) -> timedelta:
    """Tell how far apart its events usually are; whole hours say too much of one that has begun."""
    events = sum(one.events for one in minutes.values())
    if events < _LEAST_EVENTS:
        return of_days
    return min(of_days, timedelta(minutes=max(minutes) - min(minutes)) / (events - 1))


def _silence(row: Registered, last: datetime, usual: timedelta, watch: Watch) -> Concern | None:
    rule = watch.rule(ConcernKind.CAMERA_SILENT)
    if rule is None:
        return None
    lasting = watch.lasting(last, rule)
    if lasting <= max(rule.lasting, USUAL_GAPS * usual):
        return None
    since = max(last, watch.shift.start) if watch.shift else last
    return Concern(rule.kind, rule.severity, camera_id=row.camera_id, since=since, lasting=lasting)


def _clock_offset(row: Registered, minutes: Mapping[int, Minute], watch: Watch) -> list[Concern]:
    rule = watch.rule(ConcernKind.CLOCK_OFFSET)
    fresh = [one for ago, one in minutes.items() if ago < _LATELY]
    if rule is None or rule.threshold is None or len(fresh) < _LEAST_MINUTES:
        return []
    # Late events of a buffer say nothing of the clock: the fastest one does.
    offset = abs(min(one.shortest_us for one in fresh) * MICROSECOND)
    if offset.total_seconds() <= rule.threshold:
        return []
    return [Concern(rule.kind, rule.severity, camera_id=row.camera_id, lasting=offset)]


def _unseen(connection: Connection, silent: list[_Silent], now: datetime) -> frozenset[str]:
    """Name the stations that nobody but silent cameras told of."""
    keys = {one.key for one in silent}
    bound = cameras.stations_of(connection)
    begin = min(one.since for one in silent) - _BEFORE
    told = lately.where_seen(connection, to_us(max(begin, now - GIVEN_UP)), to_us(now))
    by_silent = {station for key, station in told if key in keys and not bound.get(key)}
    by_silent |= {station for key in keys for station in bound.get(key, ())}
    return frozenset(by_silent - {station for key, station in told if key not in keys})
