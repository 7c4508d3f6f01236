"""Observing: all that the rules of alerts ask for, read at one moment without any chart."""

from dataclasses import replace
from datetime import datetime

from msgspec import structs
from sqlalchemy import Connection

from factory_desktop.domain.alert import Seen
from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.domain.waiting import AllWaiting
from factory_desktop.metrics import cameras_watched, doubts, models_watched, store_watched
from factory_desktop.metrics.attention import Watch, by_weight, concerns
from factory_desktop.metrics.buckets import hour_floor
from factory_desktop.metrics.cameras_watched import CamerasWatched
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.floor import LeftOut
from factory_desktop.metrics.now import NEVER, states_now
from factory_desktop.metrics.overcount import overcount
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.metrics.shop_floor import ShopFloor
from factory_desktop.metrics.snapshot import Dashboard, Snapshot, StoreFigures, View
from factory_desktop.metrics.usual_idle import usual_idle
from factory_desktop.store import lately, roster, tally
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.unknown import Unknown

_WELL = StoreHealth()
_VIEW = View(LATEST)
"""The whole plant, in the shift that runs: what somebody looks at changes no alert."""
_OF_FIGURES = frozenset({ConcernKind.BEHIND_TARGET, ConcernKind.FLOOR_SEEN})


def observe(
    connection: Connection,
    moment: Moment,
    unknown: Unknown | None = None,
    seldom: Seldom | None = None,
    health: StoreHealth = _WELL,
) -> Seen:
    """Read what holds at a moment by the rules in force then.

    `unknown` and `seldom` are what whoever looks again and again knows from the last time.
    """
    seldom = seldom or Seldom()
    watch = Watch.of(moment.calendar, moment.now, moment.alert_rules)
    plant = roster.read_keyed(connection)
    made = _floor(connection, plant, moment, unknown)
    shift = watch.shift
    sides = (shift.start, shift.end) if shift else (None, None)
    watched = cameras_watched.look(connection, watch, past=moment.past)
    rule = moment.alert_rules.of(ConcernKind.REJECTED)
    since_us = to_us(moment.now - rule.lasting)
    burst = lately.refused(connection, since_us, to_us(moment.now))
    usual = usual_idle(connection, plant, moment, seldom)
    found = list(concerns(made, moment.alert_rules, burst, watched.unseen, usual))
    of_cameras = _of_cameras(watched, watch, found)
    if any(one.kind is ConcernKind.NOBODY_SEEN for one in (*of_cameras, *found)):
        found = [one for one in found if one.kind not in _OF_FIGURES]
    if not watched.live:
        # Nobody waits for the next event of what was generated or imported.
        found = [one for one in found if one.kind is not ConcernKind.NOBODY_SEEN]
    found += of_cameras
    found += doubts.look(connection, plant, watch)
    found += models_watched.look(connection, watch, found, seldom, past=moment.past)
    found += store_watched.look(health, watch)
    # What a past time would have said, it would have said of what came then.
    live = moment.past or watched.live
    start, end = sides
    return Seen(moment.now, by_weight(found), watch.time, start, end, live)


def _of_cameras(watched: CamerasWatched, watch: Watch, found: list[Concern]) -> list[Concern]:
    """Say of cameras that are all silent that nothing comes, and nothing of each."""
    nobody = any(one.kind is ConcernKind.NOBODY_SEEN for one in found)
    rule = watch.rule(ConcernKind.NOBODY_SEEN)
    if watched.silent_since is None and not nobody:
        return list(watched.concerns)
    others = [one for one in watched.concerns if one.kind is not ConcernKind.CAMERA_SILENT]
    if nobody:
        return others
    if rule is None or watch.shift is None or watched.silent_since is None:
        return list(watched.concerns)
    since = max(watched.silent_since, watch.shift.start)
    lasting = watch.lasting(since, rule)
    return [*others, Concern(rule.kind, rule.severity, since=since, lasting=lasting)]


def _floor(
    connection: Connection, plant: KeyedRoster, moment: Moment, unknown: Unknown | None
) -> Snapshot:
    """Take as much of a snapshot as conditions are about."""
    now, rule = moment.now, moment.rule
    span = LATEST.resolve(now, moment.calendar)
    counted = span.before(now) if moment.past else span
    start = span.start or now
    figures = dashboard(connection, counted, rule, now)
    floor = ShopFloor(connection, plant, _VIEW, moment, (start, span.end or now))
    shifts = floor.shifts
    attended = floor.attendance(shifts) if moment.calendar.at(now) else None
    made_at = {one.station_id: one.units for one in figures.stations}
    target, by_station = floor.targets(shifts).against(made_at)
    shown = dashboard_now(connection, plant, moment, figures)
    stations = tuple(
        structs.replace(one, target=by_station.get(one.station_id)) for one in shown.stations
    )
    begun = start if shifts else _first(connection, counted, moment) or now
    waiting = AllWaiting() if moment.past else (unknown or Unknown()).read(connection, plant)
    # What names somebody unknown is told of by name.
    known = lately.refused_by(connection, to_us(start), to_us(now))
    return Snapshot(
        view=_VIEW,
        span=span,
        shown=TimeSpan(start, span.end or now),
        taken_at=now,
        rule=rule,
        zone=moment.zone.key,
        dashboard=replace(shown, stations=stations),
        units=(),
        spells=(),
        spells_by=None,
        simulated=False,
        real=False,
        store=StoreFigures(figures.factory.events, 0, known + waiting.times, None),
        overcount=overcount(figures, rule, min(span.end or now, now) - begun),
        calendar=moment.calendar,
        presence=attended.of(floor.picked(figures)).presence() if attended else None,
        target=target,
        left_out=LeftOut(rejected=known),
        past=moment.past,
        waiting=waiting,
    )


def dashboard_now(
    connection: Connection, plant: KeyedRoster, moment: Moment, figures: Dashboard
) -> Dashboard:
    """Add the state of everybody and everything at a moment to figures of a span."""
    now = states_now(connection, plant, moment)
    return replace(
        figures,
        workers=tuple(
            structs.replace(one, now=now.workers.get(one.worker_id, NEVER))
            for one in figures.workers
        ),
        stations=tuple(
            structs.replace(one, now=now.stations.get(one.station_id, NEVER))
            for one in figures.stations
        ),
    )


def _first(connection: Connection, span: TimeSpan, moment: Moment) -> datetime | None:
    found = tally.bounds(connection, span)
    return hour_floor(found[0], moment.zone) if found else None
