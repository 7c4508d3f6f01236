"""Taking a snapshot: every query of one refresh, in one read transaction."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, from_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.buckets import hour_ceiling, hour_floor
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.overcount import overcount
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Snapshot, StoreFigures, View
from factory_desktop.metrics.timeline import Timeline
from factory_desktop.metrics.units import bars
from factory_desktop.store import notes, reasons, roster, tally


def take(connection: Connection, view: View, moment: Moment) -> Snapshot:
    """Read everything that a view shows, as it is at this moment of the store."""
    now, rule, zone, past = moment.now, moment.rule, moment.zone, moment.past
    span = view.choice.resolve(now, moment.calendar)
    counted = _before(now, span) if past else span
    start, end = shown = _shown(view, span, tally.bounds(connection, counted), now, zone)
    figures = dashboard(connection, counted, rule, now, view.pick)
    of_span = tally.count(connection, counted)
    plant = roster.read_keyed(connection)
    whose = plant.whose(view.pick.worker_id, view.pick.station_id)
    timeline = Timeline(counted, shown, now, zone, rule.cap)
    spells_by, spells = timeline.read(
        connection, plant, view.pick, figures.factory.events, of_span.events
    )
    return Snapshot(
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
        store=_store(connection, now if past else None),
        overcount=overcount(figures, rule, min(end, now) - start),
        calendar=moment.calendar,
        shift=view.choice.placed(now, moment.calendar),
        notes=notes.of_span(
            connection,
            TimeSpan(start, end),
            view.pick.worker_id,
            view.pick.station_id,
            before=now if past else None,
        ),
        reasons=reasons.read(connection),
        past=past,
    )


def _before(now: datetime, span: TimeSpan) -> TimeSpan:
    """Cut a span at an instant, which is not part of it any more."""
    end = now if span.end is None else min(span.end, now)
    return TimeSpan(span.start, end if span.start is None else max(span.start, end))


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
