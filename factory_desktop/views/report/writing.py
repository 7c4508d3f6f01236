"""What a shift report says, from the very snapshot that the window shows."""

from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.note import Note
from factory_desktop.domain.span import local_day
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import reason_text, rule_text, text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views.card_figures import card_figures
from factory_desktop.views.charts.legend import Sign
from factory_desktop.views.report.content import (
    Figure,
    Loss,
    NoteLine,
    ReportContent,
    TimeMark,
)
from factory_desktop.views.report.hours import hour_bars, hours_note, hours_title
from factory_desktop.views.report.stretches import drawn_span, worker_rows

tr = partial(QCoreApplication.translate, "report")

_MOST_LOSSES = 3
_HOUR = timedelta(hours=1)
_MOST_MARKS = 12
_STEPS = (1, 2, 3, 6)
"""Hours from one mark to the next; beyond these they are days."""


def report_of(snapshot: Snapshot, plant: str) -> ReportContent:
    """Write a report; `plant` is what the store is called."""
    zone = ZoneInfo(snapshot.zone)
    start, end = drawn_span(snapshot)
    now = snapshot.taken_at
    return ReportContent(
        title=_title(snapshot, zone),
        span=_span(snapshot, zone),
        plant=plant,
        moment=tr("As of {moment}, time zone {zone}").format(
            moment=text.moment(now, zone), zone=snapshot.zone
        ),
        narrowed=_narrowed(snapshot),
        figures=tuple(_figures(snapshot)),
        hours_title=hours_title(snapshot),
        hours=hour_bars(snapshot),
        hours_note=hours_note(snapshot),
        start=start,
        end=end,
        now=now if start <= now < end else None,
        marks=_marks(start, end, zone),
        breaks=tuple((one.start, one.end) for one in snapshot.breaks),
        workers=worker_rows(snapshot),
        losses=_losses(snapshot),
        losses_note=_losses_note(snapshot),
        notes=tuple(_note(note, snapshot, zone) for note in snapshot.notes),
        notes_note="" if snapshot.notes else tr("Nothing was noted."),
        quality=_quality(snapshot),
        rule=tr("Time by the {rule}").format(rule=rule_text.named(snapshot.rule)),
    )


def _title(snapshot: Snapshot, zone: ZoneInfo) -> str:
    if snapshot.shift is None:
        start = snapshot.shown.start
        if start is None or snapshot.shown != local_day(start, zone):
            return tr("Report")
        return tr("Report, {day}").format(day=text.day(start, zone))
    day = text.day(snapshot.shift.start, zone)
    return tr("{shift}, {day}").format(shift=snapshot.shift.key.name, day=day)


def _span(snapshot: Snapshot, zone: ZoneInfo) -> str:
    start, end = snapshot.shown.start, snapshot.shown.end
    if start is None or end is None:
        return ""
    if snapshot.shown == local_day(start, zone):
        return text.date(start, zone)
    if text.date(start, zone) == text.date(end - timedelta.resolution, zone):
        hours = tr("{start}–{end}").format(
            start=text.clock_time(start, zone), end=text.clock_time(end, zone)
        )
        return tr("{date}, {hours}").format(date=text.date(start, zone), hours=hours)
    return tr("{start} – {end}").format(start=text.moment(start, zone), end=text.moment(end, zone))


def _narrowed(snapshot: Snapshot) -> str:
    names = picked_names(snapshot)
    if names.worker and names.station:
        return tr("Only {worker} at {station}").format(worker=names.worker, station=names.station)
    if names.worker or names.station:
        return tr("Only {name}").format(name=names.worker or names.station)
    return ""


def _figures(snapshot: Snapshot) -> list[Figure]:
    readings = [(card.name, card.read(snapshot)) for card in card_figures()]
    return [
        # Not every card has a delta to tell.
        Figure(name, one.figure, one.unit, str(getattr(one, "delta", "")), one.footnote)
        for name, one in readings
    ]


def _marks(start: datetime, end: datetime, zone: ZoneInfo) -> tuple[TimeMark, ...]:
    """Label whole hours of the plant's clock, or days where there are many."""
    least = max(1, -(-int((end - start) / _HOUR) // _MOST_MARKS))
    hours = next((wide for wide in _STEPS if wide >= least), -(-least // 24) * 24)
    write = text.clock_time if hours < 24 else text.short_day  # noqa: PLR2004 - a day
    local = start.astimezone(zone).replace(minute=0, second=0, microsecond=0, tzinfo=None)
    # By the wall clock, so that a mark stays on its hour when the clocks change.
    at = local - timedelta(hours=local.hour % hours if hours < 24 else local.hour)  # noqa: PLR2004 - as above
    found = []
    while (instant := at.replace(tzinfo=zone).astimezone(UTC)) < end:
        if instant >= start:
            found.append(TimeMark(instant, write(instant, zone)))
        at += timedelta(hours=hours)
    return tuple(found)


def _losses(snapshot: Snapshot) -> tuple[Loss, ...]:
    lost = snapshot.losses
    if lost is None:
        return ()
    every = (
        Loss(tr("Idle at a station"), EventType.IDLE, lost.idle, _hours(lost.idle)),
        Loss(tr("Absent, not a break"), EventType.ABSENT, lost.absent, _hours(lost.absent)),
        Loss(Sign.NOT_SEEN.word, None, lost.not_seen, _hours(lost.not_seen)),
    )
    longest = sorted(every, key=lambda one: one.length, reverse=True)
    return tuple(one for one in longest if one.length)[:_MOST_LOSSES]


def _losses_note(snapshot: Snapshot) -> str:
    lost = snapshot.losses
    if snapshot.too_long.presence:
        return tr("Losses are not worked out for spans over 8 days.")
    if lost is None:
        return tr("Without shifts it is not known which time was to be worked.")
    planned, breaks = text.hours(lost.planned), text.hours(lost.breaks)
    return tr("Of {planned} person-hours planned so far; breaks take {breaks} more.").format(
        planned=planned, breaks=breaks
    )


def _hours(length: timedelta) -> str:
    return tr("{hours} h").format(hours=text.hours(length)).replace(" ", text.SPACE)


def _note(note: Note, snapshot: Snapshot, zone: ZoneInfo) -> NoteLine:
    board = snapshot.dashboard
    workers = {one.worker_id: one.name for one in board.workers}
    stations = {one.station_id: one.name for one in board.stations}
    who = workers.get(note.worker_id or "", note.worker_id)
    where = stations.get(note.station_id or "", note.station_id)
    said = ", ".join(filter(None, (who, where, reason_text.named(note.reason), note.text)))
    start, end = text.clock_time(note.start, zone), text.clock_time(note.end, zone)
    return NoteLine(tr("{start}–{end}").format(start=start, end=end), said)


def _quality(snapshot: Snapshot) -> str:
    left = snapshot.left_out
    counts = tr("{late} late, {duplicates} sent twice, {refused} refused").format(
        late=text.counted(left.late, tr("event"), tr("events")),
        duplicates=text.number(left.duplicates),
        refused=text.number(left.rejected),
    )
    if snapshot.presence is None:
        said = tr("{counts}.").format(counts=counts)
    else:
        seen = text.percent(snapshot.presence.share)
        said = tr("{seen} of the working time seen; {counts}.").format(seen=seen, counts=counts)
    if snapshot.simulated:
        simulated = tr("Simulated events are among them.")
        said = f"{said} {simulated}"
    return said
