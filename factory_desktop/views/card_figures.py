"""The six figures on cards as data: what each is called, reads, and how it is meant."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.formulas import utilization, whole_units
from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import rule_text, text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views import card_courses as courses
from factory_desktop.views import card_deltas as deltas
from factory_desktop.views.card_deltas import NO_DELTA, Delta

tr = partial(QCoreApplication.translate, "cards")

_SEEN_WELL = 0.9
"""Under this share of the planned time seen, figures ask for a look."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a card says of one snapshot."""

    figure: str
    unit: str
    """Empty beside a count and beside a dash."""
    footnote: str
    """Exactly how the figure is meant."""
    course: tuple[float, ...] = ()
    """Values over time for a sparkline, where there are true ones."""
    delta: Delta = NO_DELTA
    short_unit: str | None = None
    """For a card too narrow for the unit; None where there is no shorter one."""
    spoken_unit: str | None = None
    """For a screen reader, where the unit is a sign."""
    link: str = ""
    """The action that the footnote leads to: it says what is missing."""
    more: str = ""
    """A sentence for the tooltip."""


@dataclass(frozen=True, slots=True)
class CardFigure:
    """One card."""

    key: str
    """What the figure is called when it is to be explained."""
    icon: str
    name: str
    read: Callable[[Snapshot], Reading]


def card_figures() -> tuple[CardFigure, ...]:
    """List the cards, left to right."""
    return (
        CardFigure("units", "package", tr("Units"), _units),
        CardFigure("pace", "activity", tr("Pace"), _pace),
        CardFigure("productive-time", "clock", tr("Productive time"), _productive),
        CardFigure("worker-utilization", "users", tr("Worker utilization"), _workers),
        CardFigure(
            "station-utilization", "building-factory-2", tr("Station utilization"), _stations
        ),
        CardFigure("floor-seen", "camera", tr("Floor seen"), _seen),
    )


def _units(snapshot: Snapshot) -> Reading:
    units, target, before = snapshot.dashboard.factory.units, snapshot.target, snapshot.before
    figure, course = text.number(units), courses.units(snapshot)
    if target is not None:
        return _units_due(snapshot, target, figure, course)
    delta = deltas.number_before(snapshot, units, before.units) if before else NO_DELTA
    if snapshot.view.pick != Pick():
        return Reading(figure, "", _made_by(snapshot), course, delta)
    if snapshot.too_long.targets:
        more = tr("Targets are worked out for spans of up to two years.")
        return Reading(figure, "", tr("targets only up to 2 years"), course, delta, more=more)
    return Reading(figure, "", tr("no target set"), course, delta, link="data.targets")


def _units_due(
    snapshot: Snapshot, target: AgainstTarget, figure: str, course: tuple[float, ...]
) -> Reading:
    due = text.number(target.units_due)
    unit, short = tr("of {units} due").format(units=due), tr("of {units}").format(units=due)
    if target.needed_per_hour is not None:
        unit = tr("of {units} due now").format(units=due)
    footnote = _whole_target(snapshot, target)
    if target.made != snapshot.dashboard.factory.units:
        # What was made elsewhere is not due anywhere: the two numbers do not compare.
        unit = short = ""
        footnote = tr("{made} of {due} at {stations}").format(
            made=text.number(target.made),
            due=due,
            stations=text.counted(target.stations, tr("station"), tr("stations")),
        )
    delta = deltas.units_against_target(snapshot)
    more = tr("Only stations with a target count against it.")
    more = f"{_whole_target(snapshot, target)}\n{more}"
    return Reading(figure, unit, footnote, course, delta, short_unit=short, more=more)


def _whole_target(snapshot: Snapshot, target: AgainstTarget) -> str:
    whole = text.number(whole_units(target.whole))
    if snapshot.shift is None:
        return tr("target {units} in all").format(units=whole)
    end = text.clock_time(snapshot.shift.end, ZoneInfo(snapshot.zone))
    return tr("target {units} by {time}").format(units=whole, time=end)


def _made_by(snapshot: Snapshot) -> str:
    names = picked_names(snapshot)
    if names.worker and names.station:
        said = tr("made by {worker} at {station}")
    else:
        said = tr("made by {worker}") if names.worker else tr("made at {station}")
    return said.format(worker=names.worker, station=names.station)


def _pace(snapshot: Snapshot) -> Reading:
    pace, target, before = snapshot.dashboard.factory.pace, snapshot.target, snapshot.before
    footnote, meant = tr("per productive hour"), tr("Units per hour that somebody worked.")
    if target is not None and target.needed_per_hour is not None:
        needed = text.number(target.needed_per_hour)
        footnote = tr("{units} / h needed from now").format(units=needed)
    return Reading(
        text.number(pace, 1),
        "" if pace is None else tr("units / h"),
        footnote,
        courses.pace(snapshot),
        deltas.number_before(snapshot, pace, before.pace, 1) if before else NO_DELTA,
        spoken_unit=tr("units per hour"),
        more=meant,
    )


def _productive(snapshot: Snapshot) -> Reading:
    productive, before = snapshot.dashboard.factory.productive, snapshot.before
    return Reading(
        text.hours(productive),
        tr("h"),
        rule_text.named(snapshot.rule),
        courses.productive(snapshot),
        deltas.hours_before(snapshot, productive, before.productive) if before else NO_DELTA,
        spoken_unit=tr("hours"),
    )


def _workers(snapshot: Snapshot) -> Reading:
    factory, before = snapshot.dashboard.factory, snapshot.before
    share, target = factory.worker_utilization, snapshot.utilization_target
    if target is not None:
        delta = deltas.points_against_target(share, target)
    else:
        then = before.worker_utilization if before else None
        delta = deltas.points_before(snapshot, share, then)
    counted = text.number(factory.workers_counted)
    pooled = text.percent(_pooled(snapshot))
    note = tr("mean of {count}, pooled {share}").format(count=counted, share=pooled)
    more = tr("Pooled: all active time over all active and idle time.")
    return _share(share, note, courses.utilization(snapshot), delta, more)


def _pooled(snapshot: Snapshot) -> float | None:
    pick = snapshot.view.pick.worker_id
    rows = [row for row in snapshot.dashboard.workers if pick in {None, row.worker_id}]
    active, idle = (row.active for row in rows), (row.idle for row in rows)
    return utilization(sum(active, timedelta()), sum(idle, timedelta()))


def _stations(snapshot: Snapshot) -> Reading:
    factory, before = snapshot.dashboard.factory, snapshot.before
    share, then = factory.station_utilization, before.station_utilization if before else None
    counted = text.counted(factory.stations_counted, tr("station"), tr("stations"))
    note, delta = tr("mean of {counted}"), deltas.points_before(snapshot, share, then)
    return _share(share, note.format(counted=counted), courses.utilization(snapshot), delta)


def _share(
    share: float | None, note: str, course: tuple[float, ...], delta: Delta, more: str = ""
) -> Reading:
    if share is None:
        return Reading(text.DASH, "", tr("no working or idle time"))
    figure, _, unit = text.percent(share).partition(text.SPACE)
    return Reading(figure, unit, note, course, delta, more=more)


def _seen(snapshot: Snapshot) -> Reading:
    calendar, presence, before = snapshot.calendar, snapshot.presence, snapshot.before
    if calendar is None or not calendar.plans:
        return Reading(text.DASH, "", tr("no shifts set"), link="data.shifts")
    share = presence.share if presence else None
    if snapshot.too_long.presence:
        more = tr("Floor seen is worked out for spans of up to eight days.")
        return Reading(text.DASH, "", tr("only up to 8 days"), more=more)
    if share is None:
        return Reading(text.DASH, "", tr("no planned time to see"))
    delta = _not_seen_now(snapshot)
    if delta is None:
        delta = deltas.points_before(snapshot, share, before.floor_seen if before else None)
    if share < _SEEN_WELL and delta.tone != "warning":
        delta = Delta(tr("under 90 %: figures are of a part"), deltas.DOWN, "warning")
    note = tr("of the planned working time")
    more = tr("Shift time less breaks in which a camera saw the worker, by the measured rule.")
    return _share(share, note, courses.seen(snapshot), delta, more)


def _not_seen_now(snapshot: Snapshot) -> Delta | None:
    """Say how many of those who came are not seen now; None where no shift runs."""
    now, calendar = snapshot.taken_at, snapshot.calendar
    shift = calendar.at(now) if calendar else None
    if shift is None or not any(start <= now < end for start, end in shift.working()):
        return None
    if now not in snapshot.span:
        return None
    came = [row.now for row in snapshot.dashboard.workers if row.presence and row.now]
    missing = sum(one.state is None for one in came)
    if not missing:
        return Delta(tr("all seen now"), tone="good")
    words = tr("{count} not seen now").format(count=text.number(missing))
    return Delta(words, deltas.DOWN, "warning")
