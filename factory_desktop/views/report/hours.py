"""Hour by hour in a report: what was made beside what was due."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import text
from factory_desktop.models.bucket import Bucket, bucket_of
from factory_desktop.models.hour_targets import HourTarget, hour_targets
from factory_desktop.views.charts.units_words import runs, title
from factory_desktop.views.report.content import HourBar

tr = partial(QCoreApplication.translate, "report")


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
    bars = _worked(snapshot)
    zone, bucket = ZoneInfo(snapshot.zone), bucket_of(snapshot.units) if bars else Bucket.HOUR
    found = []
    for bar, target in bars:
        running = runs(bar, snapshot.taken_at)
        ahead = bar.start > snapshot.taken_at
        said = "" if target is None or target.ahead is None else text.signed(target.ahead)
        label = _label(bar, bucket, zone)
        found.append(HourBar(label, bar.units, bar.target, said, running, ahead))
    return tuple(found)


def _worked(snapshot: Snapshot) -> tuple[tuple[UnitsBar, HourTarget | None], ...]:
    bars = snapshot.units
    some = [number for number, bar in enumerate(bars) if bar.units or bar.target]
    targets = hour_targets(bars, snapshot.target, snapshot.taken_at)
    pairs = tuple(zip(bars, targets, strict=True))
    return pairs[some[0] : some[-1] + 1] if some else ()


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
