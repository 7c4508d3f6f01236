"""What the units chart says in words: its title and subtitle, its tooltips and its summary."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.formulas import whole_units
from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import reason_text, text
from factory_desktop.models.bucket import Bucket, bucket_of, times
from factory_desktop.models.hour_targets import HourTarget
from factory_desktop.models.picked_names import picked_names

tr = partial(QCoreApplication.translate, "charts")


def title(bars: Sequence[UnitsBar]) -> str:
    """Name the chart by what one bar stands for."""
    if bucket_of(bars) is Bucket.HOUR and has_targets(bars):
        return tr("Hour by hour")
    return {
        Bucket.HOUR: tr("Units by hour"),
        Bucket.DAY: tr("Units by day"),
        Bucket.WEEK: tr("Units by week"),
        Bucket.MONTH: tr("Units by month"),
    }[bucket_of(bars)]


def has_targets(bars: Sequence[UnitsBar]) -> bool:
    """Tell whether anything is to be reached in these bars."""
    return any(bar.target for bar in bars)


def subtitle(snapshot: Snapshot) -> str:
    """Say whose units, and whether the last bar still grows or what the target asks for now."""
    if has_targets(snapshot.units):
        return _against_target(snapshot)
    said, names = tr("units made"), picked_names(snapshot)
    if names.worker:
        said = tr("{said} by {worker}").format(said=said, worker=names.worker)
    if names.station:
        said = tr("{said} at {station}").format(said=said, station=names.station)
    if snapshot.too_long.targets:
        said = tr("{said}; targets only up to 2 years").format(said=said)
    if any(runs(bar, snapshot.taken_at) and bar.units for bar in snapshot.units):
        said += "; " + _still_runs(bucket_of(snapshot.units))
    return said


def _against_target(snapshot: Snapshot) -> str:
    target, station = snapshot.target, picked_names(snapshot).station
    said = tr("units made; line = target")
    if station:
        said = tr("units made at {station}; line = target").format(station=station)
    if target is None or target.needed_per_hour is None:
        return said
    needed = text.number(target.needed_per_hour)
    return tr("{said}; {units} / h needed from now").format(said=said, units=needed)


def of_target(target: HourTarget, bar: UnitsBar) -> str:
    """Say what a bar was to reach: `target 110, 6 short; 12 behind by then`."""
    whole = text.number(whole_units(bar.target or 0))
    if target.ahead is None:
        return tr("target {units}").format(units=whole)
    said = tr("target {units}, reached")
    if whole_units(target.short):
        said = tr("target {units}, {short} short of what is due")
    said = said.format(units=whole, short=text.number(whole_units(target.short)))
    if target.ahead < 0:
        summed = tr("{units} behind since the first hour")
    else:
        summed = tr("{units} ahead since the first hour")
    return f"{said}\n{summed.format(units=text.number(abs(target.ahead)))}"


def of_break(bar: UnitsBar) -> str:
    """Say how long the break in a bar's time is."""
    return tr("{length} break").format(length=text.duration(bar.breaks))


def of_notes(bar: UnitsBar, snapshot: Snapshot) -> tuple[str, ...]:
    """Return what people have written about the time of a bar."""
    return tuple(
        " – ".join(filter(None, (reason_text.named(note.reason), note.text)))
        for note in snapshot.notes
        if note.start < bar.end and note.end > bar.start
    )


def of_bar(bar: UnitsBar, snapshot: Snapshot) -> str:
    """Say what a bar holds: `07:00–08:00, 112 units in 4:10 h of work so far`."""
    said = f"{times(bar, snapshot)}, {_units(bar.units)}"
    if bar.working:
        said = tr("{said} in {hours} h of work").format(said=said, hours=text.hours(bar.working))
    return tr("{said} so far").format(said=said) if runs(bar, snapshot.taken_at) else said


def summary(snapshot: Snapshot) -> str:
    """Tell the chart to who cannot see it."""
    total = sum(bar.units for bar in snapshot.units)
    sentences = [tr("{units} in all.").format(units=_units(total))]
    best = max(snapshot.units, key=lambda bar: bar.units, default=None)
    if best is not None and best.units:
        said = tr("Most: {units}, {times}.")
        sentences.append(said.format(units=_units(best.units), times=times(best, snapshot)))
    target = snapshot.target
    if target is not None and has_targets(snapshot.units):
        said = tr("{made} of {due} units due by now, target {whole} in all.")
        figures = (target.made, target.units_due, whole_units(target.whole))
        made, due, whole = map(text.number, figures)
        sentences.append(said.format(made=made, due=due, whole=whole))
    return " ".join(sentences)


def runs(bar: UnitsBar, now: datetime) -> bool:
    """Tell whether a bar's time is not over yet."""
    return bar.start <= now < bar.end


def _still_runs(bucket: Bucket) -> str:
    return {
        Bucket.HOUR: tr("this hour still runs"),
        Bucket.DAY: tr("today still runs"),
        Bucket.WEEK: tr("this week still runs"),
        Bucket.MONTH: tr("this month still runs"),
    }[bucket]


def _units(count: int) -> str:
    return text.counted(count, tr("unit"), tr("units"))
