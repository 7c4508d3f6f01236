"""Taking a snapshot: every query of one refresh, in one read transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import structs
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, from_us
from factory_desktop.domain.note import Note
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.domain.waiting import AllWaiting
from factory_desktop.metrics.against_target import breaks_by_bar
from factory_desktop.metrics.attendance import NOBODY, Attendance
from factory_desktop.metrics.buckets import hour_ceiling, hour_floor
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.floor import AgainstTarget, LeftOut
from factory_desktop.metrics.nameless import nameless
from factory_desktop.metrics.now import NEVER, Now, states_now
from factory_desktop.metrics.overcount import overcount
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.shop_floor import ShopFloor
from factory_desktop.metrics.snapshot import (
    Snapshot,
    StationMetrics,
    StoreFigures,
    View,
    WorkerMetrics,
)
from factory_desktop.metrics.timeline import Timeline
from factory_desktop.metrics.units import bars, marks_of, with_plan
from factory_desktop.store import notes, reasons, roster, tally
from factory_desktop.store.rollups import left_out
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.unknown import Unknown


def take(
    connection: Connection, view: View, moment: Moment, unknown: Unknown | None = None
) -> Snapshot:
    """Read everything that a view shows; `unknown` knows what waited in the snapshot before."""
    now, rule, zone, past = moment.now, moment.rule, moment.zone, moment.past
    pick, before = view.pick, now if past else None
    span = view.choice.resolve(now, moment.calendar)
    counted = span.before(now) if past else span
    start, end = shown = _shown(view, span, tally.bounds(connection, counted), now, zone)
    figures = dashboard(connection, counted, rule, now, pick, named=view.named)
    of_span = tally.count(connection, counted)
    plant = roster.read_keyed(connection, named=view.named)
    whose = plant.whose(pick.worker_id, pick.station_id)
    store = _store(connection, before)
    timeline = Timeline(counted, shown, now, zone, rule.cap)
    spells_by, spells = timeline.read(
        connection, plant, pick, figures.factory.events, of_span.events
    )
    made = Snapshot(
        view=view,
        span=span,
        shown=TimeSpan(start, end),
        taken_at=now,
        rule=rule,
        zone=zone.key,
        dashboard=figures,
        units=bars(connection, shown, counted, now, rule, zone, whose)
        if figures.factory.events
        else (),
        spells=spells,
        spells_by=spells_by,
        simulated=of_span.simulated > 0,
        real=of_span.real > 0,
        store=store,
        overcount=overcount(figures, rule, min(end, now) - start),
        calendar=moment.calendar,
        shift=view.choice.placed(now, moment.calendar),
        left_out=LeftOut(*left_out.count(connection, counted)),
        notes=_notes(connection, TimeSpan(start, end), view, moment),
        reasons=reasons.read(connection),
        past=past,
        alert_rules=moment.alert_rules,
        stored=tally.count(connection, ALL_TIME).events if past else store.events,
        # It waits for a person of the present.
        waiting=AllWaiting() if past else (unknown or Unknown()).read(connection, plant),
    )
    return _on_the_floor(connection, plant, made, counted, moment)


def _notes(connection: Connection, span: TimeSpan, view: View, moment: Moment) -> tuple[Note, ...]:
    pick, before = view.pick, moment.now if moment.past else None
    found = notes.of_span(connection, span, pick.worker_id, pick.station_id, before=before)
    return found if view.named else nameless(connection, found)


def _on_the_floor(
    connection: Connection, plant: KeyedRoster, made: Snapshot, counted: TimeSpan, moment: Moment
) -> Snapshot:
    """Add what shifts, targets, the week before and the moment itself say."""
    shown, figures = made.shown, made.dashboard
    closed = (made.span.start or shown.start or moment.now, made.span.end or moment.now)
    floor = ShopFloor(connection, plant, made.view, moment, closed)
    shifts = floor.shifts
    attended = floor.attendance(shifts, marks_of(made.units))
    picked = attended.of(floor.picked(figures)) if attended else NOBODY
    now = states_now(connection, plant, moment)
    made_at = {one.station_id: one.units for one in figures.stations}
    targets = floor.targets(shifts, made.view.pick.station_id)
    against, by_station = targets.against(made_at)
    if made.view.pick.station_id is not None:
        # The rows of the other stations stay to be picked from, with all of their figures.
        _, by_station = floor.targets(shifts).against(made_at)
    return replace(
        made,
        dashboard=replace(
            figures,
            workers=_workers(plant, figures.workers, now, attended),
            stations=_stations(figures.stations, now, by_station),
        ),
        units=with_plan(
            made.units,
            targets.by_bar(marks_of(made.units)),
            floor.targeted(targets, made.units, figures, counted),
            breaks_by_bar(shifts, marks_of(made.units)),
            picked.seen_by_bar(),
        ),
        breaks=floor.breaks(shifts, shown),
        presence=picked.presence(),
        target=against,
        utilization_target=floor.utilization_target(made.shift),
        losses=picked.losses(),
        before=floor.before(made.span, made.shift),
        too_long=floor.too_long,
        looked_for=_looked_for(plant, attended or NOBODY) if moment.calendar.plans else None,
    )


def _looked_for(
    plant: KeyedRoster, attended: Attendance
) -> Mapping[str, tuple[tuple[datetime, datetime], ...]]:
    return {plant.workers[key].worker_id: found for key, found in attended.looked_for.items()}


def _workers(
    plant: KeyedRoster, rows: Sequence[WorkerMetrics], now: Now, attended: Attendance | None
) -> tuple[WorkerMetrics, ...]:
    present = attended.by_worker() if attended else {}
    return tuple(
        structs.replace(row, now=now.workers.get(row.worker_id, NEVER), presence=present.get(key))
        for key, row in zip(plant.workers, rows, strict=True)
    )


def _stations(
    rows: Sequence[StationMetrics], now: Now, targets: Mapping[str, AgainstTarget]
) -> tuple[StationMetrics, ...]:
    return tuple(
        structs.replace(
            row, now=now.stations.get(row.station_id, NEVER), target=targets.get(row.station_id)
        )
        for row in rows
    )


def _shown(
    view: View,
    span: TimeSpan,
    bounds: tuple[datetime, datetime] | None,
    now: datetime,
    zone: ZoneInfo,
) -> tuple[datetime, datetime]:
    """Return what charts draw: the span where it is closed, full hours around the data else.

    Of Today only the hours from the first event on are drawn, up to now.
    """
    first, last = bounds or (now, now)
    # The end is not part of what is drawn, the last event is.
    behind = last + MICROSECOND
    start, end = span.start, span.end
    if view.choice.kind is SpanKind.TODAY:
        start, end = None, None
        behind = max(now, behind)
    elif end is None and start is not None:
        end = max(now, behind, start)
    if start is None:
        start = hour_floor(first if end is None else min(first, end), zone)
    return start, hour_ceiling(behind, zone) if end is None else end


def _store(connection: Connection, before: datetime | None) -> StoreFigures:
    counted = tally.count_store(connection, before)
    return StoreFigures(
        events=counted.events,
        simulated_events=counted.simulated,
        rejected=counted.rejected,
        last_event_at=None if counted.last_us is None else from_us(counted.last_us),
    )
