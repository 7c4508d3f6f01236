"""Hour by hour in a report: what was made beside what was due."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.formulas import whole_units
from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import text
from factory_desktop.views.charts.buckets import Bucket, bucket_of
from factory_desktop.views.charts.units_words import runs, title
from factory_desktop.views.report.content import HourBar

tr = partial(QCoreApplication.translate, "report")

_MINUS, _PLUS = "−", "+"


def hours_title(snapshot: Snapshot) -> str:
    """Name the chart by what one bar stands for."""
    return title(snapshot.units)


def hours_note(snapshot: Snapshot) -> str:
    """Say how bars and lines are meant."""
    if not snapshot.units:
        return tr("Nothing was made in this time.")
    if snapshot.too_long.targets:
        return tr("Targets are not worked out for spans over 2 years.")
    if not _has_target(snapshot):
        return tr("No target is set.")
    return tr("Line: target. Below: ahead or behind in all, at the stations with a target.")


def hour_bars(snapshot: Snapshot) -> tuple[HourBar, ...]:
    """List the bars from the first to the last with anything in them."""
    bars = _worked(snapshot.units)
    zone, bucket = ZoneInfo(snapshot.zone), bucket_of(snapshot.units) if bars else Bucket.HOUR
    made, due, found = 0, 0.0, []
    for bar in bars:
        made, due = made + bar.targeted, due + (bar.target or 0.0)
        running = runs(bar, snapshot.taken_at)
        ahead = bar.start > snapshot.taken_at
        known = made - whole_units(due)
        if running and snapshot.target:
            known = snapshot.target.units_ahead
        # Of an hour that runs not all is due yet.
        said = "" if ahead or bar.target is None else _signed(known)
        label = _label(bar, bucket, zone)
        found.append(HourBar(label, bar.units, bar.target, said, running, ahead))
    return tuple(found)


def _worked(bars: tuple[UnitsBar, ...]) -> tuple[UnitsBar, ...]:
    some = [number for number, bar in enumerate(bars) if bar.units or bar.target]
    return bars[some[0] : some[-1] + 1] if some else ()


def _has_target(snapshot: Snapshot) -> bool:
    return any(bar.target for bar in snapshot.units)


def _label(bar: UnitsBar, bucket: Bucket, zone: ZoneInfo) -> str:
    match bucket:
        case Bucket.HOUR:
            return text.clock_time(bar.start, zone)
        case Bucket.MONTH:
            return text.month(bar.start, zone)
        case _:
            return text.short_day(bar.start, zone)


def _signed(units: int) -> str:
    sign = _MINUS if units < 0 else _PLUS if units else ""
    return sign + text.number(abs(units))
